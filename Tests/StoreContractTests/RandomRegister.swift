import Register
import Statements

/// A register's worth of valid entries made from a seed: two parties and an observer, all three
/// visibilities, amendments, corrections, reviews and assent.
struct RandomRegister {
  private(set) var entries: [Entry] = []
  private var random: Seeded
  private var provisions: [ProvisionFact] = []
  private var mechanisms: [MechanismFact] = []
  private var statements: [StatementID] = []
  private var written: [(entry: Entry, party: PartyCode)] = []
  private var milliseconds = Moment(startOf: CivilDay(year: 2031, month: 1, day: 1)).milliseconds

  static let parties: [PartyCode] = ["NM", "VD", "observer"]
  private static let words = [
    "cooperation", "energy", "Córdoba", "semiconductors", "dialogue", "한국", "협력", "tidal", "ports",
    "the", "of", "and", "summit", "ministers", "Łomża", "2031",
  ]

  init(seed: Int, count: Int) throws {
    random = Seeded(seed)
    var clerk = Clerk()
    for _ in 0..<3 { statements.append(try clerk.adopt(phrase(3), text: phrase(40))) }
    for entry in clerk.entries { keep(entry) }
    while entries.count < count { try enterSomething() }
  }

  private mutating func enterSomething() throws {
    switch Int.random(in: 0..<12, using: &random) {
    case 0...2: try enterProvision()
    case 3: try amend()
    case 4:
      guard let provision = provisions.randomElement(using: &random) else { return }
      try enter(.review(ReviewFact(Bool.random(using: &random) ? .accept : .reject, provision.id)))
    case 5:
      let mechanism = MechanismFact(name: phrase(2), parties: ["NM", "VD"])
      mechanisms.append(mechanism)
      try enter(.mechanism(mechanism))
    case 6:
      try enter(
        .meeting(
          MeetingFact(title: phrase(3), state: .held, on: day(), mechanism: mechanisms.last?.id)))
    case 7:
      guard let provision = provisions.randomElement(using: &random) else { return }
      try enter(.progress(ProgressFact(of: provision.id.item, on: day(), note: phrase(5))))
    case 8:
      guard let provision = provisions.randomElement(using: &random) else { return }
      let author = Author(party: party(), person: "B. Clerk")
      try enter(.remark(RemarkFact(on: provision.id.item, by: author, text: phrase(4))))
    case 9: try correct()
    case 10:
      guard let entry = entries.randomElement(using: &random) else { return }
      try enter(.assent(AssentFact(.accept, of: entry.id)))
    default:
      guard let provision = provisions.randomElement(using: &random) else { return }
      let change: StandingFact.Change = Bool.random(using: &random) ? .suspended : .resumed
      try enter(.standing(StandingFact(provision.id, change)))
    }
  }

  private mutating func enterProvision() throws {
    guard let statement = statements.randomElement(using: &random) else { return }
    let start = provisions.count * 1000
    let words = phrase(6)
    var fact = ProvisionFact(
      statement: statement,
      class: Provision.Class.allCases.randomElement(using: &random) ?? .record,
      paragraph: "\(provisions.count + 1)",
      content: Passage(start: start, end: start + words.unicodeScalars.count, exact: words))
    change(&fact)
    provisions.append(fact)
    try enter(.provision(fact))
  }

  private mutating func amend() throws {
    guard let index = provisions.indices.randomElement(using: &random) else { return }
    var fact = provisions[index]
    change(&fact)
    provisions[index] = fact
    try enter(.provision(fact))
  }

  private mutating func change(_ fact: inout ProvisionFact) {
    fact.areas = Array(Area.allCases.shuffled(using: &random).prefix(2))
    fact.actors = Array(Self.parties.shuffled(using: &random).prefix(2))
    fact.mechanisms = mechanisms.randomElement(using: &random).map { [$0.id] } ?? []
    fact.due = Bool.random(using: &random) ? day() : nil
    fact.confidence = Bool.random(using: &random) ? Int.random(in: 1...100, using: &random) : nil
  }

  /// Takes an entry back, or puts the same fact in its place with another day.
  private mutating func correct() throws {
    guard let (entry, party) = written.randomElement(using: &random) else { return }
    let fact: Fact =
      Bool.random(using: &random)
      ? .retraction(RetractionFact(of: entry.fact.subject)) : entry.fact
    try enter(fact, by: party, visibility: entry.visibility, correcting: entry.id)
  }

  private mutating func enter(
    _ fact: Fact, by author: PartyCode? = nil, visibility: Visibility? = nil,
    correcting: EntryID? = nil
  ) throws {
    // Now and then two entries are of the same millisecond.
    milliseconds += Int.random(in: 0..<3, using: &random) * 40_000_000
    let recorded = Moment(milliseconds: milliseconds)
    let author = author ?? party()
    let entry = try Entry(
      fact, by: Author(party: author, person: "A. Clerk"), recorded: recorded,
      effective: recorded.day.advanced(days: Int.random(in: -400...200, using: &random)),
      visibility: visibility ?? Visibility.allCases.randomElement(using: &random) ?? .parties,
      correcting: correcting)
    keep(entry)
  }

  private mutating func keep(_ entry: Entry) {
    entries.append(entry)
    written.append((entry, entry.author.party))
  }

  private mutating func party() -> PartyCode { Self.parties.randomElement(using: &random) ?? "NM" }

  private mutating func day() -> EDTF {
    EDTF(
      "\(CivilDay(year: 2031, month: 1, day: 1).advanced(days: Int.random(in: 0..<900, using: &random)))"
    )
  }

  private mutating func phrase(_ count: Int) -> String {
    (0..<count).map { _ in Self.words.randomElement(using: &random) ?? "" }.joined(separator: " ")
  }
}
