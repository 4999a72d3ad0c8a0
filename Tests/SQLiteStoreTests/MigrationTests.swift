import Foundation
import Register
import Statements
import Testing

@testable import SQLiteStore

@Suite struct MigrationTests {
  /// A change here means that files made before can no longer be opened. Add a step instead.
  @Test func `steps that have left the house are as they were`() {
    #expect(
      Migration.all.map { "\($0.number) \($0.checksum.prefix(16))" } == [
        "1 5274bda0d519c629", "2 dae230df4fc9f4a8", "3 75f8f730d724da4b",
      ])
    #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
  }

  @Test func `a file of an older form takes the steps it lacks and derives what is new`()
    async throws
  {
    let folder = try TestFolder()
    do {
      let file = try SQLiteConnection(path: folder.file(), access: .create, patience: 0)
      try RegisterFile.prepare(file, access: .create, migrations: [Migration.all[0]])
      #expect(try file.integer("PRAGMA user_version") == 1)
      #expect(try file.integer("PRAGMA application_id") == RegisterFile.applicationID)
    }
    let older = await #expect(throws: StoreError.self) {
      _ = try await SQLiteStore(path: folder.file(), access: .readOnly)
    }
    #expect(older?.code == .readOnly)
    let promise = ProvisionFact(
      statement: StatementID(from: "statement"), class: .commitment, paragraph: "1",
      content: Passage(start: 0, end: 15, exact: "keep their word"))
    let entry = try Entry(
      .provision(promise), by: Author(party: "NM"),
      recorded: Moment(startOf: CivilDay(year: 2031, month: 5, day: 4)))
    _ = try SQLiteConnection(path: folder.file(), access: .readWrite, patience: 0).log([entry])
    let store = try await SQLiteStore(path: folder.file())
    #expect(try await store.position() == 1)
    #expect(try await store.provisions(ProvisionFilter(), for: .seat("NM")).count == 1)
    #expect(try await store.verify() == [])
  }

  @Test func `a register made before beginnings of words were indexed finds them afterwards`()
    async throws
  {
    let folder = try TestFolder()
    let entries = try ["Tidal semiconductors", "회담".decomposedStringWithCanonicalMapping].map {
      try Entry(
        .occasion(OccasionFact(title: $0, on: "2031-06")), by: Author(party: "NM"),
        recorded: Moment(startOf: CivilDay(year: 2031, month: 5, day: 4)))
    }
    do {
      let file = try SQLiteConnection(path: folder.file(), access: .create, patience: 0)
      try RegisterFile.prepare(file, access: .create, migrations: [Migration.all[0]])
      let second = Migration.all[1]
      try file.execute(second.sql)
      try file.run(
        "INSERT INTO migration VALUES (2, ?, ?)", .text(second.name), .text(second.checksum))
      try file.execute("PRAGMA user_version = 2")
      _ = try file.log(entries)
    }
    let store = try await SQLiteStore(path: folder.file())
    for words in ["ti*", "semicond*", "회담"] {
      let query = try #require(SearchQuery(words))
      #expect(try await store.search(query, for: .seat("NM"), limit: 5).count == 1, "\(words)")
    }
    #expect(try await store.verify() == [])
  }
}
