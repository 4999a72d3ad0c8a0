public import Register
internal import Sodium

extension PostgresStore {
  public func keep(copy: [UInt8]) async throws(StoreError) -> String {
    let hash = SHA256(of: copy)
    try await pool.run { session throws(StoreError) in
      _ = try session.rows(
        "INSERT INTO copy (sha256, bytes) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        .bytes(hash.bytes), .bytes(copy))
    }
    return hash.hexadecimal
  }

  public func copy(_ sha256: String) async throws(StoreError) -> [UInt8]? {
    // An entry is named by the same 64 digits.
    guard let name = EntryID(rawValue: sha256) else { return nil }
    return try await pool.run { session throws(StoreError) in
      let rows = try session.rows("SELECT bytes FROM copy WHERE sha256 = $1", .bytes(name.bytes))
      return rows.count > 0 ? rows.bytes(0, 0) : nil
    }
  }

  public func setting(_ name: String) async throws(StoreError) -> String? {
    try await pool.run { session throws(StoreError) in
      let rows = try session.rows("SELECT value FROM setting WHERE name = $1", .text(name))
      return rows.count > 0 ? rows.text(0, 0) : nil
    }
  }

  public func set(_ name: String, to value: String) async throws(StoreError) {
    try await pool.run { session throws(StoreError) in
      _ = try session.rows(
        """
        INSERT INTO setting (name, value) VALUES ($1, $2)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """, .text(name), .text(value))
    }
  }

  public func set(
    _ name: String, to value: String, ifIs known: String?
  ) async throws(StoreError) -> Bool {
    try await pool.run { session throws(StoreError) in
      // One statement each: the row's lock decides who of two at the same moment comes second.
      guard let known else {
        return try session.rows(
          """
          INSERT INTO setting (name, value) VALUES ($1, $2)
          ON CONFLICT (name) DO NOTHING RETURNING name
          """, .text(name), .text(value)
        ).count > 0
      }
      return try session.rows(
        "UPDATE setting SET value = $2 WHERE name = $1 AND value = $3 RETURNING name",
        .text(name), .text(value), .text(known)
      ).count > 0
    }
  }
}
