import Register
import Statements

/// A register of any size between invented parties: statements with their commitments, and what is
/// entered about these over the years. The same size gives the same entries.
struct InventedRegister {
  let statements: Int
  let commitments: Int
  let entries: Int

  private static let nordmark = Author(party: "NM", person: "A. Clerk")
  private static let valdoria = Author(party: "VD", person: "B. Clerk")
  private static let words = [
    "cooperation", "energy", "semiconductors", "ministers", "dialogue", "ports", "tidal", "customs",
    "exchange", "students", "satellites", "vaccines", "fisheries", "railway", "standards",
    "research",
    "hydrogen", "visas", "training", "border", "digital", "health", "summit", "working", "group",
    "annual", "regional", "trade", "investment", "supply", "chains", "climate", "water", "security",
  ]

  /// Entries in the order in which they would come, a batch at a time: a statement with all that is
  /// read in it, then a thousand others at a time.
  func batches(_ take: ([Entry]) async throws -> Void) async throws {
    var clock = Clock()
    var provisions: [ProvisionFact] = []
    var made = 0
    let mechanisms = (0..<max(1, statements / 5)).map {
      MechanismFact(name: "\(Self.word($0)) Dialogue \($0)".capitalized, parties: ["NM", "VD"])
    }
    try await take(
      mechanisms.map { try Entry(.mechanism($0), by: Self.nordmark, recorded: clock.tick()) })
    made += mechanisms.count
    for number in 0..<statements {
      let batch = try statement(number, &clock, mechanisms, &provisions)
      made += batch.count
      try await take(batch)
    }
    var number = 0
    while made < entries {
      var batch: [Entry] = []
      while batch.count < 1000, made + batch.count < entries {
        batch.append(try later(number, of: provisions, mechanisms, &clock))
        number += 1
      }
      made += batch.count
      try await take(batch)
    }
  }

  private func statement(
    _ number: Int, _ clock: inout Clock, _ mechanisms: [MechanismFact],
    _ provisions: inout [ProvisionFact]
  ) throws -> [Entry] {
    let year = 2001 + number % 30
    let text = (0..<1500).map { Self.word($0 &* 7 &+ number) }.joined(separator: " ")
    var read = Statement(
      name: "statement-\(number).txt", text: StatementText(text),
      sha256: String(repeating: "0", count: 56) + "\(10_000_000 + number)")
    read.title = "Joint Statement \(number) of Nordmark and Valdoria"
    read.parties = [Party(code: "NM", name: "Nordmark"), Party(code: "VD", name: "Valdoria")]
    read.adoptedOn = EDTF("\(year)-05-04")
    let fact = StatementFact(
      Coding(
        statement: read, reader: "bench", provisions: [], times: [], mechanisms: [],
        diagnostics: []))
    let day = CivilDay(year: year, month: 5, day: 4)
    var batch = [
      try Entry(.statement(fact), by: Self.nordmark, recorded: clock.tick(), effective: day)
    ]
    for place in 0..<(commitments / statements) {
      var provision = self.provision(place, number, year, fact.id, mechanisms)
      provision.confidence = 80
      provisions.append(provision)
      batch.append(
        try Entry(
          .provision(provision), by: Self.nordmark, recorded: clock.tick(), effective: day))
      if place % 5 > 0 {
        batch.append(
          try Entry(
            .review(ReviewFact(.accept, provision.id)), by: Self.nordmark, recorded: clock.tick(),
            effective: day))
      }
    }
    return batch
  }

  private func provision(
    _ place: Int, _ number: Int, _ year: Int, _ statement: StatementID,
    _ mechanisms: [MechanismFact]
  ) -> ProvisionFact {
    let seed = number &* 131 &+ place
    let words = (0..<24).map { Self.word(seed &* 11 &+ $0 &* $0) }.joined(separator: " ")
    var fact = ProvisionFact(
      statement: statement, class: .commitment, paragraph: "\(place + 1)",
      content: Passage(start: place * 200, end: place * 200 + words.utf8.count, exact: words))
    fact.actors = seed % 3 == 0 ? ["NM"] : seed % 3 == 1 ? ["VD"] : ["NM", "VD"]
    fact.areas = [Area.allCases[seed % 28], Area.allCases[(seed / 28) % 28]]
    fact.obligation = seed % 2 == 0 ? .high : .low
    if seed % 4 == 0 { fact.due = EDTF("\(year + seed % 9)-\(10 + seed % 3)") }
    if seed % 7 == 0 {
      fact.recurrence = "P1Y"
      fact.mechanisms = [mechanisms[seed % mechanisms.count].id]
    }
    return fact
  }

  /// Progress, evidence, remarks, who answers for what, and meetings, by both parties.
  private func later(
    _ number: Int, of provisions: [ProvisionFact], _ mechanisms: [MechanismFact],
    _ clock: inout Clock
  ) throws -> Entry {
    let provision = provisions[number &* 7919 % provisions.count]
    let author = number % 3 == 0 ? Self.valdoria : Self.nordmark
    let words = (0..<12).map { Self.word(number &* 5 &+ $0 &* 3) }.joined(separator: " ")
    let year = 2005 + number % 25
    let on = EDTF("\(year)-\(10 + number % 3)-\(10 + number % 18)")
    var visibility = Visibility.parties
    let fact: Fact
    switch number % 10 {
    case 0...3:
      var progress = ProgressFact(of: provision.id.item, on: on, note: "\(words) \(number)")
      progress.extent = number % 40 == 0 ? .whole : .underWay
      fact = .progress(progress)
    case 4...6:
      var evidence = EvidenceFact(
        about: [provision.id.item], publisher: "The Valdorian Gazette", title: "\(words) \(number)",
        address: "https://gazette.example/\(number)")
      evidence.on = on
      evidence.quote = words
      fact = .evidence(evidence)
      visibility = .public
    case 7:
      let clerk = Author(party: author.party, person: "Clerk \(number)")
      fact = .remark(RemarkFact(on: provision.id.item, by: clerk, text: words))
      visibility = .internal
    case 8:
      fact = .responsibility(
        ResponsibilityFact(
          of: provision.id.item, party: author.party, role: .supporting,
          holder: "Office \(number) for \(Self.word(number))"))
    default:
      fact = .meeting(
        MeetingFact(
          title: "Meeting \(number) on \(Self.word(number))", state: .held, on: on,
          mechanism: number % 100 == 9 ? mechanisms[number / 100 % mechanisms.count].id : nil,
          carriesOut: number % 100 == 9 ? [] : [provision.id]))
    }
    return try Entry(
      fact, by: author, recorded: clock.tick(), effective: CivilDay(year: year, month: 1, day: 1),
      visibility: visibility)
  }

  private static func word(_ number: Int) -> String { words[abs(number) % words.count] }

  /// When the entries are written down: before any clock that reads them.
  private struct Clock {
    private var milliseconds = Moment(startOf: CivilDay(year: 2025, month: 5, day: 4)).milliseconds

    mutating func tick() -> Moment {
      milliseconds += 250
      return Moment(milliseconds: milliseconds)
    }
  }
}
