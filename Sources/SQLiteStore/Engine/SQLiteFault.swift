internal import CSQLite
internal import Register

/// What SQLite said when something failed.
struct SQLiteFault {
  /// Extended result code.
  let code: Int32
  let message: String
  /// Of the system call that failed; 0 where none did.
  let systemError: Int32
  let sql: String?

  /// Reads what the connection remembers of its last call.
  @unsafe init(_ code: Int32, on database: OpaquePointer?, sql: String? = nil) {
    self.code = code
    unsafe message = String(cString: sqlite3_errmsg(database))
    unsafe systemError = sqlite3_system_errno(database)
    self.sql = sql
  }

  /// Result code without its details.
  var family: Int32 { code & 0xFF }
}
