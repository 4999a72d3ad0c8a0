import Foundation
import Register
import SQLiteStore
import Testing

@Suite struct CrashTests {
  /// The numbers of the statements behind a position that are there with every provision and note;
  /// an issue for any that is there by halves.
  private func wholeBatches(
    _ store: SQLiteStore, after position: Int = 0
  ) async throws -> Set<Int> {
    let log = try await store.entries(after: position, limit: nil)
    var numbers: Set<Int> = []
    for start in stride(from: 0, to: log.count, by: 41) {
      let batch = log[start..<min(start + 41, log.count)].map(\.entry.fact)
      guard case .statement(let statement)? = batch.first, batch.count == 41,
        let number = Int(statement.name)
      else {
        Issue.record("Half a statement stands at position \(start + 1).")
        continue
      }
      for case .provision(let provision) in batch where provision.statement != statement.id {
        Issue.record("Provisions of two statements are mixed behind position \(start + 1).")
      }
      numbers.insert(number)
    }
    return numbers
  }

  @Test func `killed at any moment, it keeps what was acknowledged and nothing by halves`()
    async throws
  {
    let folder = try TestFolder()
    var random = SystemRandomNumberGenerator()
    var acknowledged: Set<Int> = []
    var kept: Set<Int> = []
    for round in 0..<16 {
      let process = try OtherProcess("append", folder.file(), "\(round * 1000)", "1000")
      var said = round == 0 ? "" : process.firstWords()
      // The first round is killed while the register is being made, or soon after.
      try await Task.sleep(for: .microseconds(Int.random(in: 0...40_000, using: &random)))
      process.kill()
      said += process.lines().joined(separator: "\n")
      acknowledged.formUnion(said.split(separator: "\n").compactMap { Int($0) })

      let store = try await SQLiteStore(path: folder.file(), access: .create)
      try await kept.formUnion(wholeBatches(store, after: kept.count * 41))
      #expect(acknowledged.isSubset(of: kept))
    }
    #expect(acknowledged.count >= 15)
    let store = try await SQLiteStore(path: folder.file())
    #expect(try await wholeBatches(store) == kept)
    #expect(try await store.verify() == [])
  }

  @Test
  func `where the disk is full it says so, keeps what it has, and goes on when there is room`()
    async throws
  {
    let folder = try TestFolder()
    let lines = try OtherProcess("starve", folder.file(), "3000000").lines()
    #expect(lines.last == StoreError.Code.diskFull.rawValue)
    let acknowledged = Set(lines.compactMap { Int($0) })
    #expect(acknowledged.count > 3)
    let store = try await SQLiteStore(path: folder.file())
    #expect(try await wholeBatches(store) == acknowledged)
    #expect(try await store.verify() == [])
    #expect(try OtherProcess("append", folder.file(), "20000", "2").lines() == ["20000", "20001"])
    #expect(try await store.position() == (acknowledged.count + 2) * 41)
  }

  @Test func `several programs write to one register at once`() async throws {
    let folder = try TestFolder()
    let store = try await SQLiteStore(path: folder.file(), access: .create, patience: 60_000)
    let others = try (1...3).map {
      try OtherProcess("append", folder.file(), "\($0 * 1000)", "10")
    }
    for _ in 0..<10 { _ = try await store.provisions(ProvisionFilter(), for: .everybody) }
    for other in others { #expect(other.lines().count == 10) }
    #expect(try await wholeBatches(store).count == 30)
    #expect(try await store.entries(after: 0, limit: nil).map(\.position) == Array(1...1230))
    #expect(try await store.verify() == [])
  }

  @Test func `several programs make one register at once`() async throws {
    let folder = try TestFolder()
    let others = try (1...4).map { try OtherProcess("append", folder.file(), "\($0)", "1") }
    for other in others { #expect(other.lines().count == 1) }
    let store = try await SQLiteStore(path: folder.file())
    #expect(try await wholeBatches(store) == [1, 2, 3, 4])
  }
}
