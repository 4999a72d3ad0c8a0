public import Register
internal import Sodium

/// Where a register is: the address of a server and database as libpq reads it, and the schema in it.
public struct PostgresAddress: Hashable, Sendable {
  /// For libpq: without the parameter that is ours.
  let url: String
  /// The schema that holds the register and nothing else.
  public let schema: String

  /// Takes an address apart.
  ///
  /// - Parameters:
  ///   - url: `postgres://user@host:5432/database?schema=entente`; every parameter but `schema` is
  ///     libpq's (PostgreSQL manual, 34.1.2).
  ///   - schema: the schema, where the address names none; `entente` unless told.
  /// - Throws: `StoreError.cannotOpen` when it begins otherwise, or the schema's name is none.
  public init(_ url: String, schema: String? = nil) throws(StoreError) {
    guard Self.isAddress(url) else {
      throw StoreError(
        .cannotOpen,
        "An address of a PostgreSQL register begins with postgres://, as in postgres://user@host/database."
      )
    }
    let parts = url.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let parameters = parts.count < 2 ? [] : parts[1].split(separator: "&")
    let named = parameters.last { $0.hasPrefix("schema=") }?.dropFirst("schema=".count)
    let others = parameters.filter { !$0.hasPrefix("schema=") }
    self.url = parts[0] + (others.isEmpty ? "" : "?" + others.joined(separator: "&"))
    self.schema = named.map(String.init) ?? schema ?? "entente"
    guard Self.isName(self.schema) else {
      throw StoreError(
        .cannotOpen,
        "“\(self.schema)” is no name of a schema: small letters, digits and _ only, at most 63, not beginning with a digit or pg_."
      )
    }
  }

  /// Whether a register's address is one of PostgreSQL, by how it begins.
  public static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("postgres://") || text.hasPrefix("postgresql://")
  }

  private static func isName(_ name: String) -> Bool {
    let letters = name.utf8
    guard let first = letters.first, letters.count <= 63, !name.hasPrefix("pg_") else {
      return false
    }
    return !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= first)
      && letters.allSatisfy {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
          || $0 == UInt8(ascii: "_")
      }
  }

  /// The number of the advisory lock that whoever writes to this register holds.
  var lock: Int {
    Int(
      truncatingIfNeeded: BinaryForm.integer(
        SHA256(of: Array("entente/\(schema)".utf8)).bytes.prefix(8)))
  }

  /// The channel on which writers tell the position of the last entry.
  var channel: String { "entente_" + String(UInt(bitPattern: lock), radix: 16) }
}
