import CPostgres
import Glibc
import Register

/// A session with a PostgreSQL server, closed when it goes out of scope; with `PostgresRows` the only
/// place that knows libpq.
///
/// Its calls wait for the server, so it is used on a `ConnectionQueue` only.
@safe struct PostgresSession: ~Copyable {
  private let handle: OpaquePointer
  private(set) var isListening = false
  /// Names of the statements prepared in this session, by their SQL.
  private var prepared: [String: String] = [:]

  /// - Throws: `StoreError.cannotOpen` with what to do about it; never with the password.
  static func open(_ address: PostgresAddress) throws(StoreError) -> PostgresSession {
    let session = unsafe PostgresSession(try start(to: address))
    try session.establish()
    return session
  }

  private init(_ handle: OpaquePointer) { unsafe self.handle = handle }

  private static func start(to address: PostgresAddress) throws(StoreError) -> OpaquePointer {
    guard let options = unsafe PQconninfoParse(address.url, nil) else {
      // libpq's own words may quote a part of the address, which may be the password.
      throw StoreError(
        .cannotOpen,
        "This is no address of a PostgreSQL server such as postgres://user@host:5432/database; check its parameters and the % signs in it."
      )
    }
    unsafe PQconninfoFree(options)
    // What stands before the address it may change, what stands behind it may not.
    let names = [
      "connect_timeout", "keepalives_idle", "keepalives_interval", "keepalives_count",
      "fallback_application_name", "dbname", "client_encoding",
    ]
    let values = ["10", "30", "10", "3", "entente", address.url, "UTF8"]
    let handle = unsafe withCStrings(names) { names in
      unsafe withCStrings(values) { values in unsafe PQconnectStartParams(names, values, 1) }
    }
    guard let handle = unsafe handle else {
      throw StoreError(.cannotOpen, "There is no memory for a connection to PostgreSQL.")
    }
    return unsafe handle
  }

  deinit { unsafe PQfinish(handle) }

  /// Waits until the server has let us in.
  private func establish() throws(StoreError) {
    // So that errors tell their SQLSTATE; libpq has no other way to learn it here.
    unsafe PQsetErrorVerbosity(handle, PQERRORS_VERBOSE)
    let deadline = ContinuousClock.now + .seconds(timeout)
    var state = PGRES_POLLING_WRITING
    while state != PGRES_POLLING_OK {
      guard state != PGRES_POLLING_FAILED, unsafe PQstatus(handle) != CONNECTION_BAD else {
        throw openingError(unsafe String(cString: PQerrorMessage(handle)))
      }
      let left = deadline - .now
      guard left > .zero else { throw openingError("it did not answer in time.") }
      let event = state == PGRES_POLLING_READING ? POLLIN : POLLOUT
      wait(for: event, milliseconds: Int(left / .milliseconds(1)) + 1)
      state = unsafe PQconnectPoll(handle)
    }
    unsafe PQsetErrorVerbosity(handle, PQERRORS_DEFAULT)
    let encoding = unsafe PQparameterStatus(handle, "server_encoding")
    guard unsafe encoding.map({ unsafe String(cString: $0) }) ?? "UTF8" == "UTF8" else {
      throw StoreError(
        .cannotOpen,
        "The database “\(place.database)” cannot hold every script; create one with: createdb -E UTF8 -T template0 NAME"
      )
    }
    unsafe PQsetNoticeProcessor(handle, { _, _ in }, nil)
  }

  /// Seconds to wait for a server, as the address or PGCONNECT_TIMEOUT says.
  private var timeout: Int {
    guard let options = unsafe PQconninfo(handle) else { return 10 }
    defer { unsafe PQconninfoFree(options) }
    var option = unsafe options
    while let keyword = unsafe option.pointee.keyword {
      if unsafe strcmp(keyword, "connect_timeout") == 0, let value = unsafe option.pointee.val {
        let seconds = unsafe Int(String(cString: value)) ?? 10
        return seconds > 0 ? seconds : Int(Int32.max) / 1000
      }
      unsafe option += 1
    }
    return 10
  }

