import Publishing
import Statements

/// What stands above and below the rows.
extension CodingTable {
  /// Title, parties, date and place.
  func header(of statement: Statement, columns: Int) -> [String] {
    let title = VisibleText.show(statement.title.isEmpty ? statement.name : statement.title)
    var lines = [""] + WrappedText(title, columns: columns).lines.map { indented($0, .bold) }
    var facts: [String] = []
    let parties = statement.parties.prefix(Self.namedParties).map { party in
      party.name.isEmpty || party.name == party.code.rawValue
        ? party.code.rawValue : "\(party.name) (\(party.code))"
    }
    if !parties.isEmpty {
      let rest = statement.parties.count - parties.count
      facts.append(
        parties.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : ""))
    }
    let adopted = [statement.adoptedOn.map { SpokenTime.of($0) }, statement.adoptedAt]
      .compactMap(\.self).joined(separator: ", ")
    if !adopted.isEmpty { facts.append("adopted \(adopted)") }
    if !statement.title.isEmpty { facts.append(statement.name) }
    let line = VisibleText.show(facts.joined(separator: " · "))
    lines += WrappedText(line, columns: columns).lines.map { indented($0, .dim) }
    return lines
  }

  /// More parties than these are counted.
  private static let namedParties = 6

  /// The counts of every class, and what a reviewer should know.
  func summary(of coding: Coding, shown: Int) -> [String] {
    func count(_ class: Provision.Class) -> Int {
      coding.provisions.count { $0.class == `class` }
    }
    let counts = [
      Self.number(count(.commitment), "commitment"), Self.number(count(.request), "request"),
      Self.number(count(.position), "position"), Self.number(count(.record), "record"),
    ].joined(separator: ", ")
    let deadlines = coding.provisions.count {
      $0.due != nil && ($0.class == .commitment || $0.class == .request)
    }
    let width = settings.columns - 2 * TableColumns.gap
    var lines = WrappedText(
      "\(counts); \(deadlines == 0 ? "none" : "\(deadlines)") with a deadline", columns: width
    ).lines.map { indented($0, .bold) }
    let unsure = coding.provisions.count {
      classes.contains($0.class) && $0.confidence < ProvisionCells.unsureBelow
    }
    if unsure > 0 {
      let verb = unsure == 1 ? "is" : "are"
      lines += WrappedText(
        "\(unsure) of the \(shown) shown \(verb) unsure (marked ?): begin a review there",
        columns: width
      ).lines.map { indented($0, .notice) }
    }
    for diagnostic in coding.diagnostics where diagnostic.severity > .note {
      lines += WrappedText(
        "\(diagnostic.severity.rawValue): \(VisibleText.show(diagnostic.message))", columns: width
      ).lines.map { indented($0, .notice) }
    }
    return lines
  }

  private static func number(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
