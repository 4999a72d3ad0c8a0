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
        .noRegister, "\(path): there is no register; `entente init` begins one.")
    }
    if !isThere {
      let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
      if !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) {
        do {
          try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        } catch {
          throw StoreError(.cannotOpen, "\(path): the folder cannot be made.")
        }
      }
    }
    switch purpose {
    case .creating: return try await SQLiteStore(path: path, access: .create)
    case .writing: return try await SQLiteStore(path: path, access: .readWrite)
    case .reading: return try await SQLiteStore(path: path, access: .readOnly)
    }
  }
}
