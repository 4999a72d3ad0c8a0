public import Statements

/// Words of a statement and their place, in code points, as the codebook writes them.
public struct Passage: Codable, Hashable, Sendable {
  public let start: Int
  /// One past the last code point.
  public let end: Int
  public let exact: String

  public init(start: Int, end: Int, exact: String) {
    self.start = start
    self.end = end
    self.exact = exact
  }

  public init(_ span: TextSpan, of text: StatementText) {
    self.init(start: span.start, end: span.end, exact: text[span])
  }

  /// Whether the statement has these words at this place. Where not, it shows; nothing is moved.
  public func matches(_ text: StatementText) -> Bool {
    0 <= start && start < end && end <= text.codePointCount
      && text[text.span(codePoints: start..<end)].utf8.elementsEqual(exact.utf8)
  }
}
