/// White space as it stands in documents, in UTF-8: blanks of any width, line ends, byte order marks.
enum WhiteSpace {
  /// Bytes of the white-space character that begins at `i`; 0 if none does.
  static func length(_ bytes: [UInt8], at i: Int, end: Int) -> Int {
    switch bytes[i] {
    case 0x20, 0x09...0x0D:
      return 1
    case 0xC2 where i + 1 < end:
      return bytes[i + 1] == 0xA0 || bytes[i + 1] == 0x85 ? 2 : 0
    case 0xE2 where i + 2 < end:
      switch (bytes[i + 1], bytes[i + 2]) {
      case (0x80, 0x80...0x8B), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): return 3
      default: return 0
      }
    case 0xE3 where i + 2 < end:
      return bytes[i + 1] == 0x80 && bytes[i + 2] == 0x80 ? 3 : 0
    case 0xEF where i + 2 < end:
      return bytes[i + 1] == 0xBB && bytes[i + 2] == 0xBF ? 3 : 0
    default:
      return 0
    }
  }

  /// The range without white space at either end; empty at its upper bound if there is nothing else.
  static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let start = skip(from: range.lowerBound, to: range.upperBound, in: bytes)
    var end = range.upperBound
    while end > start {
      let length = lengthEnding(at: end, from: start, in: bytes)
      if length == 0 { break }
      end -= length
    }
    return start..<end
  }

  /// The first place that is not white space.
  static func skip(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
    var i = start
    while i < end {
      let length = length(bytes, at: i, end: end)
      if length == 0 { break }
      i += length
    }
    return i
  }

  private static func lengthEnding(at end: Int, from start: Int, in bytes: [UInt8]) -> Int {
    let last = bytes[end - 1]
    if last < 0x80 { return length(bytes, at: end - 1, end: end) }
    for width in 2...3 where end - width >= start {
      if length(bytes, at: end - width, end: end) == width { return width }
    }
    return 0
  }
}
