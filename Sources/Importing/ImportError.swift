/// Why a file could not be imported.
public struct ImportError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Code: String, Sendable, Hashable {
    case notFound = "not-found"
    case unreadable, empty, oversized, corrupt, encrypted
    /// Grows beyond all measure when unpacked or expanded.
    case bomb
    /// A scan for which no text recognition is installed, or in which it found no text.
    case noText = "no-text"
    case unsupportedFormat = "unsupported-format"
    /// A converter is not installed; the message names its Debian package.
    case missingConverter = "missing-converter"
    case converterFailed = "converter-failed"
    case timedOut = "timed-out"
  }

  public let code: Code
  /// One sentence for people: what, and what to do.
  public let message: String
  /// The file, or `stdin`.
  public let source: String
  /// Line of the source, counted from 1, where one is known.
  public let line: Int?

  public init(_ code: Code, _ message: String, source: String, line: Int? = nil) {
    self.code = code
    self.message = message
    self.source = source
    self.line = line
  }

  public var description: String {
    line.map { "\(source):\($0): \(message)" } ?? "\(source): \(message)"
  }
}
