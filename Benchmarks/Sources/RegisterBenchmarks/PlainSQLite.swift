import CSQLite
import Register

/// The least that SQLite can do with entries: one table of bytes by hash, with the same promise of
/// being on disk. The measure beside which the store's rates stand.
final class PlainSQLite {
  private let handle: OpaquePointer?
  private let path: String

  init(_ path: String) throws {
    var handle: OpaquePointer?
    let code = sqlite3_open(path, &handle)
    self.handle = handle
    self.path = path
    guard code == SQLITE_OK else { throw StoreError(.cannotOpen, path) }
    try execute(
      """
      PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
      CREATE TABLE entry (position INTEGER PRIMARY KEY, id BLOB UNIQUE, json TEXT);
      """)
  }

  deinit { sqlite3_close(handle) }

  private func execute(_ sql: String) throws {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
      throw StoreError(.failed, String(cString: sqlite3_errmsg(handle)))
    }
  }

  func insert(_ entries: [Entry]) throws {
    try execute("BEGIN")
    var statement: OpaquePointer?
    sqlite3_prepare_v2(
      handle, "INSERT INTO entry (id, json) VALUES (?, ?)", -1, &statement, nil)
    defer { sqlite3_finalize(statement) }
    for entry in entries {
      _ = entry.id.bytes.withUnsafeBytes {
        entente_bind_blob(statement, 1, $0.baseAddress, Int32($0.count))
      }
      _ = entry.bytes.withUnsafeBytes {
        entente_bind_text(
          statement, 2, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
      }
      guard sqlite3_step(statement) == SQLITE_DONE else {
        throw StoreError(.failed, String(cString: sqlite3_errmsg(handle)))
      }
      sqlite3_reset(statement)
    }
    try execute("COMMIT")
  }

  var megabytes: Int { (Watch.size(path) + Watch.size("\(path)-wal")) / 1_000_000 }
}
