internal import CSQLite
internal import Glibc
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
    // Read first: SQLite keeps the system's error of some calls only, and not that of COMMIT.
    let last = errno
    unsafe message = String(cString: sqlite3_errmsg(database))
    let kept = unsafe sqlite3_system_errno(database)
    systemError = kept == 0 && code & 0xFF == SQLITE_IOERR ? last : kept
    self.sql = sql
  }

  /// Result code without its details.
  var family: Int32 { code & 0xFF }
}
