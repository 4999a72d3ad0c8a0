import Register
import Statements
import Testing

@Suite struct AppendTests {
  @Test(arguments: StoreUnderTest.all)
  func `entries get positions from one up, in the order in which they came`(
    under: StoreUnderTest
  ) async throws {
    let entries = try RandomRegister(seed: 1, count: 40).entries
    let store = try await under.open()
    #expect(try await store.position() == 0)
    #expect(try await store.entries(after: 0, limit: nil).isEmpty)
    let first = try await store.append(Array(entries[..<25]))
    #expect(first == entries[..<25].enumerated().map { StoredEntry(position: $0 + 1, entry: $1) })
    let second = try await store.append(Array(entries[25...]))
    #expect(second.map(\.position) == Array(26...entries.count))
    #expect(try await store.position() == entries.count)
    #expect(try await store.entries(after: 0, limit: nil) == first + second)
  }

  @Test(arguments: StoreUnderTest.all)
  func `entries can be read on from any position, so many at a time`(
    under: StoreUnderTest
  ) async throws {
    let entries = try RandomRegister(seed: 2, count: 30).entries
    let store = try await under.open(with: entries)
    let some = try await store.entries(after: 10, limit: 5)
    #expect(some.map(\.position) == [11, 12, 13, 14, 15])
    #expect(some.map(\.entry) == Array(entries[10..<15]))
    #expect(try await store.entries(after: entries.count, limit: nil).isEmpty)
    #expect(try await store.entries(after: 28, limit: 100).count == entries.count - 28)
    #expect(try await store.entries(after: 0, limit: 0).isEmpty)
  }

  @Test(arguments: StoreUnderTest.all)
  func `an entry that is held already is passed over, also within one batch`(
    under: StoreUnderTest
  ) async throws {
    let entries = try RandomRegister(seed: 3, count: 20).entries
    let store = try await under.open(with: entries)
    #expect(try await store.append(entries).isEmpty)
    #expect(try await store.append([]).isEmpty)
    var clerk = Clerk()
    let new = try clerk.enter(.occasion(OccasionFact(title: "Ports Forum", on: "2031-06-01")))
    let added = try await store.append([entries[4], new, new, entries[5]])
    #expect(added == [StoredEntry(position: entries.count + 1, entry: new)])
    #expect(try await store.position() == entries.count + 1)
  }

  @Test(arguments: StoreUnderTest.all)
  func `what follows from all that is held is not appended once more has arrived`(
    under: StoreUnderTest
  ) async throws {
    let entries = try RandomRegister(seed: 7, count: 12).entries
    let store = try await under.open(with: Array(entries[..<10]))
    #expect(try await store.append([entries[10]], ifLastIs: 9) == nil)
    #expect(try await store.position() == 10)
    let first = try await store.append([entries[10]], ifLastIs: 10)
    #expect(first == [StoredEntry(position: 11, entry: entries[10])])
    #expect(try await store.append([entries[11]], ifLastIs: 10) == nil)
    #expect(try await store.verify().isEmpty)
  }

  @Test(arguments: StoreUnderTest.all)
  func `of many who append behind the same entry at the same moment, one does`(
    under: StoreUnderTest
  ) async throws {
    let entries = try RandomRegister(seed: 8, count: 12).entries
    let store = try await under.open(with: Array(entries[..<4]))
    let wins = try await withThrowingTaskGroup(of: Bool.self) { group in
      for entry in entries[4...] {
        group.addTask { try await store.append([entry], ifLastIs: 4) != nil }
      }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(wins == 1)
    #expect(try await store.position() == 5)
  }

  @Test(arguments: StoreUnderTest.all)
  func `an entry is found by its name, with the very bytes that were written`(
    under: StoreUnderTest
  ) async throws {
    let entries = try RandomRegister(seed: 4, count: 30).entries
    let store = try await under.open(with: entries)
    for (index, entry) in entries.enumerated() {
      let stored = try #require(try await store.entry(entry.id))
      #expect(stored.position == index + 1)
      #expect(stored.entry.bytes == entry.bytes)
    }
    let other = try #require(EntryID(rawValue: String(repeating: "0", count: 64)))
    #expect(try await store.entry(other) == nil)
  }

  @Test(arguments: StoreUnderTest.all)
  func `many tasks append at once, and every batch stays whole and in order`(
    under: StoreUnderTest
  ) async throws {
    let store = try await under.open()
    let batches = try (0..<12).map { seed in
      var clerk = Clerk()
      for number in 0..<8 {
        let title = "Meeting \(number) of group \(seed)"
        try clerk.enter(.meeting(MeetingFact(title: title, state: .planned, on: "2031-09")))
      }
      return clerk.entries
    }
    let appended = try await withThrowingTaskGroup(of: [StoredEntry].self) { group in
      for batch in batches { group.addTask { try await store.append(batch) } }
      var results: [[StoredEntry]] = []
      for try await result in group { results.append(result) }
      return results
    }
    let log = try await store.entries(after: 0, limit: nil)
    #expect(log.map(\.position) == Array(1...96))
    #expect(Set(log.map(\.entry.id)) == Set(batches.joined().map(\.id)))
    for batch in appended {
      let first = try #require(batch.first).position
      #expect(batch.map(\.position) == Array(first..<(first + 8)))
      #expect(batch == Array(log[(first - 1)..<(first + 7)]))
    }
  }

  @Test(arguments: StoreUnderTest.all)
  func `the same entries from many tasks are held once`(under: StoreUnderTest) async throws {
    let store = try await under.open()
    let entries = try RandomRegister(seed: 5, count: 20).entries
    let new = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<6 { group.addTask { try await store.append(entries).count } }
      return try await group.reduce(0, +)
    }
    #expect(new == entries.count)
    #expect(try await store.position() == entries.count)
  }
}
