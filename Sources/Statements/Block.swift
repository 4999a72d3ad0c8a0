/// One piece of a statement's layout: a heading, a recital, a numbered paragraph, a list item.
///
/// Blocks are in text order and do not overlap; page furniture is in none of them.
public struct Block: Sendable, Hashable {
  /// What a block is in the layout of its statement.
  public enum Kind: String, Codable, Sendable, Hashable, CaseIterable {
    /// The title of the statement.
    case title
    /// The heading of a section.
    case heading
    /// A clause of the preamble: "Recalling …".
    case recital
    /// A paragraph, numbered or not.
    case paragraph
    /// An item of a list; `Block.leadIn` tells what introduces it.
    case listItem
    /// The heading of an article: "Article 3".
    case article
    /// Who signed, when and where.
    case signature
    /// A note, apart from the text that refers to it.
    case footnote
    /// The heading of an annex.
    case annex
    /// One cell of a table; read like a paragraph.
    case cell
  }

  /// What the block is in the layout.
  public var kind: Kind
  /// The words of the block, without its number or bullet and without surrounding white space.
  public var span: TextSpan
  /// Page numbers and running heads that interrupt `span` where a page ended inside a paragraph:
  /// in the text, but not words of the block. In text order; nearly always empty.
  public var furniture: [TextSpan] = []
  /// The number or bullet as written (`3.`, `(a)`, `Article 2`, `•`), if there is one.
  public var label: TextSpan?
  /// What others cite the block by: `3`, `a`, `Article 2`; `nil` for bullets and the unnumbered.
  public var number: String?
  /// Depth: 1 for a heading of the first rank or an item of an outermost list.
  public var level: Int
  /// Index of the block that introduces this list item ("The Leaders agreed to:").
  public var leadIn: Int?
  /// The paragraph a provision in this block is cited by: `preamble`, `3`, `3(a)`, `annex 2`,
  /// `closing`; unnumbered paragraphs are counted from 1 across the text. Where numbers begin anew
  /// under each heading, the section's place comes first: `2.1`. Titles, headings and footnotes
  /// have the name of their kind.
  public var paragraph: String

  /// A block by all it has.
  public init(
    kind: Kind, span: TextSpan, label: TextSpan? = nil, number: String? = nil, level: Int = 1,
    leadIn: Int? = nil, paragraph: String
  ) {
    self.kind = kind
    self.span = span
    self.label = label
    self.number = number
    self.level = level
    self.leadIn = leadIn
    self.paragraph = paragraph
  }
}

extension Block {
  /// The parts of `span` that are words of the block: all of it, but for the furniture.
  public var words: [TextSpan] {
    guard !furniture.isEmpty else { return [span] }
    var words: [TextSpan] = []
    var start = span.start
    var byte = span.utf8.lowerBound
    for piece in furniture where piece.utf8.lowerBound >= byte && span.contains(piece) {
      if byte < piece.utf8.lowerBound {
        words.append(
          TextSpan(codePoints: start..<piece.start, utf8: byte..<piece.utf8.lowerBound))
      }
      start = piece.end
      byte = piece.utf8.upperBound
    }
    if byte < span.utf8.upperBound {
      words.append(TextSpan(codePoints: start..<span.end, utf8: byte..<span.utf8.upperBound))
    }
    return words
  }
}
