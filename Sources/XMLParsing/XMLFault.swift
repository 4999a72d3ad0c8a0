/// Why an XML document could not be read, and where.
public struct XMLFault: Error, Hashable, Sendable {
  /// What kind of fault it is.
  public enum Kind: Sendable, Hashable {
    /// Not XML by the rules.
    case malformed
    /// Made to fill the machine that reads it.
    case unbounded
  }

  /// What kind of fault it is.
  public let kind: Kind
  /// What is wrong, to follow "the XML": "has tags that do not match".
  public let message: String
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in bytes.
  public let column: Int

  init(_ kind: Kind, _ message: String, line: Int, column: Int) {
    self.kind = kind
    self.message = message
    self.line = line
    self.column = column
  }

  init(_ kind: Kind, _ message: String, at place: Int, in bytes: [UInt8]) {
    let before = bytes[..<min(place, bytes.count)]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    self.init(
      kind, message, line: before.count { $0 == 0x0A } + 1, column: before.count - start + 1)
  }
}
