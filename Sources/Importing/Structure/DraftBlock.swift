import Statements

/// A block in the making: a piece of the outline with what the passes have found out about it.
struct DraftBlock: Sendable {
  var shape: PieceShape
  var hint: Outline.Piece.Hint
  var furniture: [Range<Int>]
  var kind = Block.Kind.paragraph
  var level = 1
  var leadIn: Int?
  /// What others cite it by.
  var number: String?
  var paragraph = ""
  /// Whether its number is one of the text's numbered paragraphs.
  var isNumberedParagraph = false
  /// An item that lost its bullet or number in the scan.
  var isUnlabelledItem = false
  /// The number it must have had where the scan lost it.
  var restoredNumber: Int?

  var words: Range<Int> { shape.words }
  var label: PieceLabel? { shape.label }

  /// A piece, parted where bullets stand inside it.
  static func drafts(of piece: Outline.Piece, in bytes: [UInt8]) -> [DraftBlock] {
    var parts: [Range<Int>] = []
    var start = piece.range.lowerBound
    var i = start + 1
    // Only the bullets that no sentence holds: U+2022 and the private use area of symbol fonts.
    while i + 2 < piece.range.upperBound {
      let isBullet =
        bytes[i] == 0xEF && bytes[i + 1] & 0xFC == 0x80
        || bytes[i] == 0xE2 && bytes[i + 1] == 0x80 && bytes[i + 2] == 0xA2
      if isBullet {
        parts.append(WhiteSpace.trimmed(start..<i, in: bytes))
        start = i
      }
      i += 1
    }
    parts.append(WhiteSpace.trimmed(start..<piece.range.upperBound, in: bytes))
    return parts.filter { !$0.isEmpty }.enumerated().map { index, part in
      DraftBlock(
        shape: PieceShape(part, label: index == 0 ? piece.label : nil, in: bytes),
        hint: index == 0 ? piece.hint : .none,
        furniture: piece.furniture.filter { part.contains($0.lowerBound) })
    }
  }

  init(shape: PieceShape, hint: Outline.Piece.Hint, furniture: [Range<Int>]) {
    self.shape = shape
    self.hint = hint
    self.furniture = furniture
  }

  /// No letters and no number that could be a label: a page number, a rule, an end mark.
  var isFurniture: Bool {
    if hint != .none && hint != .paragraph { return words.isEmpty }
    if shape.hasLetters { return false }
    if words.isEmpty { return label?.canNumberParagraphs != true }
    return shape.digits * 2 < shape.length || shape.length <= 3
  }

  func block(in text: StatementText) -> Block {
    var block = Block(
      kind: kind, span: text.span(utf8: words), label: label.map { text.span(utf8: $0.range) },
      number: number, level: level, leadIn: leadIn, paragraph: paragraph)
    block.furniture = furniture.map { text.span(utf8: $0) }
    return block
  }
}
