/// A half-open range of a statement's text, known both in Unicode code points and in UTF-8 bytes.
///
/// Code points are the unit of the W3C Web Annotation `TextPositionSelector` and of every file
/// Entente writes; bytes are what the reader works on. No other type knows both.
public struct TextSpan: Hashable, Sendable {
  private let startScalar, endScalar: UInt32
  private let startByte, endByte: UInt32

  /// - Parameters:
  ///   - codePoints: offsets counted in Unicode scalars from the start of the text.
  ///   - utf8: the same place, counted in bytes.
  public init(codePoints: Range<Int>, utf8: Range<Int>) {
    startScalar = UInt32(codePoints.lowerBound)
    endScalar = UInt32(codePoints.upperBound)
    startByte = UInt32(utf8.lowerBound)
    endByte = UInt32(utf8.upperBound)
  }

  /// First code point, counted from 0.
  public var start: Int { Int(startScalar) }
  /// One past the last code point.
  public var end: Int { Int(endScalar) }
  /// The same place in UTF-8 bytes.
  public var utf8: Range<Int> { Int(startByte)..<Int(endByte) }
  /// Length in code points.
  public var length: Int { end - start }
  /// Whether it holds no text.
  public var isEmpty: Bool { startByte == endByte }

  /// Whether the two spans have a byte in common.
  public func overlaps(_ other: TextSpan) -> Bool {
    startByte < other.endByte && other.startByte < endByte
  }

  /// Whether the other span lies wholly within this one.
  public func contains(_ other: TextSpan) -> Bool {
    startByte <= other.startByte && other.endByte <= endByte
  }

  /// The span from the beginning of this one to the end of a later one.
  public func joined(to other: TextSpan) -> TextSpan {
    TextSpan(
      codePoints: min(start, other.start)..<max(end, other.end),
      utf8: min(
        utf8.lowerBound, other.utf8.lowerBound)..<max(utf8.upperBound, other.utf8.upperBound))
  }
}

extension TextSpan: Comparable {
  /// By place: the earlier start first, then the shorter span.
  public static func < (a: TextSpan, b: TextSpan) -> Bool {
    (a.startByte, a.endByte) < (b.startByte, b.endByte)
  }
}
