import Publishing
import Register
import Service
import Statements

/// The state of a register on a terminal: what is late, counts by status and area.
struct StatusText: Sendable {
  let terminal: TerminalSettings
  let board: Board

  func text(of overview: StatusOverview) -> String {
    var text = "\n" + header(overview)
    guard overview.total > 0 else {
      return text
        + terminal.paragraph(
          "Nothing is kept yet. Next: entente import STATEMENT", indent: Grid.gap)
    }
    text += "\n" + counts(overview)
    let table = ProvisionTable(terminal: terminal, board: board)
    for (title, provisions) in [("Overdue", overview.overdue), ("Due soon", overview.dueSoon)]
    where !provisions.isEmpty {
      text += "\n  \(terminal.paint(title, title == "Overdue" ? .late : .notice))\n"
      text += table.rows(of: provisions)
    }
    text += "\n" + areas(overview)
    let proposed = overview.count(.proposed)
    if proposed > 0 {
      text +=
        "\n"
        + terminal.paragraph(
          "\(Counted.of(proposed, "proposal")) to confirm: entente list --status proposed",
          .notice, indent: Grid.gap)
    }
    return text + "\n"
  }

  private func header(_ overview: StatusOverview) -> String {
    let names = board.snapshot.all(PartnershipFact.self).map(\.fact.name)
    let title = names.isEmpty ? "The register" : names.joined(separator: "; ")
    let facts = [
      "as of \(SpokenTime.of(overview.asOf))", Counted.of(overview.statements, "statement"),
      Counted.of(overview.total, "commitment and request", plural: "commitments and requests"),
      Counted.of(overview.mechanisms, "mechanism"),
    ]
    return terminal.paragraph(VisibleText.show(title), .bold, indent: Grid.gap)
      + terminal.paragraph(facts.joined(separator: " · "), .dim, indent: Grid.gap)
  }

  private func counts(_ overview: StatusOverview) -> String {
    let statuses = StatusMark.order.filter { overview.count($0) > 0 }
    let widest = statuses.map { Counted.grouped(overview.count($0)).utf8.count }.max() ?? 1
    return statuses.map { status in
      let number = Counted.grouped(overview.count(status))
      let padding = String(repeating: " ", count: 2 + widest - number.utf8.count)
      return
        "\(padding)\(number)  \(terminal.paint(StatusMark.line(status).text, StatusMark.ink(status)))\n"
    }.joined()
  }

  /// Areas with their total and what is late or soon.
  private func areas(_ overview: StatusOverview) -> String {
    let name = { (line: StatusOverview.AreaCount) in
      line.area.map { SpokenTerm.of($0) } ?? "Without an area"
    }
    let isNarrow = terminal.columns < 56
    let widest = overview.areas.map { name($0).utf8.count }.max() ?? 10
    let width = min(widest, terminal.columns - (isNarrow ? 14 : 40))
    let grid = Grid(widths: [width, 5, isNarrow ? 0 : 30], hasColour: terminal.hasColour)
    var lines: [String] = []
    for line in overview.areas {
      let notable: [Status] = [.overdue, .dueSoon, .proposed]
      let notes = notable.compactMap { status -> String? in
        let count = line.count(status)
        return count == 0 ? nil : "\(count) \(SpokenTerm.of(status).lowercased())"
      }
      let number = Counted.grouped(line.total)
      let padding = String(repeating: " ", count: max(0, 5 - number.utf8.count))
      let note = TableLine(
        notes.joined(separator: ", "), line.count(.overdue) > 0 ? .late : .dim)
      lines += grid.lines(of: [
        TableLine.wrapped(name(line), columns: width), [TableLine(padding + number)],
        isNarrow ? [] : [note],
      ])
      if isNarrow, !note.text.isEmpty { lines += terminal.lines(note.text, note.ink, indent: 4) }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
