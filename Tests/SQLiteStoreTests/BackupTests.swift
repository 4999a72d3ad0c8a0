import Foundation
import Register
import Statements
import Testing

@testable import SQLiteStore

@Suite struct BackupTests {
  @Test func `a backup is whole and alone, made while others write, and can be restored`()
    async throws
  {
    let folder = try TestFolder()
    #expect(try OtherProcess("append", folder.file(), "0", "5").lines().count == 5)
    let store = try await SQLiteStore(path: folder.file())
    let copy = try await store.keep(copy: Array("The Valdorian Gazette".utf8))
    let writing = try OtherProcess("append", folder.file(), "1000", "30")
    _ = writing.firstWords()
    try await store.backup(to: folder.file("backup"))
    _ = writing.lines()
    let beside = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("backup") }
    #expect(beside == ["backup"])

    try await SQLiteStore.restore(folder.file("backup"), to: folder.file("restored"))
    let restored = try await SQLiteStore(path: folder.file("restored"))
    let held = try await restored.entries(after: 0, limit: nil)
    #expect(held.count >= 5 * 41 && held.count % 41 == 0)
    #expect(held == (try await store.entries(after: 0, limit: held.count)))
    #expect(try await restored.copy(copy) == Array("The Valdorian Gazette".utf8))
    #expect(try await restored.verify() == [])
    #expect(
      try await restored.provisions(ProvisionFilter(), for: .seat("NM")).count
        == held.count / 41 * 20)
  }

  @Test func `nothing is ever overwritten, and a backup that fails leaves nothing`() async throws {
    let folder = try TestFolder()
    let store = try await SQLiteStore(path: folder.file(), access: .create)
    try await store.backup(to: folder.file("backup"))
    for path in [folder.file("backup"), folder.file(), folder.path] {
      let error = await #expect(throws: StoreError.self) { try await store.backup(to: path) }
      #expect(error?.message.contains("already") == true)
    }
    let restoring = await #expect(throws: StoreError.self) {
      try await SQLiteStore.restore(folder.file("backup"), to: folder.file())
    }
    #expect(restoring?.message.contains("already") == true)
    let nowhere = await #expect(throws: StoreError.self) {
      try await store.backup(to: "\(folder.path)/none/backup")
    }
    #expect(nowhere?.message == "There is no folder \(folder.path)/none.")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!names.contains { $0.contains(".part") })
  }

  @Test func `a backup that is not what was kept is not restored`() async throws {
    let folder = try TestFolder()
    #expect(try OtherProcess("append", folder.file(), "0", "2").lines().count == 2)
    try await SQLiteStore(path: folder.file()).backup(to: folder.file("backup"))
    try SQLiteConnection(path: folder.file("backup"), access: .readWrite, patience: 0)
      .execute("UPDATE entry SET json = replace(json, 'A. Clerk', 'B. Clerk') WHERE position = 7")
    let error = await #expect(throws: StoreError.self) {
      try await SQLiteStore.restore(folder.file("backup"), to: folder.file("restored"))
    }
    #expect(error?.code == .damaged)
    #expect(error?.message.contains("Entry 7 ") == true)
    #expect(!FileManager.default.fileExists(atPath: folder.file("restored")))
  }
}