  private func openingError(_ message: String) -> StoreError {
    StoreError(
      opening: place, state: Self.state(in: message),
      needsPassword: unsafe PQconnectionNeedsPassword(handle) == 1, message: message)
  }

  /// SQLSTATE in a verbose message: `FATAL:  28P01: password authentication failed`.
  private static func state(in message: String) -> String {
    let words = message.split(whereSeparator: \.isWhitespace)
    let state = words.first { word in
      word.utf8.count == 6 && word.hasSuffix(":")
        && word.utf8.dropLast().allSatisfy {
          UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0
        } && word != "FATAL:" && word != "ERROR:" && word != "PANIC:"
    }
    return state.map { String($0.dropLast()) } ?? ""
  }

  private var place: PostgresPlace {
    func text(_ pointer: UnsafePointer<CChar>?) -> String {
      unsafe pointer.map { unsafe String(cString: $0) } ?? ""
    }
    let host = unsafe text(PQhost(handle))
    let port = unsafe text(PQport(handle))
    return PostgresPlace(
      server: host.hasPrefix("/") ? "\(host)/.s.PGSQL.\(port)" : "\(host):\(port)",
      database: unsafe text(PQdb(handle)), user: unsafe text(PQuser(handle)))
  }

  // MARK: Asking

  /// Runs a statement with parameters, prepared the first time it is asked for.
  @discardableResult
  mutating func rows(
    _ sql: String, _ parameters: PostgresValue...
  ) throws(StoreError) -> PostgresRows {
    try rows(sql, parameters)
  }

  @discardableResult
  mutating func rows(
    _ sql: String, _ parameters: [PostgresValue]
  ) throws(StoreError) -> PostgresRows {
    let name = try prepare(sql, parameters.map(\.type))
    let values = parameters.map(\.form)
    let result = unsafe withPointers(to: values) { pointers, lengths in
      let formats = [Int32](repeating: 1, count: values.count)
      return unsafe PQexecPrepared(handle, name, Int32(values.count), pointers, lengths, formats, 1)
    }
    return try unsafe checked(result)
  }

  private mutating func prepare(_ sql: String, _ types: [UInt32]) throws(StoreError) -> String {
    if let name = prepared[sql] { return name }
    let name = "s\(prepared.count)"
    _ = try unsafe checked(PQprepare(handle, name, sql, Int32(types.count), types))
    prepared[sql] = name
    return name
  }

  /// Runs statements of ours that have no parameters, such as a migration.
  mutating func execute(_ sql: String) throws(StoreError) {
    _ = try unsafe checked(PQexec(handle, sql))
  }

  /// Everything or nothing.
  mutating func transaction<Answer>(
    _ mode: TransactionMode = .readWrite,
    _ body: (inout PostgresSession) throws(StoreError) -> Answer
  ) throws(StoreError) -> Answer {
    try execute(mode.rawValue)
    do throws(StoreError) {
      let answer = try body(&self)
      try execute("COMMIT")
      return answer
    } catch {
      // Where this fails too the session is lost, and the server rolls back by itself.
      try? execute("ROLLBACK")
      throw error
    }
  }

  enum TransactionMode: String {
    case readWrite = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
    /// Everything is read as it was at one moment.
    case reading = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
  }

  /// Adds rows to a table in bulk.
  ///
  /// - Parameters:
  ///   - table: the table with its columns, in words of ours: `entry (position, id, bytes)`.
  ///   - rows: the values of each row, in the order of the columns.
  mutating func copy(
    into table: String, _ rows: some Sequence<[PostgresValue]>
  ) throws(StoreError) {
    _ = try unsafe checked(PQexec(handle, "COPY \(table) FROM STDIN (FORMAT binary)"))
    var form = BinaryForm()
    form.append("PGCOPY\n\u{FF}\r\n\0".unicodeScalars.map { UInt8($0.value) })
    // Flags, and the length of an extension of the head.
    form.append(Int64(0))
    for row in rows {
      form.append(Int16(row.count))
      for value in row { form.append(field: value.form) }
      if form.bytes.count > 1 << 20 {
        send(form.bytes)
        form.removeAll()
      }
    }
    form.append(Int16(-1))
    send(form.bytes)
    unsafe PQputCopyEnd(handle, nil)
    // What went wrong on the way shows in the result.
    _ = try unsafe checked(PQgetResult(handle))
    while let rest = unsafe PQgetResult(handle) { unsafe PQclear(rest) }
  }

