internal import CSQLite
internal import Register

/// An open database file. It cannot be copied, is used by one executor, and closes when it goes out
/// of scope.
@safe struct SQLiteConnection: ~Copyable {
  private let handle: OpaquePointer
  let path: String

  /// - Parameters:
  ///   - path: of the file.
  ///   - access: what may be done with it.
  ///   - patience: how long to wait for another program that writes, in milliseconds.
  /// - Throws: `StoreError` that says why it cannot be opened.
  init(path: String, access: SQLiteStore.Access, patience: Int) throws(StoreError) {
    let flags =
      switch access {
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .readWrite: SQLITE_OPEN_READWRITE
      case .readOnly: SQLITE_OPEN_READONLY
      }
    try self.init(name: path, path: path, flags: flags, patience: patience)
  }

  /// A file that nobody can change, such as one on a medium that is read-only: nothing is locked and
  /// nothing is written beside it.
  init(immutable path: String) throws(StoreError) {
    let name = path.unicodeScalars.reduce(into: "file:") { name, scalar in
      switch scalar {
      case "?", "#", "%": name += "%" + String(scalar.value, radix: 16)
      default: name.unicodeScalars.append(scalar)
      }
    }
    try self.init(
      name: name + "?immutable=1", path: path, flags: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI,
      patience: 0)
  }

  private init(name: String, path: String, flags: Int32, patience: Int) throws(StoreError) {
    var handle: OpaquePointer?
    let code = unsafe sqlite3_open_v2(
      name, &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard let opened = unsafe handle else {
      throw StoreError(.failed, "There is no memory left to open \(path).")
    }
    guard code == SQLITE_OK else {
      // A handle that could not open its file must be closed all the same.
      defer { unsafe sqlite3_close_v2(opened) }
      throw StoreError(unsafe SQLiteFault(code, on: opened), path: path)
    }
    unsafe self.handle = opened
    self.path = path
    unsafe sqlite3_busy_timeout(opened, Int32(patience))
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  /// Whether the file can only be read, whatever was asked for.
  var isReadOnly: Bool { unsafe sqlite3_db_readonly(handle, "main") == 1 }

  func prepare(_ sql: String) throws(StoreError) -> SQLiteStatement {
    try unsafe SQLiteStatement(sql, on: handle, path: path)
  }

  /// Runs statements without parameters and rows.
  func execute(_ sql: String) throws(StoreError) {
    let code = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else {
      throw StoreError(unsafe SQLiteFault(code, on: handle, sql: sql), path: path)
    }
  }

  /// Copies the whole database into another, as it is at one moment, while others go on writing.
  func copy(into other: borrowing SQLiteConnection) throws(StoreError) {
    guard let backup = unsafe sqlite3_backup_init(other.handle, "main", handle, "main") else {
      let code = unsafe sqlite3_errcode(other.handle)
      throw StoreError(unsafe SQLiteFault(code, on: other.handle), path: other.path)
    }
    unsafe sqlite3_backup_step(backup, -1)
    let code = unsafe sqlite3_backup_finish(backup)
    guard code == SQLITE_OK else {
      throw StoreError(unsafe SQLiteFault(code, on: other.handle), path: other.path)
    }
  }
}

extension SQLiteConnection {
  /// Runs a statement that gives no rows.
  func run(_ sql: String, _ values: SQLiteValue...) throws(StoreError) {
    var statement = try prepare(sql)
    try statement.run(values)
  }

  /// What `read` makes of every row.
  func rows<Row>(
    _ sql: String, _ values: [SQLiteValue] = [],
    _ read: (borrowing SQLiteStatement) throws(StoreError) -> Row
  ) throws(StoreError) -> [Row] {
    var statement = try prepare(sql)
    try statement.bind(values)
    var rows: [Row] = []
    while try statement.step() { rows.append(try read(statement)) }
    return rows
  }

  /// A single number; 0 where there is no row.
  func integer(_ sql: String, _ values: SQLiteValue...) throws(StoreError) -> Int {
    try rows(sql, values) { $0.integer(0) }.first ?? 0
  }

  /// Does all of this or nothing. Waits first until nobody else writes.
  func write<Result>(
    _ work: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try transaction("BEGIN IMMEDIATE", work)
  }

  /// Reads everything as it is at one moment.
  func read<Result>(
    _ work: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try transaction("BEGIN", work)
  }

  private func transaction<Result>(
    _ begin: String, _ work: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try execute(begin)
    do throws(StoreError) {
      let result = try work()
      try execute("COMMIT")
      return result
    } catch {
      // After some faults SQLite has rolled back by itself; then there is nothing to undo.
      try? execute("ROLLBACK")
      throw error
    }
  }
}
