public import Register
import SQLiteStore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How far a register has come: what a backup of it holds, and by what it can be told from another.
public struct RegisterExtent: Hashable, Sendable {
  public let entries: Int
  /// When the last of them was written.
  public let latest: Moment?
  /// Its name, which is its hash: by it a copy shows how far it reaches.
  public let head: EntryID?
  /// Of its file; `nil` where it lies on a server.
  public let bytes: Int?
}

extension Desk {
  /// - Throws: `ServiceError` with `forbidden` for everybody but the register's administrators.
  public func extent() async throws -> RegisterExtent {
    try await requireAdministration()
    let position = try await store.position()
    let last = try await store.entries(after: max(0, position - 1), limit: 1).first
    let path = (store as? SQLiteStore)?.path
    let attributes = path.flatMap { try? FileManager.default.attributesOfItem(atPath: $0) }
    return RegisterExtent(
      entries: last?.position ?? position, latest: last?.entry.recorded, head: last?.entry.id,
      bytes: attributes?[.size] as? Int)
  }
}
