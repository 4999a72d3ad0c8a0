/// Why a file could not be imported.
public struct ImportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Why, for programs.
  public enum Code: String, Sendable, Hashable {
    /// There is no such file.
    case notFound = "not-found"
    /// The file is there but cannot be read.
    case unreadable
    /// Nothing but white space.
    case empty
    /// Larger than `ImportLimits.sourceBytes`.
    case oversized
    /// Not what its format says, or cut short.
    case corrupt
    /// Locked with a password.
    case encrypted
    /// Grows beyond all measure when unpacked or expanded.
    case bomb
    /// A scan for which no text recognition is installed, or in which it found no text.
    case noText = "no-text"
    /// No reader for the format.
    case unsupportedFormat = "unsupported-format"
    /// A converter is not installed; the message names its Debian package.
    case missingConverter = "missing-converter"
    /// A converter ran and gave nothing that can be used.
    case converterFailed = "converter-failed"
    /// A converter took longer than `ImportLimits.converterSeconds`.
    case timedOut = "timed-out"
  }

  /// Why, for programs.
  public let code: Code
  /// One sentence for people: what, and what to do.
  public let message: String
  /// The file, or `stdin`.
  public let source: String
  /// Line of the source, counted from 1, where one is known.
  public let line: Int?
  /// Column of that line, counted from 1, where one is known.
  public let column: Int?

  /// An error by all it has.
  public init(
    _ code: Code, _ message: String, source: String, line: Int? = nil, column: Int? = nil
  ) {
    self.code = code
    self.message = message
    self.source = source
    self.line = line
    self.column = column
  }

  /// `statement.akn:12:3`: the source, with as much of the place as is known.
  public var place: String {
    ([source] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
  }

  public var description: String { "\(place): \(message)" }
}
