import Register
import SQLiteStore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Registers in files.
enum RegisterFolder {
  static func open(_ path: String, _ purpose: Registers.Purpose) async throws -> SQLiteStore {
    let isThere = FileManager.default.fileExists(atPath: path)
    guard isThere || purpose == .creating else {
      throw ServiceError(
        .noRegister, .noRegister, .text(path))
    }
    if !isThere { try make(above: path) }
    switch purpose {
    case .creating: return try await SQLiteStore(path: path, access: .create)
    case .writing: return try await SQLiteStore(path: path, access: .readWrite)
    // A connection that may only read leaves files beside the register when it is closed.
    case .reading:
      let isWritable = FileManager.default.isWritableFile(atPath: path)
      return try await SQLiteStore(path: path, access: isWritable ? .readWrite : .readOnly)
    }
  }

  /// Makes the folders that a file is to stand in.
  static func make(above path: String) throws(StoreError) {
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
    guard !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) else { return }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw StoreError(.cannotOpen, "The folder \(folder) cannot be made.")
    }
  }

  /// A register's file and what SQLite puts beside it.
  static func remove(_ path: String) {
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + ending)
    }
  }
}
