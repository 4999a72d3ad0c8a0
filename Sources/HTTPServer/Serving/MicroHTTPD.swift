internal import CMicroHTTPD
internal import Synchronization

/// The daemon of libmicrohttpd: one thread of its own that reads and writes, while tasks answer.
///
/// Everything unsafe about serving is in this file. A request whose body has come in suspends its
/// connection, a task makes the response and resumes it, and the thread sends it.
@safe final class MicroHTTPD: Sendable {
  // libmicrohttpd locks its daemon itself; after `stop` nobody calls it any more, see `isStopped`.
  private nonisolated(unsafe) let daemon: OpaquePointer
  private let desk: Unmanaged<Desk>
  private let isStopped = Mutex(false)
  let port: Int

  init(_ settings: ServerSettings, handler: @escaping HTTPServer.Handler) throws(ServerError) {
    var message: UnsafePointer<CChar>?
    let socket = unsafe httpd_listen(settings.host, "\(settings.port)", &message)
    guard socket >= 0 else {
      let why = unsafe message.map { unsafe String(cString: $0) } ?? "unknown reason"
      throw ServerError(
        description: "cannot listen on \(settings.host), port \(settings.port): \(why)")
    }
    port = Int(httpd_port(socket))
    let desk = unsafe Unmanaged.passRetained(Desk(settings, handler: handler))
    let started = unsafe Self.start(socket, settings, desk)
    guard let started = unsafe started else {
      close(socket)
      unsafe desk.release()
      throw ServerError(
        description: settings.tls == nil
          ? "cannot start the server on port \(port)"
          : "cannot start the server: the certificate or its key is not usable PEM, or they do "
            + "not belong together")
    }
    unsafe daemon = started
    unsafe self.desk = desk
  }

  private static func start(
    _ socket: Int32, _ settings: ServerSettings, _ desk: Unmanaged<Desk>
  ) -> OpaquePointer? {
    func start(_ key: UnsafePointer<CChar>?, _ certificate: UnsafePointer<CChar>?)
      -> OpaquePointer?
    {
      unsafe httpd_start(
        socket,
        httpd_settings(
          connection_limit: UInt32(settings.connectionLimit),
          timeout_seconds: UInt32(settings.timeout), tls_key: key, tls_certificate: certificate),
        accept, completed, desk.toOpaque())
    }
    // libmicrohttpd reads key and certificate before it returns.
    guard let tls = settings.tls else { return unsafe start(nil, nil) }
    return unsafe tls.key.withCString { key in
      unsafe tls.certificate.withCString { unsafe start(key, $0) }
    }
  }

  /// Requests that have come in whole and whose response has not gone out.
  var underWay: Int { unsafe desk.takeUnretainedValue().underWay.withLock { $0 } }

  func stopListening() {
    isStopped.withLock { isStopped in
      guard !isStopped else { return }
      let socket = unsafe MHD_quiesce_daemon(daemon)
      if socket >= 0 { close(socket) }
    }
  }

  /// Closes every connection. None may be suspended.
  func stop() {
    isStopped.withLock { isStopped in
      guard !isStopped else { return }
      isStopped = true
      unsafe MHD_stop_daemon(daemon)
      unsafe desk.release()
    }
  }
}

/// What the callbacks share.
private final class Desk: Sendable {
  let settings: ServerSettings
  let handler: HTTPServer.Handler
  let underWay = Mutex(0)

  init(_ settings: ServerSettings, handler: @escaping HTTPServer.Handler) {
    self.settings = settings
    self.handler = handler
  }
}

/// What hangs on a connection while its request is under way; used by the library's thread alone.
@safe private final class Slot {
  let exchange: Exchange
  /// Parses forms as they come in; `nil` where the body is no form.
  var form: OpaquePointer?

  init(_ exchange: Exchange) { self.exchange = exchange }

  func closeForm() {
    if let form = unsafe form { unsafe MHD_destroy_post_processor(form) }
    unsafe form = nil
  }
}

