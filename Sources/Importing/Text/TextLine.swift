/// One line of plain text that is not blank.
struct TextLine: Sendable, Hashable {
  /// Without white space at either end.
  var range: Range<Int>
  /// Columns before the first word; a tab counts four.
  var indent: Int
  /// Whether a blank line, a page break or the start of the text stands before it.
  var afterBlank: Bool

  /// The lines of a text, blank ones left out.
  ///
  /// Lines end with LF, CR LF, CR, NEL, a form feed, a vertical tab or U+2028 and U+2029.
  static func all(in bytes: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    lines.reserveCapacity(bytes.count / 120 + 8)
    let span = bytes.span
    let end = span.count
    var start = 0
    var blank = true
    var i = 0
    while i < end {
      let byte = span[i]
      var length = 0
      if byte <= 0x0D {
        if byte >= 0x0A { length = byte == 0x0D && i + 1 < end && span[i + 1] == 0x0A ? 2 : 1 }
      } else if byte == 0xE2 && i + 2 < end && span[i + 1] == 0x80
        && (span[i + 2] == 0xA8 || span[i + 2] == 0xA9)
      {
        length = 3
      } else if byte == 0xC2 && i + 1 < end && span[i + 1] == 0x85 {
        length = 2
      }
      if length == 0 {
        i += 1
        continue
      }
      append(start..<i, of: bytes, to: &lines, blank: &blank)
      if byte == 0x0C { blank = true }
      i += length
      start = i
    }
    append(start..<end, of: bytes, to: &lines, blank: &blank)
    return lines
  }

  private static func append(
    _ line: Range<Int>, of bytes: [UInt8], to lines: inout [TextLine], blank: inout Bool
  ) {
    let words = WhiteSpace.trimmed(line, in: bytes)
    if words.isEmpty {
      blank = true
      return
    }
    var indent = 0
    var i = line.lowerBound
    while i < words.lowerBound {
      indent += bytes[i] == 0x09 ? 4 : 1
      i += max(1, WhiteSpace.length(bytes, at: i, end: words.lowerBound))
    }
    lines.append(TextLine(range: words, indent: indent, afterBlank: blank))
    blank = false
  }
}
