/// Words that lost the space between them on the way from a web page or a scan: "leadersagreed",
/// "Nordmarkwill", "Thecooperation".
///
/// Only a known word beside one of the few listed here is parted, so that "framework", "goodwill"
/// and "software" stay whole.
struct GluedWords: Sendable {
  private var ends: [[UInt8]] = []
  private var beginnings: [[UInt8]] = []
  private static let to = Array("to".utf8)
  private static let the = Array("the".utf8)
  private let lastLetters: LetterSet
  private let firstLetters: LetterSet

  /// ASCII letters of either case, one bit each; other bytes share their bits, so that "contains" may
  /// only be a reason to look closer.
  private struct LetterSet {
    private var bits: UInt32 = 0
    mutating func insert(_ byte: UInt8) { bits |= 1 << UInt32(byte & 31) }
    func contains(_ byte: UInt8) -> Bool { bits & (1 << UInt32(byte & 31)) != 0 }
  }

  /// - Parameter folder: its `glued.tsv` lists the words and the side they stand on.
  init(_ folder: LexiconFolder, vocabulary: inout Vocabulary) throws(LexiconError) {
    var last = LetterSet()
    var first = LetterSet()
    for row in try folder.table("glued").rows {
      let word = Array(try row("word").utf8)
      _ = vocabulary.intern(try row("word"))
      if try row("side") == "end" {
        ends.append(word)
        last.insert(word[word.count - 1])
      } else {
        beginnings.append(word)
        first.insert(word[0])
      }
    }
    lastLetters = last
    firstLetters = first
  }

  /// Length in bytes of the first of two glued words; `nil` if it is one word.
  func cut(_ bytes: Span<UInt8>, _ range: Range<Int>, _ vocabulary: Vocabulary) -> Int? {
    guard range.count > 6 else { return nil }
    if lastLetters.contains(bytes[range.upperBound - 1]) {
      for end in ends where range.count > end.count + 4 {
        let start = range.upperBound - end.count
        guard matches(bytes, start, end) else { continue }
        let word = known(bytes, range.lowerBound..<start, vocabulary)
        let isName = bytes[range.lowerBound] &- 0x41 < 26
        let tags = vocabulary[word].tags
        // "agreedto", "enhancethe": behind a verb; "leaderswill", "Nordmarkwill": behind a noun.
        let fits =
          end == Self.to || end == Self.the
          ? !tags.isDisjoint(with: [.baseVerb, .past, .gerund]) && !tags.contains(.noun)
          : isName || tags.contains(.noun)
        if word != .unknown, fits {
          return range.count - end.count
        }
      }
    }
    guard firstLetters.contains(bytes[range.lowerBound]) else { return nil }
    for beginning in beginnings where range.count > beginning.count + 2 {
      guard matches(bytes, range.lowerBound, beginning) else { continue }
      let rest = range.lowerBound + beginning.count..<range.upperBound
      let word = known(bytes, rest, vocabulary)
      let tags = vocabulary[word].tags
      if word != .unknown, rest.count > 4 || tags.contains(.adjective),
        tags.contains(.noun) || tags.contains(.actionNoun) || tags.contains(.adjective)
      {
        return beginning.count
      }
    }
    return nil
  }

  private func matches(_ bytes: Span<UInt8>, _ start: Int, _ word: [UInt8]) -> Bool {
    for k in word.indices where bytes[start + k] | 0x20 != word[k] { return false }
    return true
  }

  private func known(_ bytes: Span<UInt8>, _ range: Range<Int>, _ vocabulary: Vocabulary) -> WordID
  {
    var hash = WordHash()
    for i in range { hash.add(bytes[i]) }
    return vocabulary.id(of: hash)
  }
}
