/// Tells a hyphen that a typesetter put at a line's end from one that belongs to the word.
///
/// The document itself knows best: a word that occurs elsewhere with its hyphen keeps it, one that
/// occurs without it loses it. Otherwise, two halves that are words of the document by themselves
/// ("high-level") keep it. A soft hyphen (U+00AD) is never part of a word.
struct LineEndHyphens {
  private var words: Set<[UInt8]> = []

  init(_ lines: [PrintedLine]) {
    for line in lines {
      let parts = line.text.split(separator: 0x20)
      for (i, part) in parts.enumerated() {
        // The halves of a parted word are what is in question.
        if i == parts.count - 1, Self.endsInHyphen(part) { continue }
        let word = Self.lowercased(part)
        words.insert(word)
        if word.contains(UInt8(ascii: "-")) {
          for half in word.split(separator: UInt8(ascii: "-")) { words.insert(Array(half)) }
        }
      }
    }
  }

  /// Appends the next line of a paragraph.
  func join(_ line: [UInt8], to text: inout [UInt8]) {
    guard !text.isEmpty else {
      text = line
      return
    }
    let soft: [UInt8] = [0xC2, 0xAD]
    if text.suffix(2) == soft[...] {
      text.removeLast(2)
      text += line
      return
    }
    guard Self.endsInHyphen(text[...]) else {
      // A dash between figures or words without blanks binds over the line's end.
      let dashed =
        text.suffix(3) == [0xE2, 0x80, 0x93][...] || text.suffix(3) == [0xE2, 0x80, 0x94]
      let binds = dashed && text.count > 3 && ByteShape.isWord(text[text.count - 4])
      text += (binds ? [] : [0x20]) + line
      return
    }
    if let first = line.first, ByteShape.isLower(first), !keepsHyphen(text, line) {
      text.removeLast(text.last == UInt8(ascii: "-") ? 1 : 3)
    }
    text += line
  }

  private func keepsHyphen(_ text: [UInt8], _ line: [UInt8]) -> Bool {
    let hyphen = text.last == UInt8(ascii: "-") ? 1 : 3
    let start = text.lastIndex(of: 0x20).map { $0 + 1 } ?? 0
    let left = Self.lowercased(text[start..<(text.count - hyphen)])
    let right = Self.lowercased(line.prefix { $0 != 0x20 })
    guard !left.isEmpty, !right.isEmpty else { return false }
    if words.contains(left + [UInt8(ascii: "-")] + right) { return true }
    if words.contains(left + right) { return false }
    if left.contains(UInt8(ascii: "-")) { return true }
    if Self.openings.contains(String(decoding: left, as: UTF8.self)) { return true }
    return left.count > 2 && right.count > 2 && words.contains(left) && words.contains(right)
  }

  /// What opens words that keep their hyphen in diplomatic English.
  private static let openings: Set<String> = [
    "all", "cross", "cutting", "decision", "full", "government", "high", "long", "low", "multi",
    "non", "people", "policy", "post", "second", "self", "short", "so", "third", "well", "world",
  ]

  private static func endsInHyphen(_ text: ArraySlice<UInt8>) -> Bool {
    let isHyphen = text.last == UInt8(ascii: "-") || text.suffix(3) == [0xE2, 0x80, 0x90][...]
    let length = text.last == UInt8(ascii: "-") ? 1 : 3
    guard isHyphen, text.count > length else { return false }
    return ByteShape.isWord(text[text.endIndex - length - 1])
  }

  /// The word in small letters without marks around it.
  private static func lowercased(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var word = word
    while let first = word.first, !ByteShape.isWord(first) { word.removeFirst() }
    while let last = word.last, !ByteShape.isWord(last) { word.removeLast() }
    return word.map { ByteShape.isUpper($0) ? $0 | 0x20 : $0 }
  }
}
