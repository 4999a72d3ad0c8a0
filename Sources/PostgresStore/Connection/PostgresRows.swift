import CPostgres
import Statements

/// What a statement answered, freed when it goes out of scope; with `PostgresSession` the only place
/// that knows libpq.
@safe struct PostgresRows: ~Copyable {
  private let handle: OpaquePointer

  init(_ handle: OpaquePointer) { unsafe self.handle = handle }

  deinit { unsafe PQclear(handle) }

  /// SQLSTATE and the server's words; `nil` where nothing failed.
  var failure: (state: String, message: String)? {
    switch unsafe PQresultStatus(handle) {
    case PGRES_FATAL_ERROR, PGRES_BAD_RESPONSE, PGRES_NONFATAL_ERROR:
      let state = unsafe PQresultErrorField(handle, Int32(UInt8(ascii: "C")))
      let message = unsafe PQresultErrorField(handle, Int32(UInt8(ascii: "M")))
      return (
        unsafe state.map { unsafe String(cString: $0) } ?? "",
        unsafe message.map { unsafe String(cString: $0) }
          ?? String(cString: PQresultErrorMessage(handle))
      )
    default: return nil
    }
  }

  var count: Int { Int(unsafe PQntuples(handle)) }

  func isNull(_ row: Int, _ column: Int) -> Bool {
    unsafe PQgetisnull(handle, Int32(row), Int32(column)) == 1
  }

  /// The binary form; empty where there is none.
  func bytes(_ row: Int, _ column: Int) -> [UInt8] {
    let length = unsafe Int(PQgetlength(handle, Int32(row), Int32(column)))
    guard length > 0, let value = unsafe PQgetvalue(handle, Int32(row), Int32(column)) else {
      return []
    }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: value, count: length))
  }
}

extension PostgresRows {
  func text(_ row: Int, _ column: Int) -> String { EscapedText.text(of: bytes(row, column)) }
  func integer(_ row: Int, _ column: Int) -> Int { BinaryForm.integer(bytes(row, column)) }

  func texts(_ row: Int, _ column: Int) -> [String] {
    BinaryForm.elements(bytes(row, column)).map(EscapedText.text)
  }

  func optionalText(_ row: Int, _ column: Int) -> String? {
    isNull(row, column) ? nil : text(row, column)
  }

  /// PostgreSQL counts days from 2000-01-01.
  func optionalDay(_ row: Int, _ column: Int) -> CivilDay? {
    optionalInteger(row, column).map { CivilDay(number: $0 + 10_957) }
  }

  func optionalInteger(_ row: Int, _ column: Int) -> Int? {
    isNull(row, column) ? nil : integer(row, column)
  }
}
