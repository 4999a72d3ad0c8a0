/// What a word outside the lexicon may be, by its ending.
enum WordShapeGuess {
  private static let ing = Array("ing".utf8)
  private static let ed = Array("ed".utf8)
  private static let ly = Array("ly".utf8)
  private static let adjectives = ["al", "ive", "able", "ible", "ous", "ic"].map { Array($0.utf8) }
  private static let actions = ["ization", "isation"].map { Array($0.utf8) }
  private static let verbs = ["ize", "ise"].map { Array($0.utf8) }

  static func tags(_ bytes: Span<UInt8>, _ range: Range<Int>, capitalised: Bool) -> WordTags {
    guard range.count > 3 else { return .noun }
    func ends(_ suffix: [UInt8]) -> Bool {
      guard range.count > suffix.count + 1 else { return false }
      let start = range.upperBound - suffix.count
      for k in suffix.indices where bytes[start + k] | 0x20 != suffix[k] { return false }
      return true
    }
    let last = bytes[range.upperBound - 1] | 0x20
    if capitalised { return last == 0x67 && ends(ing) ? [.noun, .gerund] : .noun }
    switch last {
    case 0x67 where ends(ing): return [.gerund, .noun]
    case 0x64 where ends(ed): return [.past, .participle, .adjective]
    case 0x79 where ends(ly): return .adverb
    case 0x6C, 0x65, 0x73, 0x63:
      if adjectives.contains(where: ends) { return .adjective }
      return verbs.contains(where: ends) ? [.baseVerb, .noun] : .noun
    case 0x6E where actions.contains(where: ends): return [.noun, .actionNoun]
    default: return .noun
    }
  }
}