  private func send(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe _ = PQputCopyData(
        handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
    }
  }

  private func checked(_ result: OpaquePointer?) throws(StoreError) -> PostgresRows {
    guard let result = unsafe result else {
      throw StoreError(lost: unsafe String(cString: PQerrorMessage(handle)))
    }
    let rows = unsafe PostgresRows(result)
    guard let failure = rows.failure else { return rows }
    if unsafe PQstatus(handle) == CONNECTION_BAD { throw StoreError(lost: failure.message) }
    throw StoreError(state: failure.state, message: failure.message)
  }

  // MARK: The session itself

  /// Whether it can take the next call: connected, and in no transaction.
  var isIdle: Bool {
    unsafe PQstatus(handle) == CONNECTION_OK && PQtransactionStatus(handle) == PQTRANS_IDLE
  }

  /// Whether the server has not closed it meanwhile; asks nothing of the server.
  var isAlive: Bool {
    // The server's last words come before the end of the connection shows.
    while wait(for: POLLIN, milliseconds: 0) {
      if unsafe PQconsumeInput(handle) == 0 { return false }
    }
    return isIdle
  }

  /// Hears from now on what others NOTIFY on a channel, whose name is one of ours.
  mutating func listen(to channel: String) throws(StoreError) {
    try execute("LISTEN \"\(channel)\"")
    isListening = true
  }

  /// Waits for another's NOTIFY.
  ///
  /// - Returns: what the last of those that came says; `nil` when none came in this time.
  mutating func notification(within milliseconds: Int) throws(StoreError) -> String? {
    if wait(for: POLLIN, milliseconds: milliseconds), unsafe PQconsumeInput(handle) == 0 {
      throw StoreError(lost: unsafe String(cString: PQerrorMessage(handle)))
    }
    var last: String?
    while let notice = unsafe PQnotifies(handle) {
      last = unsafe String(cString: notice.pointee.extra)
      unsafe PQfreemem(notice)
    }
    return last
  }

  /// - Returns: whether the socket became ready.
  @discardableResult
  private func wait(for event: Int32, milliseconds: Int) -> Bool {
    var socket = pollfd(fd: unsafe PQsocket(handle), events: Int16(event), revents: 0)
    return unsafe poll(&socket, 1, Int32(clamping: milliseconds)) > 0
  }
}

/// C strings in a list that ends with a null pointer.
private func withCStrings<Answer>(
  _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Answer
) -> Answer {
  unsafe withPointers(to: strings.map { Array($0.utf8) + [0] } + [nil]) { pointers, _ in
    unsafe body(pointers)
  }
}

/// Pointers to values that stay in place while the body runs, with their lengths.
private func withPointers<Answer>(
  to values: [[UInt8]?],
  _ body: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<Int32>) -> Answer
) -> Answer {
  let bytes = values.compactMap { $0 }.joined() + [0]
  return unsafe bytes.withUnsafeBytes { buffer in
    var place = 0
    // An empty value is not null: it points at the byte behind the last.
    var pointers: [UnsafePointer<CChar>?] = unsafe []
    for value in values {
      unsafe pointers.append(
        value == nil
          ? nil : buffer.baseAddress?.advanced(by: place).assumingMemoryBound(to: CChar.self))
      place += value?.count ?? 0
    }
    return unsafe body(pointers, values.map { Int32($0?.count ?? 0) })
  }
}
