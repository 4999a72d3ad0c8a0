/// How wide a text was wrapped, if its paragraphs run over several lines at all.
enum WrapWidth {
  /// Bytes of a full line; `nil` where every line is a paragraph.
  ///
  /// A line that ends without a stop and goes on below in small letters is a sign of wrapping;
  /// one line in eight is enough, since headings and lists are not wrapped.
  static func measure(_ lines: [TextLine], in bytes: [UInt8]) -> Int? {
    var signs = 0
    var lengths: [Int] = []
    for (i, line) in lines.enumerated() {
      let length = line.range.count
      if (30...130).contains(length) { lengths.append(length) }
      guard (20...130).contains(length), i + 1 < lines.count, !lines[i + 1].afterBlank else {
        continue
      }
      let ending = PieceShape.ending(of: line.range, in: bytes)
      if (ending == .none || ending == .comma)
        && ByteShape.isLower(bytes[lines[i + 1].range.lowerBound])
      {
        signs += 1
      }
    }
    guard signs >= 3, signs * 8 >= lines.count, !lengths.isEmpty else { return nil }
    lengths.sort()
    return lengths[lengths.count * 19 / 20]
  }
}
