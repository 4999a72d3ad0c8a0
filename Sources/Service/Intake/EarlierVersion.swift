import Register
import Statements

/// Finds the statement that another is a new version of: adopted on the same day by the same
/// parties, and half of its paragraphs or more are the same words.
enum EarlierVersion {
  static func find(of statement: Statement, in snapshot: Snapshot) -> Held<StatementFact>? {
    let statements = snapshot.all(StatementFact.self)
    let replaced = Set(statements.compactMap(\.fact.replaces))
    let paragraphs = Set(
      statement.blocks.map { words(of: statement.text[$0.span]) }.filter { !$0.isEmpty })
    let parties = Set(statement.parties.map(\.code))
    var best: (share: Double, statement: Held<StatementFact>)?
    for earlier in statements where !replaced.contains(earlier.fact.id) {
      let isOfOneDay =
        earlier.fact.adoptedOn == statement.adoptedOn || earlier.fact.adoptedOn == nil
        || statement.adoptedOn == nil
      let others = Set(earlier.fact.parties.map(\.code))
      guard isOfOneDay, parties == others || parties.isEmpty || others.isEmpty else { continue }
      let share = share(of: paragraphs, in: earlier.fact)
      if share >= 0.5, share > best?.share ?? 0 { best = (share, earlier) }
    }
    return best?.statement
  }

  private static func share(of paragraphs: Set<String>, in earlier: StatementFact) -> Double {
    let text = StatementText(earlier.text)
    let own = Set(
      earlier.blocks.filter { 0 <= $0.start && $0.start <= $0.end && $0.end <= text.codePointCount }
        .map { words(of: text[text.span(codePoints: $0.start..<$0.end)]) }
        .filter { !$0.isEmpty })
    let larger = max(own.count, paragraphs.count)
    return larger == 0 ? 0 : Double(own.intersection(paragraphs).count) / Double(larger)
  }

  /// With one space for any white space: another program breaks lines elsewhere.
  static func words(of text: String) -> String {
    text.utf8.split { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
      .map { String(Substring($0)) }.joined(separator: " ")
  }
}
