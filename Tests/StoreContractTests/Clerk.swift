import Register
import Statements

/// Writes entries about a partnership of invented states, a second apart.
struct Clerk {
  static let nordmark: PartyCode = "NM"
  static let valdoria: PartyCode = "VD"

  private(set) var entries: [Entry] = []
  private(set) var statements: [StatementFact] = []
  private var seconds = 0

  /// Writes an entry by Nordmark, shared between the parties unless told.
  @discardableResult mutating func enter(
    _ fact: Fact, by party: PartyCode = nordmark, effective: CivilDay? = nil,
    visibility: Visibility = .parties, correcting: EntryID? = nil
  ) throws -> Entry {
    seconds += 1
    let day = CivilDay(year: 2031, month: 5, day: 4)
    let entry = try Entry(
      fact, by: Author(party: party, person: "A. Clerk"),
      recorded: Moment(milliseconds: Moment(startOf: day).milliseconds + seconds * 1000),
      effective: effective ?? day, visibility: visibility, correcting: correcting)
    entries.append(entry)
    return entry
  }

  /// Enters a statement and gives its identifier.
  mutating func adopt(
    _ title: String = "Joint Statement of Nordmark and Valdoria",
    text: String = "Nordmark and Valdoria agreed to keep their word.",
    visibility: Visibility = .parties
  ) throws -> StatementID {
    let number = statements.count
    var read = Statement(
      name: "statement-\(number).txt", text: StatementText(text),
      sha256: String(repeating: "\(number % 10)", count: 60) + "\(1000 + number)")
    read.title = title
    read.kind = .jointStatement
    read.parties = [
      Party(code: Self.nordmark, name: "Nordmark"), Party(code: Self.valdoria, name: "Valdoria"),
    ]
    read.adoptedOn = "2031-05-04"
    let fact = StatementFact(
      Coding(
        statement: read, reader: "test", provisions: [], times: [], mechanisms: [],
        diagnostics: []))
    statements.append(fact)
    try enter(.statement(fact), visibility: visibility)
    return fact.id
  }

  /// A provision that stands behind the one before it in a statement.
  func provision(
    _ words: String, in statement: StatementID, at start: Int? = nil,
    class: Provision.Class = .commitment
  ) -> ProvisionFact {
    let start = start ?? entries.count * 1000
    return ProvisionFact(
      statement: statement, class: `class`, paragraph: "\(entries.count)",
      content: Passage(start: start, end: start + words.unicodeScalars.count, exact: words))
  }

  /// Enters a commitment with what `change` gives it.
  @discardableResult mutating func commit(
    to words: String, in statement: StatementID, class: Provision.Class = .commitment,
    visibility: Visibility = .parties, _ change: (inout ProvisionFact) -> Void = { _ in }
  ) throws -> ProvisionID {
    var fact = provision(words, in: statement, class: `class`)
    change(&fact)
    try enter(.provision(fact), visibility: visibility)
    return fact.id
  }
}
