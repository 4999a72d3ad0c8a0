/// "Article 2", "ARTICLE II – Cooperation", "Section 1: Objectives": how an article begins.
enum ArticleOpening {
  static func isPresent(_ shape: PieceShape, in bytes: [UInt8], words: StructureWords) -> Bool {
    guard shape.label == nil else { return false }
    return label(of: shape, in: bytes, words: words) != nil
  }

  /// The word and its number, and where the article's own words begin.
  private static func label(
    of shape: PieceShape, in bytes: [UInt8], words: StructureWords
  ) -> (core: Range<Int>, body: Int)? {
    let end = shape.words.upperBound
    let word = WordSet.word(at: shape.words.lowerBound, end: end, in: bytes)
    guard words.articleWords.contains(word, in: bytes), ByteShape.isUpper(bytes[word.lowerBound])
    else { return nil }
    var i = word.upperBound
    if i < end, bytes[i] == UInt8(ascii: ".") { i += 1 }
    i = WhiteSpace.skip(from: i, to: end, in: bytes)
    let number = WordSet.word(at: i, end: end, in: bytes)
    guard !number.isEmpty, number.count <= 6 else { return nil }
    let isNumber =
      number.allSatisfy { ByteShape.isDigit(bytes[$0]) }
      || PieceLabel.romanValue(of: number, in: bytes) != nil
        && number.allSatisfy { ByteShape.isUpper(bytes[$0]) }
    guard isNumber else { return nil }
    i = number.upperBound
    if i == end { return (word.lowerBound..<i, end) }
    // A sentence that begins "Article 5 of the Treaty …" goes on in small letters.
    let gap = WhiteSpace.skip(from: i, to: end, in: bytes)
    var body = gap
    let mark = bytes[gap]
    if mark == UInt8(ascii: ".") || mark == UInt8(ascii: ":") || mark == UInt8(ascii: "-")
      || mark == UInt8(ascii: ")")
    {
      body = gap + 1
    } else if mark == 0xE2, gap + 2 < end, bytes[gap + 1] == 0x80 {
      body = gap + 3
    } else if gap == i || !ByteShape.isUpper(mark) {
      return nil
    }
    body = WhiteSpace.skip(from: body, to: end, in: bytes)
    if body < end, ByteShape.isLower(bytes[body]) { return nil }
    return (word.lowerBound..<i, body)
  }

  /// "5." as the whole of an article's heading.
  private static func bareNumber(_ draft: DraftBlock, in bytes: [UInt8]) -> PieceLabel? {
    let label = PieceLabel(given: draft.words, in: bytes)
    return label.style == .named || label.style.isBullet ? nil : label
  }

  /// Parts the label from the words of an article. An article that is nothing but its label keeps
  /// it as its words, since a block has words.
  static func number(_ draft: inout DraftBlock, in bytes: [UInt8], words: StructureWords) {
    if draft.isExplicit, let given = draft.label ?? bareNumber(draft, in: bytes) {
      draft.number = String(decoding: SingleSpaced(given.core, in: bytes).map { $0 }, as: UTF8.self)
      draft.shape.label = PieceLabel(article: given.core)
      return
    }
    guard let (core, body) = label(of: draft.shape, in: bytes, words: words) else { return }
    draft.number = String(decoding: SingleSpaced(core, in: bytes).map { $0 }, as: UTF8.self)
    draft.shape.label = PieceLabel(article: core)
    if body < draft.shape.words.upperBound {
      draft.shape.words = body..<draft.shape.words.upperBound
    }
  }
}
