internal import CSQLite
internal import Register

/// A prepared statement. It cannot be copied, lives inside one connection, and is finalised when it
/// goes out of scope.
@safe struct SQLiteStatement: ~Copyable {
  private let handle: OpaquePointer
  private let path: String

  init(_ sql: String, on database: OpaquePointer, path: String) throws(StoreError) {
    var handle: OpaquePointer?
    let code = unsafe sqlite3_prepare_v2(database, sql, -1, &handle, nil)
    guard code == SQLITE_OK, let handle = unsafe handle else {
      throw StoreError(unsafe SQLiteFault(code, on: database, sql: sql), path: path)
    }
    unsafe self.handle = handle
    self.path = path
  }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Gives the parameters their values, the first first.
  mutating func bind(_ values: [SQLiteValue]) throws(StoreError) {
    unsafe sqlite3_reset(handle)
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      let code: Int32
      switch value {
      case .null: code = unsafe sqlite3_bind_null(handle, place)
      case .integer(let number): code = unsafe sqlite3_bind_int64(handle, place, Int64(number))
      case .text(var text):
        code = text.withUTF8 { bytes in
          // An empty buffer may have no address, which SQLite would take for NULL.
          unsafe bytes.isEmpty
            ? entente_bind_text(handle, place, "", 0)
            : entente_bind_text(handle, place, bytes.baseAddress, Int32(clamping: bytes.count))
        }
      case .blob(let bytes):
        code = unsafe bytes.withUnsafeBytes { bytes in
          unsafe bytes.isEmpty
            ? sqlite3_bind_zeroblob(handle, place, 0)
            : entente_bind_blob(handle, place, bytes.baseAddress, Int32(clamping: bytes.count))
        }
      }
      guard code == SQLITE_OK else { throw fault(code) }
    }
  }

  /// Runs to the next row.
  ///
  /// - Returns: `false` when there are no more rows.
  mutating func step() throws(StoreError) -> Bool {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw fault(code)
    }
  }

  /// Runs to the end, giving up the rows.
  mutating func run(_ values: [SQLiteValue]) throws(StoreError) {
    try bind(values)
    while try step() {}
    unsafe sqlite3_reset(handle)
  }

  private func fault(_ code: Int32) -> StoreError {
    StoreError(unsafe SQLiteFault(code, on: sqlite3_db_handle(handle)), path: path)
  }

  /// Rows changed by the statement that ran last on this connection.
  var changes: Int { Int(unsafe sqlite3_changes64(sqlite3_db_handle(handle))) }

  /// Key of the row that was inserted last on this connection.
  var insertedKey: Int { Int(unsafe sqlite3_last_insert_rowid(sqlite3_db_handle(handle))) }

  func integer(_ column: Int32) -> Int { Int(unsafe sqlite3_column_int64(handle, column)) }

  func isNull(_ column: Int32) -> Bool {
    unsafe sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  func bytes(_ column: Int32) -> [UInt8] {
    // The address is valid until the next step, and the length is asked after it, as SQLite says.
    guard let start = unsafe sqlite3_column_blob(handle, column) else { return [] }
    let count = unsafe Int(sqlite3_column_bytes(handle, column))
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }
}

/// A value that a statement is given.
enum SQLiteValue: Sendable {
  case null
  case integer(Int)
  case text(String)
  case blob([UInt8])

  init(_ text: String?) { self = text.map(SQLiteValue.text) ?? .null }
  init(_ number: Int?) { self = number.map(SQLiteValue.integer) ?? .null }
}
