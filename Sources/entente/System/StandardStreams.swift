import Glibc

/// The three streams a program is born with.
enum StandardStreams {
  enum Stream: Int32 {
    case input = 0
    case output = 1
    case error = 2
  }

  static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// Columns of the terminal that a stream writes to; `nil` where it is none or does not say.
  static func columns(of stream: Stream) -> Int? {
    var size = winsize()
    guard unsafe ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// All of standard input, or its first `limit` bytes and one more where there is more.
  ///
  /// - Returns: `nil` if it cannot be read.
  static func readInput(limit: Int) -> [UInt8]? {
    let chunk = 1 << 16
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      var code: Int32 = 0
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        let got = unsafe read(0, buffer.baseAddress, chunk)
        if got < 0 { code = errno } else { count = got }
      }
      if code == EINTR { continue }
      guard code == 0 else { return nil }
      if piece.isEmpty { break }
      bytes += piece
    }
    return bytes
  }

  /// Writes to standard output.
  ///
  /// Where nobody reads any longer (`| head`), the program ends as every Unix filter does: by
  /// `SIGPIPE`, without a word.
  static func write(_ bytes: [UInt8]) throws(OutputError) {
    let code = send(bytes, to: Stream.output.rawValue)
    if code == EPIPE {
      signal(SIGPIPE, SIG_DFL)
      raise(SIGPIPE)
    }
    guard code == 0 else {
      throw OutputError(
        message: "cannot be written (\(describe(code)))", place: "standard output",
        isCreation: false)
    }
  }

  /// From now on `write` and `say` find out that nobody reads, instead of being killed while a
  /// file is half-written.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Writes to standard error; nothing can be done where that fails.
  static func say(_ text: String) { _ = send(Array(text.utf8), to: Stream.error.rawValue) }

  /// Asks a question on standard error that is answered on standard input with yes or no.
  ///
  /// - Returns: `nil` where the input is no terminal; false for anything but yes.
  static func confirm(_ question: String) -> Bool? {
    guard isTerminal(.input) else { return nil }
    say("\(question) [y/N] ")
    let answer = readLine(strippingNewline: true) ?? ""
    return ["y", "yes"].contains(answer.lowercased())
  }

  /// The system's words for an error number.
  static func describe(_ code: Int32) -> String {
    unsafe String(cString: strerror(code))
  }

  /// Writes all of some bytes to a descriptor.
  ///
  /// - Returns: 0, or the number of the error.
  static func send(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    unsafe bytes.withUnsafeBytes { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = unsafe Glibc.write(
          descriptor, bytes.baseAddress! + sent, bytes.count - sent)
        if count < 0 && errno == EINTR { continue }
        if count < 0 { return errno }
        sent += count
      }
      return 0
    }
  }
}
