/// Sets of words that patterns and rules name, as one mask of sets a word.
struct WordSets: Sendable {
  /// Bit `n` of a word's mask: the word is in set `n`.
  private var masks: [UInt64] = []
  private var names: [String: Int] = [:]

  init(_ folder: LexiconFolder, vocabulary: inout Vocabulary) throws(LexiconError) {
    for row in try folder.table("sets").rows {
      let set = names.count
      guard set < 64 else { throw row.fault("there can be 64 sets at most") }
      names[String(try row("set"))] = set
      for word in try row.list("words") {
        let index = Int(vocabulary.intern(word).rawValue)
        if index >= masks.count {
          masks.append(contentsOf: repeatElement(0, count: index + 1 - masks.count))
        }
        masks[index] |= 1 << UInt64(set)
      }
    }
  }

  func index(of name: some StringProtocol) -> Int? { names[String(name)] }

  /// - Throws: `LexiconError` if `sets.tsv` has no such set.
  func required(_ name: String) throws(LexiconError) -> Int {
    guard let index = names[name] else {
      throw LexiconError("there is no set \(name)", file: "sets.tsv")
    }
    return index
  }

  @inline(__always)
  func contains(_ set: Int, word: WordID, lemma: WordID) -> Bool {
    let bit: UInt64 = 1 << UInt64(set)
    return mask(word) & bit != 0 || mask(lemma) & bit != 0
  }

  @inline(__always)
  private func mask(_ word: WordID) -> UInt64 {
    let index = Int(word.rawValue)
    return index < masks.count ? masks[index] : 0
  }
}
