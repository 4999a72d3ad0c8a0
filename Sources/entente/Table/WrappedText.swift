/// Text broken into lines that fit a number of columns.
///
/// Breaks at spaces, and after a hyphen or slash between letters. A word that is wider than a line
/// is broken after any hyphen or slash, else where the line is full.
struct WrappedText: Sendable, Hashable {
  private(set) var lines: [String] = []

  /// - Parameter text: one logical line; see `VisibleText`.
  init(_ text: String, columns: Int) {
    let columns = max(columns, 1)
    var line = ""
    var used = 0
    for word in text.utf8.split(separator: 0x20) {
      var word = Substring(word)
      var width = DisplayWidth.of(word)
      if used > 0 && used + 1 + width <= columns {
        line += " " + word
        used += 1 + width
        continue
      }
      if used > 0 {
        if let end = Self.endOfJoinedPart(of: word, columns: columns - used - 1) {
          line += " " + word[..<end]
          word = word[end...]
          width = DisplayWidth.of(word)
        }
        lines.append(line)
      }
      while width > columns {
        let end = Self.end(ofPartOf: word, columns: columns)
        lines.append(String(word[..<end]))
        word = word[end...]
        width = DisplayWidth.of(word)
      }
      line = String(word)
      used = width
    }
    if used > 0 { lines.append(line) }
  }

  /// Where to break a compound such as “Ministerial-level”, so that its beginning fits; numbers
  /// (“55-60%”) and short parts (“co-host”) stay whole.
  private static func endOfJoinedPart(of word: Substring, columns: Int) -> Substring.Index? {
    guard columns >= 4, word.utf8.count >= 8 else { return nil }
    let utf8 = word.utf8
    var best: Substring.Index?
    var i = utf8.startIndex
    while let mark = utf8[i...].firstIndex(where: { $0 == 0x2D || $0 == 0x2F }) {
      i = utf8.index(after: mark)
      let before = utf8[..<mark].suffix(3)
      let after = utf8[i...].prefix(3)
      guard DisplayWidth.of(word[..<i]) <= columns else { break }
      if before.count == 3, after.count == 3, before.allSatisfy(isLetter),
        after.allSatisfy(isLetter)
      {
        best = i
      }
    }
    return best
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte | 0x20 || byte >= 0x80
  }

  /// Where to break a word that is wider than a line: after at least one character.
  private static func end(ofPartOf word: Substring, columns: Int) -> Substring.Index {
    var used = 0
    var last = word.startIndex
    var afterMark: Substring.Index?
    for i in word.indices {
      let width = DisplayWidth.of(word[i])
      if used + width > columns && i > word.startIndex { break }
      used += width
      last = word.index(after: i)
      if (word[i] == "-" || word[i] == "/" || word[i] == "–") && i > word.startIndex {
        afterMark = last
      }
    }
    return afterMark ?? last
  }
}
