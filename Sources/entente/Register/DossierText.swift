import Publishing
import Register
import Service
import Statements

/// One commitment with all that is known of it, on a terminal.
struct DossierText: Sendable {
  let terminal: TerminalSettings
  let board: Board
  let identifiers: ShortIdentifiers

  init(terminal: TerminalSettings, board: Board) {
    self.terminal = terminal
    self.board = board
    identifiers = ShortIdentifiers(board.snapshot)
  }

  func text(of dossier: ProvisionDossier) -> String {
    let provision = dossier.provision
    var lines = [""]
    let kind = SpokenTerm.of(provision.class)
    lines += wrapped(
      "\(identifiers.short(provision.id.item)) · \(kind) · ¶ \(show(provision.paragraph)) of the "
        + show(dossier.citation), .bold)
    lines += [""] + quotation(dossier) + [""]
    lines += attributes(dossier)
    if let status = provision.status {
      let since = provision.since.map { ", since \(SpokenTime.of($0))" } ?? ""
      let mark = StatusMark.line(status)
      lines += [""] + field("Status", mark.text + since, mark.ink)
      for reason in dossier.reasons { lines += field("", show(reason.words)) }
    }
    lines += field("Standing", standing(dossier.standing))
    lines += section("Answers for it", dossier.responsibilities)
    lines += section("Target", dossier.targets)
    lines += section("Meetings", dossier.meetings)
    lines += section("Carried by", dossier.initiatives)
    lines += section("Progress", dossier.progress)
    lines += section("Evidence", dossier.evidence)
    lines += section("Assessed", dossier.assessments)
    lines += section("Remarks", dossier.remarks)
    lines += history(dossier.history)
    return lines.map { $0 + "\n" }.joined() + "\n"
  }

  func text(of dossier: ItemDossier) -> String {
    var lines = [""]
    lines += wrapped(
      "\(identifiers.short(dossier.id)) · \(dossier.kind.rawValue) · \(show(dossier.title))", .bold)
    lines.append("")
    for (name, value) in FactMembers.of(dossier.fact, in: board.snapshot, identifiers) {
      lines += field(name, show(value))
    }
    for (kind, items) in groups(dossier.related) { lines += section(kind, items) }
    lines += history(dossier.history)
    return lines.map { $0 + "\n" }.joined() + "\n"
  }

  /// The paragraph with the words that count made to stand out.
  private func quotation(_ dossier: ProvisionDossier) -> [String] {
    let before = show(dossier.before)
    let after = show(dossier.after)
    let words = show(dossier.provision.words)
    // Signs that take no room in the text, and tell lines apart once they are broken.
    let marked =
      (before.isEmpty ? "" : before + " ") + "▶"
      + words.split(separator: " ").joined(separator: " ")
      + "◀" + after
    let width = min(terminal.columns, 84) - 6
    var isInside = false
    return WrappedText(marked, columns: width).lines.map { line in
      var painted = ""
      for piece in Self.pieces(line) {
        switch piece {
        case "▶", "◀":
          isInside = piece == "▶"
          if !terminal.hasColour { painted += piece == "▶" ? "«" : "»" }
        default: painted += terminal.paint(piece, isInside ? .bold : .dim)
        }
      }
      return "    " + painted
    }
  }

  private static func pieces(_ line: String) -> [String] {
    var pieces = [""]
    for scalar in line.unicodeScalars {
      if scalar == "▶" || scalar == "◀" {
        pieces += [String(scalar), ""]
      } else {
        pieces[pieces.count - 1].unicodeScalars.append(scalar)
      }
    }
    return pieces.filter { !$0.isEmpty }
  }

  private func attributes(_ dossier: ProvisionDossier) -> [String] {
    let provision = dossier.provision
    var lines = field("Who", show(SpokenTerm.of(provision.actors, among: dossier.parties)))
    if let obligation = provision.obligation {
      let trigger = dossier.trigger.map { " (“\(show($0))”)" } ?? ""
      lines += field("Obligation", SpokenTerm.of(obligation).lowercased() + trigger)
    }
    let times = [
      provision.due.map { SpokenTime.deadline($0) },
      provision.recurrence.map { SpokenTime.cadence($0) },
    ]
    let due = times.compactMap(\.self).joined(separator: "; ")
    if !due.isEmpty { lines += field("Due", show(due), .time) }
    if let place = dossier.place { lines += field("Where", show(place)) }
    lines += section("Through", dossier.mechanisms)
    if !provision.areas.isEmpty {
      lines += field("Area", provision.areas.map { SpokenTerm.of($0) }.joined(separator: ", "))
    }
    if let day = dossier.undertakenOn { lines += field("Promised", SpokenTime.past(day)) }
    return lines
  }

  private func standing(_ standing: ProvisionDossier.Standing) -> String {
    func names(_ codes: [PartyCode]) -> String { codes.map(\.rawValue).joined(separator: ", ") }
    var words = "\(standing.kind) (by \(names(standing.acceptedBy)))"
    if !standing.disputedBy.isEmpty { words += "; disputed by \(names(standing.disputedBy))" }
    if !standing.reservedBy.isEmpty { words += "; reserved by \(names(standing.reservedBy))" }
    return words
  }

  private func history(_ lines: [HistoryLine]) -> [String] {
    guard !lines.isEmpty else { return [] }
    return ["", "  \(terminal.paint("History", .dim))"]
      + HistoryText(terminal: terminal).lines(lines, indent: 4)
  }

  private func groups(
    _ related: [ProvisionDossier.Related]
  ) -> [(String, [ProvisionDossier.Related])] {
    ItemKind.allCases.compactMap { kind in
      let items = related.filter { $0.kind == kind }
      return items.isEmpty ? nil : (FactMembers.capitalised(kind.rawValue) + "s", items)
    }
  }

  private func section(_ name: String, _ items: [ProvisionDossier.Related]) -> [String] {
    items.enumerated().flatMap { index, item in
      field(index == 0 ? name : "", "\(identifiers.short(item.id))  \(show(item.words))")
    }
  }

  private func field(_ name: String, _ value: String, _ ink: Ink = .plain) -> [String] {
    let label = 16
    guard terminal.columns >= 56 else {
      return (name.isEmpty ? [] : ["  \(terminal.paint(name, .dim))"])
        + terminal.lines(value, ink, indent: 4)
    }
    let grid = Grid(
      widths: [label, min(terminal.columns, 100) - label - 2 * Grid.gap],
      hasColour: terminal.hasColour)
    return grid.lines(of: [
      [TableLine(name, .dim)], TableLine.wrapped(value, ink, columns: grid.widths[1] - 2),
    ])
  }

  private func wrapped(_ text: String, _ ink: Ink) -> [String] {
    terminal.lines(text, ink, indent: Grid.gap)
  }

  private func show(_ text: String) -> String { VisibleText.show(text) }
}
