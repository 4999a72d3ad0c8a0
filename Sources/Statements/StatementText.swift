/// The immutable text of a statement, as UTF-8, with its code points counted.
///
/// The text is what the file says: it is never normalised, trimmed or re-wrapped.
/// Line ends are whatever the source had.
public struct StatementText: Sendable, Hashable {
  /// Valid UTF-8.
  public let utf8: [UInt8]
  /// Number of Unicode scalars before each multiple of `stride` bytes.
  private let checkpoints: [UInt32]
  private static let stride = 128

  /// The text of a string.
  public init(_ string: String) {
    self.init(validUTF8: Array(string.utf8))
  }

  /// - Returns: `nil` if the bytes are not valid UTF-8.
  public init?(utf8: [UInt8]) {
    guard String(validating: utf8, as: UTF8.self) != nil else { return nil }
    self.init(validUTF8: utf8)
  }

  private init(validUTF8 bytes: [UInt8]) {
    var marks: [UInt32] = []
    marks.reserveCapacity(bytes.count / Self.stride + 1)
    var scalars: UInt32 = 0
    let span = bytes.span
    var start = 0
    while start < span.count {
      marks.append(scalars)
      let stretch = span.extracting(start..<min(start + Self.stride, span.count))
      for i in stretch.indices { scalars &+= stretch[i] & 0xC0 == 0x80 ? 0 : 1 }
      start += Self.stride
    }
    utf8 = bytes
    checkpoints = marks
    codePointCount = Int(scalars)
  }

  /// Length in Unicode scalars.
  public let codePointCount: Int

  /// The code points that begin before a byte offset.
  public func codePointOffset(ofByte byte: Int) -> Int {
    guard byte < utf8.count else { return codePointCount }
    let mark = byte / Self.stride
    let bytes = utf8.span.extracting(mark * Self.stride..<byte)
    var count = Int(checkpoints[mark])
    for i in bytes.indices { count &+= bytes[i] & 0xC0 == 0x80 ? 0 : 1 }
    return count
  }

  /// The byte at which a code point begins; the length in bytes for the one past the last.
  public func byteOffset(ofCodePoint offset: Int) -> Int {
    guard offset < codePointCount else { return utf8.count }
    var low = 0
    var high = checkpoints.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(checkpoints[middle]) <= offset { low = middle } else { high = middle - 1 }
    }
    var count = Int(checkpoints[low])
    var byte = low * Self.stride
    while byte < utf8.count {
      if utf8[byte] & 0xC0 != 0x80 {
        if count == offset { return byte }
        count += 1
      }
      byte += 1
    }
    return utf8.count
  }

  /// The span of a range of bytes that begins and ends between code points.
  public func span(utf8 range: Range<Int>) -> TextSpan {
    TextSpan(
      codePoints: codePointOffset(
        ofByte: range.lowerBound)..<codePointOffset(
          ofByte: range.upperBound), utf8: range)
  }

  /// The span of a range of code points.
  public func span(codePoints range: Range<Int>) -> TextSpan {
    TextSpan(
      codePoints: range,
      utf8: byteOffset(ofCodePoint: range.lowerBound)..<byteOffset(ofCodePoint: range.upperBound))
  }

  /// The whole text.
  public var span: TextSpan { TextSpan(codePoints: 0..<codePointCount, utf8: 0..<utf8.count) }

  /// The exact words of a span.
  public subscript(span: TextSpan) -> String {
    String(decoding: utf8[span.utf8], as: UTF8.self)
  }

  /// The whole text as a string, copied.
  public var string: String { String(decoding: utf8, as: UTF8.self) }
}