/// A connection that a task may resume: libmicrohttpd takes that from any thread.
@safe private struct SuspendedConnection: @unchecked Sendable {
  let pointer: OpaquePointer

  func resume() { unsafe MHD_resume_connection(pointer) }
}

private let accept: MHD_AccessHandlerCallback = {
  owner, connection, path, method, _, bytes, size, slot in
  guard let owner = unsafe owner, let connection = unsafe connection, let path = unsafe path,
    let method = unsafe method, let size = unsafe size, let slot = unsafe slot
  else { return .NO }
  let desk = unsafe Unmanaged<Desk>.fromOpaque(owner).takeUnretainedValue()
  guard let known = unsafe slot.pointee else {
    return unsafe begin(connection, String(cString: path), String(cString: method), desk, slot)
  }
  let current = unsafe Unmanaged<Slot>.fromOpaque(known).takeUnretainedValue()
  if unsafe size.pointee > 0 {
    if let bytes = unsafe bytes {
      unsafe receive(UnsafeRawBufferPointer(start: bytes, count: size.pointee), current)
    }
    unsafe size.pointee = 0
    return .YES
  }
  switch current.exchange.state {
  case .reading:
    current.closeForm()
    desk.underWay.withLock { $0 += 1 }
    let isTooLarge = current.exchange.beginAnswering()
    if isTooLarge {
      let response = tooLarge(desk.settings.bodyLimit)
      current.exchange.answer(response)
      return unsafe send(response, on: connection)
    }
    unsafe MHD_suspend_connection(connection)
    let suspended = unsafe SuspendedConnection(pointer: connection)
    let exchange = current.exchange
    let handler = desk.handler
    Task {
      exchange.answer(await handler(exchange.request))
      suspended.resume()
    }
    return .YES
  case .answering: return .YES
  case .answered(let response): return unsafe send(response, on: connection)
  }
}

private let completed: MHD_RequestCompletedCallback = { owner, _, slot, _ in
  guard let owner = unsafe owner, let slot = unsafe slot, let known = unsafe slot.pointee else {
    return
  }
  let current = unsafe Unmanaged<Slot>.fromOpaque(known).takeRetainedValue()
  current.closeForm()
  if case .reading = current.exchange.state {
  } else {
    unsafe Unmanaged<Desk>.fromOpaque(owner).takeUnretainedValue().underWay.withLock { $0 -= 1 }
  }
  unsafe slot.pointee = nil
}

/// The request's head is there: its body follows.
private func begin(
  _ connection: OpaquePointer, _ path: String, _ method: String, _ desk: Desk,
  _ slot: UnsafeMutablePointer<UnsafeMutableRawPointer?>
) -> MHD_Result {
  guard let method = HTTPMethod(rawValue: method) else {
    var response = HTTPResponse.text(.methodNotAllowed, "This server does not know that method.")
    response.headers["Allow"] = HTTPMethod.allCases.map(\.rawValue).joined(separator: ", ")
    return unsafe send(response, on: connection)
  }
  var request = HTTPRequest(method, path)
  for (name, value) in unsafe values(of: connection, .HEADER_KIND) {
    request.headers.add(name, value)
  }
  for (name, value) in unsafe values(of: connection, .GET_ARGUMENT_KIND) {
    request.query.add(name, value)
  }
  for (name, value) in unsafe values(of: connection, .COOKIE_KIND) {
    // libmicrohttpd decodes queries, but leaves cookies as they are.
    request.cookies[name] = PercentEncoding.decode(value)
  }
  request.peer = unsafe peer(of: connection)
  // A form with a file that is too large is read to its end, without the file, so that it can be shown
  // again with all that was typed; what is larger than any such form is refused at once.
  let isForm = request.headers["Content-Type"]?.lowercased().hasPrefix("multipart/") == true
  if let length = request.headers["Content-Length"].flatMap(Int.init),
    length > desk.settings.bodyLimit * (isForm ? 16 : 1)
  {
    return unsafe send(tooLarge(desk.settings.bodyLimit), on: connection)
  }
  let current = Slot(Exchange(request, bodyLimit: desk.settings.bodyLimit))
  let retained = unsafe Unmanaged.passRetained(current)
  if !method.isSafe {
    // It returns nothing where the body is no form.
    unsafe current.form = MHD_create_post_processor(
      connection, 32 << 10, field, retained.toOpaque())
  }
  unsafe slot.pointee = retained.toOpaque()
  return .YES
}

