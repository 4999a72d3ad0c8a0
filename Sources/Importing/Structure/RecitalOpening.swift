/// "Recalling …", "Deeply concerned …", "On the basis of …": how a recital begins.
enum RecitalOpening {
  static func isPresent(in range: Range<Int>, of bytes: [UInt8], words: StructureWords) -> Bool {
    let end = range.upperBound
    guard !range.isEmpty, ByteShape.isUpper(bytes[range.lowerBound]) else { return false }
    var word = WordSet.word(at: range.lowerBound, end: end, in: bytes)
    for _ in 0..<2 where words.recitalAdverbs.contains(word, in: bytes) {
      word = WordSet.word(
        at: WhiteSpace.skip(from: word.upperBound, to: end, in: bytes), end: end, in: bytes)
    }
    if words.recitalOpenings.contains(word, in: bytes) { return true }
    return words.recitalPhrases.contains {
      WordSet.text(at: range.lowerBound, end: end, in: bytes, opensWith: $0)
    }
  }
}
