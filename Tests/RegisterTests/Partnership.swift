import Register
public import Statements

/// A partnership between two invented states, for tests: one statement, and what is entered about
/// it afterwards.
struct Partnership {
  static let nordmark: PartyCode = "NM"
  static let valdoria: PartyCode = "VD"

  private(set) var entries: [Entry] = []
  private var clock = 0
  let statement: StatementFact

  /// A statement adopted on 17 November 2022 whose text is the words of its commitments.
  init(adoptedOn: EDTF = "2022-11-17") throws {
    let text = "Nordmark and Valdoria agreed to keep their word."
    var read = Statement(
      name: "statement.txt", text: StatementText(text), sha256: String(repeating: "ab", count: 32))
    read.title = "Joint Statement of Nordmark and Valdoria"
    read.kind = .jointStatement
    read.parties = [
      Party(code: Self.nordmark, name: "Nordmark"), Party(code: Self.valdoria, name: "Valdoria"),
    ]
    read.adoptedOn = adoptedOn
    statement = StatementFact(
      Coding(
        statement: read, reader: "test", provisions: [], times: [], mechanisms: [],
        diagnostics: []))
    try enter(.statement(statement), effective: adoptedOn.days?.upperBound)
  }

  /// Enters a fact by Nordmark, one second after the entry before; it holds from the day of adoption
  /// unless told.
  @discardableResult mutating func enter(
    _ fact: Fact, by party: PartyCode = nordmark, effective: CivilDay? = nil,
    person: String = "A. Clerk", recorded: CivilDay? = nil, visibility: Visibility = .parties,
    correcting: EntryID? = nil
  ) throws -> Entry {
    clock += 1
    let day = recorded ?? CivilDay(year: 2022, month: 11, day: 18)
    let entry = try Entry(
      fact, by: Author(party: party, person: person),
      recorded: Moment(milliseconds: Moment(startOf: day).milliseconds + clock * 1000),
      effective: effective ?? CivilDay(year: 2022, month: 11, day: 17), visibility: visibility,
      correcting: correcting)
    entries.append(entry)
    return entry
  }

  /// Enters a commitment that a person has confirmed.
  mutating func commit(
    to words: String, due: EDTF? = nil, recurrence: EDTF? = nil, mechanisms: [MechanismID] = []
  ) throws -> ProvisionID {
    let start = entries.count * 1000
    var fact = ProvisionFact(
      statement: statement.id, class: .commitment, paragraph: "\(entries.count)",
      content: Passage(start: start, end: start + words.unicodeScalars.count, exact: words))
    fact.actors = [Self.nordmark, Self.valdoria]
    fact.obligation = .high
    fact.due = due
    fact.recurrence = recurrence
    fact.mechanisms = mechanisms
    try enter(.provision(fact))
    return fact.id
  }

  func snapshot(_ day: CivilDay, recorded: Moment = .endOfTime) -> Snapshot {
    Snapshot(entries, asOf: AsOf(day, recorded: recorded))
  }

  /// The report on a commitment as of a day.
  func report(_ id: ProvisionID, on day: String, horizon: Int = 90) throws -> StatusReport {
    guard let day = CivilDay(day),
      let report = StatusCalculus(snapshot(day), horizon: horizon).report(on: id)
    else { throw EntryError(.unknownItem, .noItem, .kind(.provision), "\(id) as of \(day)") }
    return report
  }
}

extension CivilDay: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    guard let day = CivilDay(value) else { preconditionFailure("\(value) is no day") }
    self = day
  }
}
