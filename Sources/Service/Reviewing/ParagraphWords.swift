public import Register
import Statements

/// The words of one paragraph of a statement, counted from 1, so that people can say which they mean.
///
/// A word is what stands between spaces, without the marks around it. A passage of words takes in the
/// bracket or quotation mark that closes one it holds, so that `“Green Port” initiative (phase one)`
/// is never cut in half.
public struct ParagraphWords: Sendable {
  /// One word and its place in the statement, in code points.
  public struct Word: Hashable, Sendable {
    public let start: Int
    /// One past the last code point.
    public let end: Int
    public let text: String
  }

  /// Place of the paragraph among the statement's blocks.
  public let index: Int
  public let block: BlockPlace
  public let words: [Word]
  private let scalars: [Unicode.Scalar]

  /// - Returns: `nil` where the statement has no such block.
  public init?(block index: Int, of statement: StatementFact) {
    self.init(block: index, of: statement, text: StatementText(statement.text))
  }

  /// The same with the statement's text at hand, for whoever goes through many paragraphs.
  init?(block index: Int, of statement: StatementFact, text: StatementText) {
    guard statement.blocks.indices.contains(index) else { return nil }
    let block = statement.blocks[index]
    guard block.start < block.end, block.end <= text.codePointCount else { return nil }
    self.index = index
    self.block = block
    scalars = Array(text[text.span(codePoints: block.start..<block.end)].unicodeScalars)
    words = Self.words(of: scalars, from: block.start)
  }

  /// The paragraph that holds a passage.
  ///
  /// - Returns: `nil` where the passage goes over the end of one.
  public init?(holding passage: Passage, of statement: StatementFact) {
    guard
      let index = statement.blocks.firstIndex(where: {
        $0.start <= passage.start && passage.end <= $0.end
      })
    else { return nil }
    self.init(block: index, of: statement)
  }

  /// Every character between two places, spaces and marks included.
  public func text(_ range: Range<Int>) -> String {
    let range = range.clamped(to: block.start..<block.end)
    return String(
      String.UnicodeScalarView(
        scalars[(range.lowerBound - block.start)..<(range.upperBound - block.start)]))
  }

  /// Which words a passage holds, also where it holds only a part of one.
  public func numbers(of passage: Passage) -> ClosedRange<Int>? {
    guard let first = words.firstIndex(where: { $0.end > passage.start }),
      let last = words.lastIndex(where: { $0.start < passage.end }), first <= last
    else { return nil }
    return (first + 1)...(last + 1)
  }

  /// The passage from one word to another, exactly as the statement has it.
  ///
  /// - Returns: `nil` where the paragraph has no such words, or the last stands before the first.
  public func passage(from first: Int, to last: Int) -> Passage? {
    guard 1 <= first, first <= last, last <= words.count else { return nil }
    var start = words[first - 1].start - block.start
    var end = words[last - 1].end - block.start
    let open = unpaired(in: start..<end)
    var waiting = open.opening
    for place in scalars.indices[end...] {
      if scalars[place].properties.isWhitespace { break }
      guard let last = waiting.last, Self.closes(scalars[place], last) else { continue }
      waiting.removeLast()
      end = place + 1
    }
    var closed = open.closing
    for place in scalars.indices[..<start].reversed() {
      if scalars[place].properties.isWhitespace { break }
      guard let first = closed.last, Self.closes(first, scalars[place]) else { continue }
      closed.removeLast()
      start = place
    }
    return Passage(
      start: block.start + start, end: block.start + end,
      exact: text((block.start + start)..<(block.start + end)))
  }
}

extension ParagraphWords {
  private static func words(of scalars: [Unicode.Scalar], from start: Int) -> [Word] {
    scalars.indices.split { scalars[$0].properties.isWhitespace }.compactMap { token in
      guard let first = token.first(where: { !isMark(scalars[$0]) }),
        var last = token.last(where: { !isMark(scalars[$0]) })
      else { return nil }
      // The point after "U.S" belongs to it.
      if scalars[first...last].contains("."), last + 1 < token.endIndex, scalars[last + 1] == "." {
        last += 1
      }
      return Word(
        start: start + first, end: start + last + 1,
        text: String(String.UnicodeScalarView(scalars[first...last])))
    }
  }

  /// Whether it stands around words and is no part of one, as a per cent sign is.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .dashPunctuation:
      true
    case .otherPunctuation: !["%", "‰", "§", "&"].contains(scalar)
    default: false
    }
  }

  /// Brackets and quotation marks that open and are not closed, and that close what was not opened,
  /// the innermost last.
  private func unpaired(
    in range: Range<Int>
  ) -> (opening: [Unicode.Scalar], closing: [Unicode.Scalar]) {
    var opening: [Unicode.Scalar] = []
    var closing: [Unicode.Scalar] = []
    for scalar in scalars[range] {
      if let last = opening.last, Self.closes(scalar, last) {
        opening.removeLast()
      } else if Self.pairs[scalar] != nil {
        opening.append(scalar)
      } else if Self.closers.contains(scalar) {
        closing.append(scalar)
      }
    }
    return (opening, closing.reversed())
  }

  private static func closes(_ closing: Unicode.Scalar, _ opening: Unicode.Scalar) -> Bool {
    pairs[opening] == closing
  }

  private static let pairs: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", "[": "]", "“": "”", "„": "“", "«": "»", "「": "」", "『": "』", "《": "》", "\"": "\"",
  ]
  private static let closers = Set(pairs.values).subtracting(pairs.keys)
}