private func receive(_ bytes: UnsafeRawBufferPointer, _ slot: Slot) {
  guard let form = unsafe slot.form else {
    if slot.exchange.count(bytes.count) { slot.exchange.add(unsafe Array(bytes)) }
    return
  }
  let text = unsafe bytes.assumingMemoryBound(to: CChar.self)
  // A form that is broken gives the fields that could be read.
  _ = unsafe MHD_post_process(form, text.baseAddress, text.count)
}

private let field: MHD_PostDataIterator = {
  slot, _, name, fileName, type, _, bytes, offset, size in
  guard let slot = unsafe slot, let name = unsafe name else { return .NO }
  let current = unsafe Unmanaged<Slot>.fromOpaque(slot).takeUnretainedValue()
  let piece = unsafe Array(UnsafeRawBufferPointer(start: bytes, count: size))
  current.exchange.add(
    field: unsafe String(cString: name), piece, offset: offset,
    fileName: unsafe fileName.map { unsafe String(cString: $0) },
    type: unsafe type.map { unsafe String(cString: $0) })
  return .YES
}

private final class Values {
  var pairs: [(String, String)] = []
}

private func values(of connection: OpaquePointer, _ kind: MHD_ValueKind) -> [(String, String)] {
  let found = Values()
  _ = unsafe MHD_get_connection_values_n(
    connection, kind,
    { found, _, name, nameSize, value, valueSize in
      guard let found = unsafe found else { return .NO }
      func text(_ start: UnsafePointer<CChar>?, _ size: Int) -> String {
        unsafe String(decoding: UnsafeRawBufferPointer(start: start, count: size), as: UTF8.self)
      }
      unsafe Unmanaged<Values>.fromOpaque(found).takeUnretainedValue()
        .pairs.append((text(name, nameSize), text(value, valueSize)))
      return .YES
    }, Unmanaged.passUnretained(found).toOpaque())
  return found.pairs
}

private func peer(of connection: OpaquePointer) -> String? {
  var name = [CChar](repeating: 0, count: 64)
  let isKnown = unsafe name.withUnsafeMutableBufferPointer {
    unsafe httpd_peer(connection, $0.baseAddress, UInt32($0.count)) != 0
  }
  guard isKnown else { return nil }
  return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
}

private func tooLarge(_ limit: Int) -> HTTPResponse {
  .text(.contentTooLarge, "This is larger than the \(limit >> 20) MiB this server takes.")
}

private func send(_ response: HTTPResponse, on connection: OpaquePointer) -> MHD_Result {
  let made =
    if let file = response.file { unsafe opened(file) } else { unsafe buffered(response.body) }
  guard let made = unsafe made else {
    return response.file == nil
      ? .NO : unsafe send(.text(.serverError, "The file cannot be read."), on: connection)
  }
  for field in response.headers.fields {
    _ = unsafe MHD_add_response_header(made, field.name, field.value)
  }
  let result = unsafe MHD_queue_response(connection, UInt32(response.status.rawValue), made)
  unsafe MHD_destroy_response(made)
  return result
}

private func buffered(_ body: [UInt8]) -> OpaquePointer? {
  // Copied by the library, which never writes into what it is given so.
  unsafe body.withUnsafeBytes {
    unsafe MHD_create_response_from_buffer(
      $0.count, UnsafeMutableRawPointer(mutating: $0.baseAddress), .RESPMEM_MUST_COPY)
  }
}

/// The library reads the file as the connection takes it, and closes it in the end.
private func opened(_ file: SentFile) -> OpaquePointer? {
  unsafe file.path.withCString { unsafe httpd_file($0) }
}
