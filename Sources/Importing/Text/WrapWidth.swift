/// How wide a text was wrapped, if its paragraphs run over several lines at all.
enum WrapWidth {
  /// Bytes of a full line; `nil` where every line is a paragraph.
  ///
  /// A line that ends without a stop and goes on below in small letters is a sign of wrapping;
  /// one line in eight is enough, since headings and lists are not wrapped.
  static func measure(_ lines: [TextLine], in bytes: [UInt8]) -> Int? {
    var lengths: [Int] = []
    for (i, line) in lines.enumerated() {
      let length = line.range.count
      guard (20...130).contains(length), i + 1 < lines.count, !lines[i + 1].afterBlank else {
        continue
      }
      let ending = PieceShape.ending(of: line.range, in: bytes)
      if (ending == .none || ending == .comma)
        && ByteShape.isLower(bytes[lines[i + 1].range.lowerBound])
      {
        lengths.append(length)
      }
    }
    guard lengths.count >= 3, lengths.count * 8 >= lines.count else { return nil }
    lengths.sort()
    return lengths[lengths.count * 19 / 20]
  }
}
