public import Register
import Sodium
import Statements

/// Words of a statement, named so that the name stays right: the paragraph, which of its words, and
/// the beginning of their hash. Written `7.3-12.9f86d081`.
///
/// Whoever follows it is never shown other words than those that were meant: where others stand at
/// the place now, the hash tells, and the words are sought where they went.
public struct PassageLink: Hashable, Sendable, CustomStringConvertible {
  /// Counted from 1 among the statement's blocks.
  public let paragraph: Int
  /// Counted from 1.
  public let words: ClosedRange<Int>
  /// The first eight hexadecimal digits of the SHA-256 of the words with one space between them.
  public let hash: String

  private static let digits = 8

  /// - Returns: `nil` for what is not written so.
  public init?(_ written: String) {
    let parts = written.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard parts.count == 3, let paragraph = Int(parts[0]), paragraph > 0,
      parts[2].utf8.count == Self.digits
    else { return nil }
    let ends = parts[1].utf8.split(separator: UInt8(ascii: "-")).map { Int(String(Substring($0))) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], 0 < first, first <= last else {
      return nil
    }
    self.paragraph = paragraph
    words = first...last
    hash = parts[2]
  }

  /// The words that a stretch of a paragraph touches.
  ///
  /// - Returns: `nil` where it touches none.
  public init?(to range: Range<Int>, of statement: StatementFact) {
    guard !range.isEmpty,
      let index = statement.blocks.firstIndex(where: {
        $0.start <= range.lowerBound && range.lowerBound < $0.end
      }),
      let paragraph = ParagraphWords(block: index, of: statement),
      let numbers = paragraph.numbers(
        of: Passage(
          start: range.lowerBound, end: min(range.upperBound, paragraph.block.end), exact: ""))
    else { return nil }
    self.init(to: numbers, of: paragraph)
  }

  init(to numbers: ClosedRange<Int>, of paragraph: ParagraphWords) {
    self.paragraph = paragraph.index + 1
    words = numbers
    hash = Self.hash(of: paragraph.texts[(numbers.lowerBound - 1)...(numbers.upperBound - 1)])
  }

  public var description: String {
    "\(paragraph).\(words.lowerBound)-\(words.upperBound).\(hash)"
  }

  /// The words, where a statement has them at this very place.
  func words(in statement: StatementFact) -> [String]? {
    guard let paragraph = ParagraphWords(block: self.paragraph - 1, of: statement),
      words.upperBound <= paragraph.words.count
    else { return nil }
    let texts = paragraph.texts[(words.lowerBound - 1)...(words.upperBound - 1)]
    return Self.hash(of: texts) == hash ? Array(texts) : nil
  }

  private static func hash(of words: ArraySlice<String>) -> String {
    let hash = SHA256(of: Array(words.joined(separator: " ").utf8)).hexadecimal
    return String(hash.prefix(digits))
  }
}

extension ParagraphWords {
  /// The words alone.
  var texts: [String] { words.map(\.text) }
}
