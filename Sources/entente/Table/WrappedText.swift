/// Text broken into lines that fit a number of columns.
///
/// Breaks at spaces; a word that is wider than a line is broken after a hyphen or slash where it
/// has one, else where the line is full.
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
      if used > 0 { lines.append(line) }
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
