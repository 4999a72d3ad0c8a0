import Statements

/// The words of a span with what stands before and after them, as in the W3C Web Annotation
/// `TextQuoteSelector`.
///
/// Up to `contextLength` code points on each side, fewer at the ends of the text, and never half
/// a code point.
struct TextQuote {
  static let contextLength = 32

  /// UTF-8 ranges of the statement's text.
  let prefix, exact, suffix: Range<Int>

  init(of span: TextSpan, in text: StatementText) {
    exact = span.utf8
    var first = exact.lowerBound
    for _ in 0..<Self.contextLength where first > 0 {
      repeat { first -= 1 } while first > 0 && text.utf8[first] & 0xC0 == 0x80
    }
    prefix = first..<exact.lowerBound
    var end = exact.upperBound
    for _ in 0..<Self.contextLength where end < text.utf8.count {
      repeat { end += 1 } while end < text.utf8.count && text.utf8[end] & 0xC0 == 0x80
    }
    suffix = exact.upperBound..<end
  }
}
