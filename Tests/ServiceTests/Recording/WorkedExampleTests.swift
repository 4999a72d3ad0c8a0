import Foundation
import Register
import Service
import Statements
import Testing

/// The partnership between the Republic of Korea and the Netherlands, played through with public
/// facts (Documentation/worked-example.md).
@Suite(.enabled(if: WorkedExample.statement != nil, "the corpus is not here (ENTENTE_CORPUS)"))
struct WorkedExampleTests {
  @Test(arguments: StoreKind.present)
  func `every commitment stands as the page says`(kind: StoreKind) async throws {
    let stored = try await kind.makeStore()
    let example = try await WorkedExample(stored.store)
    try await example.record { _ in true }
    let summit = try await example.provision("5", "co-host")
    let early = try await example.report(summit, on: "2022-12-01")
    #expect(early.status == .dueSoon)
    #expect(early.dueBy == day("2023-02-28"))
    let done = try await example.report(summit, on: "2023-03-01")
    #expect(done.status == .fulfilled)
    #expect(done.since == day("2023-02-15"))
    #expect(done.reasons.first?.sentence.contains("REAIM") == true)

    let dialogue = try await example.provision("19", "Strategic Dialogue")
    let waiting = try await example.report(dialogue, on: "2023-06-01")
    #expect(waiting.status == .inForce)
    #expect(
      waiting.reasons.first?.sentence == "Due before the next summit, which has no date yet.")
    let late = try await example.report(dialogue, on: "2023-12-14")
    #expect(late.status == .overdue)
    #expect(late.since == day("2023-12-12"))

    let biennial = try await example.provision("3", "biennial")
    let missed = try await example.report(biennial, on: "2024-12-01")
    #expect(missed.status == .overdue)
    #expect(missed.since == day("2024-11-18"))

    let candidacy = try await example.provision("18", "candidacy")
    #expect(try await example.report(candidacy, on: "2023-11-27").status == .inForce)
    let lapsed = try await example.report(candidacy, on: "2023-12-01")
    #expect(lapsed.status == .lapsed)
    #expect(lapsed.since == day("2023-11-28"))

    let emissions = try await example.provision("17", "emissions 2030")
    for asOf in ["2022-12-01", "2025-06-01", "2029-12-31"] {
      let sentences = try await example.report(emissions, on: asOf).reasons.map(\.sentence)
      #expect(
        sentences.contains { $0.contains("no data (target 55–60 % by 2030)") }, "\(sentences)")
    }
    #expect(try await stored.store.verify() == [])
  }

  @Test(arguments: StoreKind.present)
  func `without its meeting the summit is overdue from the first of March`(
    kind: StoreKind
  ) async throws {
    let stored = try await kind.makeStore()
    let example = try await WorkedExample(stored.store)
    try await example.record { !$0.values.description.contains("REAIM") }
    let report = try await example.report(
      try await example.provision("5", "co-host"), on: "2023-03-01")
    #expect(report.status == .overdue)
    #expect(report.since == day("2023-03-01"))
  }

  @Test func `every paragraph of the page is one that the register keeps`() async throws {
    let example = try await WorkedExample(MemoryStore())
    let snapshot = try await example.service.desk(of: WorkedExample.clerk).snapshot()
    let kept = Set(snapshot.all(ProvisionFact.self).map(\.fact.paragraph))
    let page = try String(
      contentsOf: WorkedExample.documentation.appending(path: "worked-example.md"),
      encoding: .utf8)
    for number in 1...19 {
      #expect(kept.contains("\(number)"))
      #expect(page.contains("\n| \(number) |"), "the page says nothing of paragraph \(number)")
    }
  }

  private func day(_ text: String) -> CivilDay? { CivilDay(text) }
}

/// The register of the worked example.
struct WorkedExample {
  static let clerk = Principal("A. Clerk", at: Seat(.party, "NL"), as: .administrator)
  static let documentation = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Documentation").standardized

  /// The statement's file in the corpus; `nil` where that is not here.
  static let statement: URL? = {
    let given = ProcessInfo.processInfo.environment["ENTENTE_CORPUS"]
    let corpus =
      given.map { URL(filePath: $0) } ?? documentation.appending(path: "../../shared/corpus")
    let file = corpus.appending(path: "statements/2022-11-17-rok-nl-joint-statement.txt")
      .standardized
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }()

  let store: any EntryStore
  /// Everything is entered on one day, long after: what held when is what is asked.
  let service: Service

  init(_ store: any EntryStore) async throws {
    self.store = store
    service = Service(
      store, dependencies: .fixed(on: CivilDay(year: 2025, month: 1, day: 15)))
    try await service.found(
      Seat(.party, "NL"),
      parties: [
        PartyName(code: "KR", name: "Republic of Korea"),
        PartyName(code: "NL", name: "Kingdom of the Netherlands"),
      ], by: "A. Clerk")
    let file = try #require(Self.statement)
    var options = ImportOptions()
    options.acceptsAll = true
    _ = try await service.desk(of: Self.clerk).importStatement(
      SourceDocument(name: file.lastPathComponent, bytes: Array(try Data(contentsOf: file))),
      by: OpenedRegister.reading.get(), options)
  }

  func record(_ isWanted: (RecordLine) -> Bool) async throws {
    let file = Self.documentation.appending(path: "worked-example.jsonl")
    let lines = try RecordFile.lines(Array(try Data(contentsOf: file)))
    _ = try await service.desk(of: Self.clerk).record(lines.filter(isWanted))
  }

  /// A provision by its paragraph and words.
  func provision(_ paragraph: String, _ words: String) async throws -> ProvisionID {
    let query = try #require(SearchQuery(words))
    let snapshot = try await service.desk(of: Self.clerk).snapshot()
    let found = snapshot.all(ProvisionFact.self).filter {
      $0.fact.paragraph == paragraph && query.matches($0.fact.content.exact)
    }
    #expect(found.count == 1)
    return try #require(found.first).fact.id
  }

  func report(_ provision: ProvisionID, on day: String) async throws -> StatusReport {
    let asOf = AsOf(try #require(CivilDay(day)))
    let board = try await service.desk(of: Self.clerk).board(asOf)
    return try #require(board.reports[provision])
  }
}
