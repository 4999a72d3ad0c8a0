import Publishing
import Register
public import Statements

/// A register of an invented partnership for the tests of the follow-up matrix: one statement with
/// commitments of every kind, and what was entered about them afterwards.
struct FollowUp {
  static let nordmark: PartyCode = "NM"
  static let valdoria: PartyCode = "VD"
  static let clerk = Author(party: nordmark, person: "A. Clerk")

  private(set) var entries: [Entry] = []
  private(set) var provisions: [ProvisionID] = []
  private var clock = 0
  private let statement: StatementFact

  /// - Parameter count: how many commitments the statement has beside the seven that are worked with.
  init(more count: Int = 0) throws {
    var read = Statement(
      name: "statement.txt", text: StatementText("Nordmark and Valdoria agreed to much."),
      sha256: String(repeating: "cd", count: 32))
    read.title = "Joint Statement of Nordmark and Valdoria"
    read.kind = .jointStatement
    read.parties = [
      Party(code: Self.nordmark, name: "Nordmark"), Party(code: Self.valdoria, name: "Valdoria"),
    ]
    read.adoptedOn = "2030-11-17"
    read.adoptedAt = "Nordhavn"
    statement = StatementFact(
      Coding(
        statement: read, reader: "test", provisions: [], times: [], mechanisms: [],
        diagnostics: []))
    try enter(.statement(statement))
    try enterCommitments()
    for number in 0..<count {
      try commit("\(20 + number / 3)", "work together on matter \(number)", .energy)
    }
  }

  @discardableResult mutating func enter(
    _ fact: Fact, by author: Author = clerk, effective: CivilDay = "2030-11-17",
    recorded: CivilDay = "2030-11-18"
  ) throws -> Entry {
    clock += 1
    let entry = try Entry(
      fact, by: author,
      recorded: Moment(milliseconds: Moment(startOf: recorded).milliseconds + clock * 1000),
      effective: effective)
    entries.append(entry)
    return entry
  }

  @discardableResult mutating func commit(
    _ paragraph: String, _ words: String, _ area: Area?,
    _ change: (inout ProvisionFact) -> Void = { _ in }
  ) throws -> ProvisionID {
    let start = provisions.count * 1000
    var fact = ProvisionFact(
      statement: statement.id, class: .commitment, paragraph: paragraph,
      content: Passage(start: start, end: start + words.unicodeScalars.count, exact: words))
    fact.actors = [Self.nordmark, Self.valdoria]
    fact.obligation = .high
    fact.areas = area.map { [$0] } ?? []
    change(&fact)
    try enter(.provision(fact))
    provisions.append(fact.id)
    return fact.id
  }

  private mutating func enterCommitments() throws {
    let dialogue = MechanismFact(
      name: "Ministerial Dialogue on Ports", parties: [Self.nordmark, Self.valdoria])
    try enter(.mechanism(dialogue))
    try enter(
      .mechanism(MechanismFact(name: "Fjord Fund", parties: [Self.nordmark, Self.valdoria])))
    let ports = try commit(
      "3",
      "to hold the Ministerial Dialogue on Ports every two years, and to hold it for the first time before the next summit between the two countries",
      .maritime
    ) {
      $0.due = "before:next-summit"
      $0.recurrence = "P2Y"
      $0.mechanisms = [dialogue.id]
    }
    let fund = try commit(
      "4", "to set up a joint fund of 20 million crowns for the study of “quiet” ships (조용한 배)",
      .scienceResearch
    ) {
      $0.due = "2031-02"
    }
    try commit("4", "to explore the exchange of pilots and of harbour masters", .maritime) {
      $0.obligation = .low
      $0.confidence = 62
    }
    let visas = try commit(
      "7", "to ease visas for students of either country by the end of 2031", .migrationConsular
    ) {
      $0.due = "2031"
      $0.actors = [Self.valdoria]
    }
    try commit(
      "8", "called on all coastal states to ratify the Meridian Convention", .multilateralOrder
    ) {
      $0.class = .request
      $0.obligation = nil
    }
    try commit("9", "to review this statement together", nil) { $0.recurrence = "regular" }
    let archive = try commit("11", "to open the harbour archives of both countries", .culturePeople)
    {
      $0.due = "2031-01-31"
    }
    try enter(
      .responsibility(
        ResponsibilityFact(
          of: ports.item, party: Self.nordmark, role: .lead,
          holder: "Ministry of Ports, International Affairs")))
    try enter(
      .responsibility(
        ResponsibilityFact(
          of: ports.item, party: Self.valdoria, role: .lead, holder: "해양부 (Ministry of the Sea)")),
      by: Author(party: Self.valdoria, person: "C. Writer"))
    try enter(
      .responsibility(
        ResponsibilityFact(
          of: fund.item, party: Self.nordmark, role: .lead, holder: "Nordmark Research Council")))
    try enter(
      .progress(
        ProgressFact(
          of: fund.item, on: "2031-01-20",
          note: "The first call is drafted; the text is with both councils", extent: .underWay)),
      effective: "2031-01-20", recorded: "2031-01-21")
    try enter(
      .progress(
        ProgressFact(
          of: archive.item, on: "2031-01-15", note: "Both archives are open", extent: .whole)),
      effective: "2031-01-15", recorded: "2031-01-16")
    var source = EvidenceFact(
      about: [archive.item], publisher: "Nordhavn Gazette",
      title: "Harbour archives open their doors", address: "https://gazette.example/archives")
    source.on = "2031-01-16"
    source.shows = .done
    try enter(.evidence(source), effective: "2031-01-16", recorded: "2031-01-17")
    try enter(
      .remark(
        RemarkFact(on: visas.item, by: Self.clerk, text: "Ask the consulate in Nordhavn first")))
    try enter(
      .remark(
        RemarkFact(
          on: ports.item, by: Author(party: Self.valdoria, person: "C. Writer"),
          text: "We would host the first one")),
      by: Author(party: Self.valdoria, person: "C. Writer"))
  }

  static let asOf = AsOf("2031-03-01", recorded: Moment(endOf: "2031-03-01"))

  var snapshot: Snapshot { Snapshot(entries, asOf: Self.asOf) }

  func matrix(_ grouping: MatrixOptions.Grouping = .area) -> Matrix {
    Matrix(snapshot, options: MatrixOptions(grouping: grouping, seat: Self.nordmark))
  }
}

extension CivilDay: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    guard let day = CivilDay(value) else { preconditionFailure("\(value) is no day") }
    self = day
  }
}
