/// What stayed, went and came between two wordings of a paragraph, word by word.
///
/// White space does not count: another program breaks lines elsewhere.
public struct WordDifference: Hashable, Sendable {
  public enum Sort: Hashable, Sendable { case kept, dropped, added }

  /// Words in a row that fared alike, with the space before each but the first.
  public struct Run: Hashable, Sendable {
    public var sort: Sort
    public var text: String
    /// Whether a space parts it from what stands before it.
    public var isApart: Bool
  }

  public private(set) var runs: [Run] = []

  /// How many words two wordings may have between what they share at both ends for each to be looked
  /// at; the search takes the square of what differs. Longer ones are shown as gone and come whole.
  private static let limit = 2_000

  public init(_ old: String, _ new: String) {
    let before = Self.words(of: old)
    let after = Self.words(of: new)
    let shared = min(before.count, after.count)
    var head = 0
    while head < shared, before[head].text == after[head].text { head += 1 }
    var tail = 0
    while tail < shared - head,
      before[before.count - 1 - tail].text == after[after.count - 1 - tail].text
    { tail += 1 }
    let gone = before[head..<before.count - tail]
    let come = after[head..<after.count - tail]
    add(.kept, after[..<head])
    if gone.count + come.count <= Self.limit {
      addDifference(gone, come)
    } else {
      add(.dropped, gone)
      add(.added, come)
    }
    add(.kept, after[(after.count - tail)...])
  }

  private mutating func addDifference(_ old: ArraySlice<Word>, _ new: ArraySlice<Word>) {
    var dropped: Set<Int> = []
    var added: Set<Int> = []
    for change in new.map(\.text).difference(from: old.map(\.text)) {
      switch change {
      case .remove(let offset, _, _): dropped.insert(old.startIndex + offset)
      case .insert(let offset, _, _): added.insert(new.startIndex + offset)
      }
    }
    var place = old.startIndex
    var next = new.startIndex
    while place < old.endIndex || next < new.endIndex {
      if place < old.endIndex, dropped.contains(place) {
        add(.dropped, old[place...place])
        place += 1
      } else if next < new.endIndex, added.contains(next) {
        add(.added, new[next...next])
        next += 1
      } else {
        add(.kept, new[next...next])
        place += 1
        next += 1
      }
    }
  }

  private mutating func add(_ sort: Sort, _ words: ArraySlice<Word>) {
    for word in words {
      if runs.last?.sort == sort {
        runs[runs.count - 1].text += (word.isApart ? " " : "") + word.text
      } else {
        runs.append(Run(sort: sort, text: String(word.text), isApart: word.isApart))
      }
    }
  }

  /// A word or a mark of punctuation.
  private struct Word {
    var text: Substring
    var isApart: Bool
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    let bytes = text.utf8
    var place = bytes.startIndex
    var isApart = false
    while place < bytes.endIndex {
      let byte = bytes[place]
      guard byte > 0x20 else {
        isApart = !words.isEmpty
        place = bytes.index(after: place)
        continue
      }
      var end = bytes.index(after: place)
      if isOfWord(byte) {
        while end < bytes.endIndex, isOfWord(bytes[end]) { end = bytes.index(after: end) }
      }
      words.append(Word(text: text[place..<end], isApart: isApart))
      isApart = false
      place = end
    }
    return words
  }

  /// Letters, digits, and everything beyond ASCII, whose bytes are not to be parted.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
      || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }
}
