/// What the least work on the same bytes costs: the measure beside which the rates stand.
enum PlainPasses {
  /// What `wc -w` does.
  static func wordCount(_ bytes: [UInt8]) -> Int {
    var count = 0
    var inWord = false
    let span = bytes.span
    for i in span.indices {
      let isSpace = span[i] <= 0x20
      if !isSpace, !inWord { count += 1 }
      inWord = !isSpace
    }
    return count
  }

  /// Words, numbers and marks as byte ranges in an array, without a look at what they are.
  static func tokens(_ bytes: [UInt8]) -> [Range<UInt32>] {
    var tokens: [Range<UInt32>] = []
    tokens.reserveCapacity(bytes.count / 5)
    let span = bytes.span
    var i = 0
    while i < span.count {
      let start = i
      while i < span.count, isWord(span[i]) { i += 1 }
      if i == start {
        i += 1
        if span[start] <= 0x20 { continue }
      }
      tokens.append(UInt32(start)..<UInt32(i))
    }
    return tokens
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }
}
