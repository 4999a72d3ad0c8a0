import Statements

/// A block in the making: a piece of the outline with what the passes have found out about it.
struct DraftBlock: Sendable {
  var shape: PieceShape
  var hint: Outline.Piece.Hint
  /// Whether the format leaves no doubt of the hint and the label.
  var isExplicit = false
  var furniture: [Range<Int>]
  var kind = Block.Kind.paragraph
  var level = 1
  var leadIn: Int?
  /// What others cite it by.
  var number: String?
  var paragraph = ""
  /// Its number, if it is one of the text's numbered paragraphs.
  var paragraphNumber: Int?
  /// Whether that number is not in the text but was lost, or left out.
  var isRestored = false
  /// Columns before its first line.
  var indent = 0

  var words: Range<Int> { shape.words }
  var label: PieceLabel? { shape.label }
  var isNumberedParagraph: Bool { paragraphNumber != nil }

  /// A piece, parted where bullets stand inside it.
  static func drafts(of piece: Outline.Piece, in bytes: [UInt8]) -> [DraftBlock] {
    var parts: [Range<Int>] = []
    var start = piece.range.lowerBound
    // A number can have a bullet in it, and is not parted.
    var i = max(start + 1, piece.label?.upperBound ?? 0)
    // Only the bullets that no sentence holds: U+2022 and the private use area of symbol fonts.
    let span = bytes.span
    while i + 2 < piece.range.upperBound {
      let byte = span[i]
      if byte >= 0xE2,
        byte == 0xEF && span[i + 1] & 0xFC == 0x80
          || byte == 0xE2 && span[i + 1] == 0x80 && span[i + 2] == 0xA2
      {
        parts.append(WhiteSpace.trimmed(start..<i, in: bytes))
        start = i
      }
      i += 1
    }
    parts.append(WhiteSpace.trimmed(start..<piece.range.upperBound, in: bytes))
    return parts.filter { !$0.isEmpty }.enumerated().map { index, part in
      let isExplicit = index == 0 && piece.isExplicit
      let shape =
        isExplicit && piece.label == nil
        ? PieceShape(unlabelled: part, in: bytes)
        : PieceShape(part, label: index == 0 ? piece.label : nil, in: bytes)
      var draft = DraftBlock(
        shape: shape, hint: index == 0 ? piece.hint : .none,
        furniture: piece.furniture.filter { part.contains($0.lowerBound) })
      draft.isExplicit = isExplicit
      if index == 0 { draft.indent = indent(before: part.lowerBound, in: bytes) }
      return draft
    }
  }

  private static func indent(before start: Int, in bytes: [UInt8]) -> Int {
    var columns = 0
    var i = start
    while i > 0, columns < 64 {
      switch bytes[i - 1] {
      case 0x20: columns += 1
      case 0x09: columns += 4
      default: return columns
      }
      i -= 1
    }
    return columns
  }

  /// A number that turned out to be none ("5 September") goes back to the words.
  mutating func dropLabel(in bytes: [UInt8]) {
    guard let label = shape.label else { return }
    shape = PieceShape(unlabelled: label.range.lowerBound..<shape.words.upperBound, in: bytes)
    number = nil
  }

  init(shape: PieceShape, hint: Outline.Piece.Hint, furniture: [Range<Int>]) {
    self.shape = shape
    self.hint = hint
    self.furniture = furniture
  }

  /// No words at all, or none that are the text's: a page number, a rule, an end mark.
  var isFurniture: Bool {
    if words.isEmpty { return true }
    if isExplicit { return false }
    if hint != .none && hint != .paragraph { return false }
    if shape.hasLetters {
      // "M/ 1/ S-S": what a typist's reference leaves in a scan.
      return label == nil && shape.length <= 16
        && (shape.upperLetters + shape.lowerLetters) * 2 <= shape.length
        && shape.lowerLetters == 0 && shape.digits * 3 <= shape.length
    }
    return shape.digits * 2 < shape.length || shape.length <= 3
  }

  func block(in text: StatementText) -> Block {
    var block = Block(
      kind: kind, span: text.span(utf8: words), label: label.map { text.span(utf8: $0.range) },
      number: number, level: level, leadIn: leadIn, paragraph: paragraph)
    for place in furniture where words.contains(place.lowerBound) {
      block.furniture.append(text.span(utf8: place.clamped(to: words)))
    }
    return block
  }
}
