import Register
import Statements
import Testing

/// Everything a store answers about what it holds, for comparing.
private struct Answers: Equatable {
  var rows: [Audience: [ProvisionRow]] = [:]
  var hits: [String: Set<SearchHit>] = [:]

  init(of store: any EntryStore) async throws {
    for audience in [Audience.everybody, .seat("NM"), .seat("VD"), .seat("observer")] {
      rows[audience] = try await store.provisions(ProvisionFilter(), for: audience)
      for words in ["energy", "cordoba 협력", "\"the summit\"", "semi*", "20*"] {
        guard let query = SearchQuery(words) else { continue }
        let found = try await store.search(query, for: audience, limit: 1000)
        hits["\(audience) \(words)"] = Set(found)
      }
    }
  }

  /// Without excerpts, whose length each store chooses.
  var essence: [String: Set<[String]>] {
    hits.mapValues { Set($0.map { ["\($0.item)", $0.title] }) }
  }
}

@Suite struct PropertyTests {
  @Test(arguments: StoreUnderTest.all, 100..<104)
  func `derived anew, everything is as it was`(under: StoreUnderTest, seed: Int) async throws {
    let store = try await under.open()
    for batch in try RandomRegister(seed: seed, count: 160).entries.chunks(of: 1 + seed % 13) {
      _ = try await store.append(batch)
    }
    let live = try await Answers(of: store)
    #expect(live.hits.values.contains { !$0.isEmpty })
    #expect(try await store.verify() == [])
    try await store.rebuild()
    #expect(try await Answers(of: store) == live)
    #expect(try await store.verify() == [])
  }

  @Test(arguments: StoreUnderTest.all, 200..<204)
  func `the order in which entries come changes no answer`(
    under: StoreUnderTest, seed: Int
  ) async throws {
    let entries = try RandomRegister(seed: seed, count: 120).entries
    let reference = try await Answers(of: StoreUnderTest.memory.open(with: entries))
    var random = Seeded(seed)
    let store = try await under.open()
    for batch in entries.shuffled(using: &random).chunks(of: 17) {
      _ = try await store.append(batch)
    }
    let answers = try await Answers(of: store)
    #expect(answers.rows == reference.rows)
    #expect(answers.essence == reference.essence)
  }

  @Test(arguments: StoreUnderTest.all, 300..<303)
  func `an answer as of a day never changes when later entries arrive`(
    under: StoreUnderTest, seed: Int
  ) async throws {
    let entries = try RandomRegister(seed: seed, count: 200).entries
    let store = try await under.open()
    var asked: [(AsOf, [StatusReport])] = []
    for batch in entries.chunks(of: 40) {
      _ = try await store.append(batch)
      let held = try await store.entries(after: 0, limit: nil).map(\.entry)
      for (asOf, reports) in asked {
        #expect(StatusCalculus(Snapshot(held, asOf: asOf)).reports() == reports)
      }
      // Entries of the next batch may be of the same millisecond as the last of this one.
      guard let last = batch.last?.recorded else { continue }
      let asOf = AsOf(last.day, recorded: Moment(milliseconds: last.milliseconds - 1))
      asked.append((asOf, StatusCalculus(Snapshot(held, asOf: asOf)).reports()))
    }
    #expect(asked.contains { !$0.1.isEmpty })
  }
}

extension Array {
  /// One after the other, each so long but for the last.
  func chunks(of size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
