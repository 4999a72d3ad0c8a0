import Register
import Statements

/// A kept copy of a source, as somebody may see it.
public struct KeptCopy: Hashable, Sendable {
  /// Of the file it came from, or its hash.
  public let name: String
  public let bytes: [UInt8]
}

extension Desk {
  /// A kept copy, where something that the person sees speaks of it.
  ///
  /// - Returns: `nil` where no such copy is kept, or nothing the person sees names it.
  public func copy(_ sha256: String) async throws -> KeptCopy? {
    let snapshot = try await snapshot()
    let statement = snapshot.all(StatementFact.self).first { $0.fact.sha256 == sha256 }
    let evidence = snapshot.all(EvidenceFact.self).first { $0.fact.copy == sha256 }
    guard statement != nil || evidence != nil, let bytes = try await store.copy(sha256) else {
      return nil
    }
    return KeptCopy(name: statement?.fact.name ?? sha256, bytes: bytes)
  }

  /// Keeps the bytes of a source.
  ///
  /// - Returns: SHA-256 in 64 hexadecimal digits.
  public func keep(_ bytes: [UInt8]) async throws -> String {
    try principal.require(.enter)
    return try await store.keep(copy: bytes)
  }
}
