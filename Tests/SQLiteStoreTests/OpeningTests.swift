import Foundation
import Register
import Testing

@testable import SQLiteStore

@Suite struct OpeningTests {
  private func failure(
    _ path: String, _ access: SQLiteStore.Access = .readWrite
  ) async throws -> StoreError {
    try #require(
      await #expect(throws: StoreError.self) {
        _ = try await SQLiteStore(path: path, access: access)
      })
  }

  @Test func `a register that is not there is made only when asked for`() async throws {
    let folder = try TestFolder()
    let error = try await failure(folder.file())
    #expect(error.code == .cannotOpen)
    #expect(error.message == "There is no register at \(folder.file()).")
    #expect(!FileManager.default.fileExists(atPath: folder.file()))
    let store = try await SQLiteStore(path: folder.file(), access: .create)
    try await store.set("seat", to: "NM")
    #expect(try await SQLiteStore(path: folder.file()).setting("seat") == "NM")
    #expect(
      try await SQLiteStore(path: folder.file(), access: .create).setting("seat") == "NM")
  }

  @Test func `what is no register is named`() async throws {
    let folder = try TestFolder()
    #expect(
      try await failure(folder.path, .create).message
        == "\(folder.path) is a folder, not a register.")
    #expect(
      try await failure("\(folder.path)/none/register", .create).message
        == "There is no folder \(folder.path)/none.")
    let text = folder.file("notes.txt")
    try String(repeating: "A joint statement, in words. ", count: 100)
      .write(toFile: text, atomically: true, encoding: .utf8)
    #expect(
      try await failure(text, .create).message
        == "\(text) is no register: it is not a SQLite database.")
    let empty = folder.file("empty")
    #expect(FileManager.default.createFile(atPath: empty, contents: nil))
    #expect(try await failure(empty).message == "\(empty) is empty, and no register.")
    let other = folder.file("other.db")
    try SQLiteConnection(path: other, access: .create, patience: 0)
      .execute("CREATE TABLE bookmark (address TEXT)")
    #expect(
      try await failure(other, .create).message
        == "\(other) is no register: it is the database of another program.")
  }

  @Test func `a register of a newer version is refused and left alone`() async throws {
    let folder = try TestFolder()
    _ = try await SQLiteStore(path: folder.file(), access: .create)
    let file = try SQLiteConnection(path: folder.file(), access: .readWrite, patience: 0)
    try file.execute("PRAGMA user_version = 99")
    for access in [SQLiteStore.Access.create, .readWrite, .readOnly] {
      #expect(try await failure(folder.file(), access).code == .newerVersion)
    }
    #expect(try file.integer("PRAGMA user_version") == 99)
  }

  @Test func `a register made by other steps than ours is refused`() async throws {
    let folder = try TestFolder()
    _ = try await SQLiteStore(path: folder.file(), access: .create)
    try SQLiteConnection(path: folder.file(), access: .readWrite, patience: 0)
      .execute("UPDATE migration SET sha256 = 'other' WHERE number = 1")
    #expect(try await failure(folder.file()).code == .damaged)
  }

  @Test func `a register opened for reading cannot be written`() async throws {
    let folder = try TestFolder()
    let writing = try await SQLiteStore(path: folder.file(), access: .create)
    let reading = try await SQLiteStore(path: folder.file(), access: .readOnly)
    try await writing.set("seat", to: "NM")
    #expect(try await reading.setting("seat") == "NM")
    let error = await #expect(throws: StoreError.self) { try await reading.set("seat", to: "VD") }
    #expect(error?.code == .readOnly)
    #expect(try await reading.verify() == [])
  }

  @Test func `a file without the right to write is read, also where nothing may be put beside it`()
    async throws
  {
    let folder = try TestFolder()
    #expect(try OtherProcess("append", folder.file(), "1", "1").lines() == ["1"])
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.file())
    for permissions in [0o777, 0o555] {
      try files.setAttributes([.posixPermissions: permissions], ofItemAtPath: folder.path)
      #expect(
        try OtherProcess("look", folder.file()).lines()
          == ["41", StoreError.Code.readOnly.rawValue])
    }
    try files.setAttributes([.posixPermissions: 0o000], ofItemAtPath: folder.file())
    #expect(
      try OtherProcess("look", folder.file()).lines() == [StoreError.Code.cannotOpen.rawValue])
    try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
  }

  @Test func `while another program writes, reading goes on and writing is busy`() async throws {
    let folder = try TestFolder()
    let store = try await SQLiteStore(path: folder.file(), access: .create, patience: 20)
    try await store.set("seat", to: "NM")
    let other = try SQLiteConnection(path: folder.file(), access: .readWrite, patience: 0)
    try other.execute("BEGIN IMMEDIATE")
    #expect(try await store.setting("seat") == "NM")
    let error = await #expect(throws: StoreError.self) { try await store.set("seat", to: "VD") }
    #expect(error?.code == .busy)
    try other.execute("COMMIT")
    try await store.set("seat", to: "VD")
    #expect(try await store.setting("seat") == "VD")
  }

  @Test func `damage in the file is named, not answered with wrong figures`() async throws {
    let folder = try TestFolder()
    #expect(try OtherProcess("append", folder.file(), "0", "20").lines().count == 20)
    let handle = try #require(FileHandle(forUpdatingAtPath: folder.file()))
    try handle.seek(toOffset: 4096)
    for _ in 0..<20 {
      try handle.write(contentsOf: Data(repeating: 0x55, count: 2000))
      try handle.seek(toOffset: try handle.offset() + 20_000)
    }
    try handle.close()
    let error = await #expect(throws: StoreError.self) {
      let store = try await SQLiteStore(path: folder.file())
      _ = try await store.entries(after: 0, limit: nil)
      let faults = try await store.verify()
      throw StoreError(faults.isEmpty ? .failed : .damaged, faults.first ?? "nothing found")
    }
    #expect(error?.code == .damaged)
  }
}
