/// "ANNEX", "Annex A – Programme", "Appendix:": how an annex begins.
enum AnnexOpening {
  static func isPresent(_ shape: PieceShape, in bytes: [UInt8], words: StructureWords) -> Bool {
    guard shape.length <= 200, shape.ending != .stop, shape.ending != .comma,
      shape.label?.style.isBullet != true
    else { return false }
    let word = WordSet.word(at: shape.words.lowerBound, end: shape.words.upperBound, in: bytes)
    guard words.annexWords.contains(word, in: bytes), ByteShape.isUpper(bytes[word.lowerBound])
    else { return false }
    return true
  }
}
