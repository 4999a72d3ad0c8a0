/// Phrases of the lexicon, found in tokens by the longest match.
///
/// Each module that looks for phrases has a trie of its own; words are compared by number, so
/// case and the form of the apostrophe do not matter.
struct PhraseTrie: Sendable {
  private struct Key: Hashable { let node: Int32, word: UInt32 }
  private var children: [Key: Int32] = [:]
  /// Value at each node; -1 where no phrase ends.
  private var values: [Int32] = [-1]
  /// Bit a word: whether any phrase begins with it.
  private var starts: [Bool] = []

  /// - Parameter words: the numbers of the phrase's tokens.
  /// - Returns: the value the phrase already had, if any.
  @discardableResult
  mutating func insert(_ words: [WordID], value: Int32) -> Int32? {
    guard let first = words.first else { return nil }
    let index = Int(first.rawValue)
    if index >= starts.count {
      starts.append(contentsOf: repeatElement(false, count: index + 1 - starts.count))
    }
    starts[index] = true
    var node: Int32 = 0
    for word in words {
      let key = Key(node: node, word: word.rawValue)
      if let next = children[key] {
        node = next
      } else {
        let next = Int32(values.count)
        values.append(-1)
        children[key] = next
        node = next
      }
    }
    let old = values[Int(node)]
    values[Int(node)] = value
    return old < 0 ? nil : old
  }

  /// The longest phrase that begins at a token.
  ///
  /// - Returns: the value it was entered with, and its length in tokens.
  @inline(__always)
  func longestMatch(at index: Int, in tokens: Span<Token>) -> (value: Int32, length: Int)? {
    let first = Int(tokens[index].word.rawValue)
    guard first != 0, first < starts.count, starts[first] else { return nil }
    return walk(from: index, in: tokens)
  }

  private func walk(from index: Int, in tokens: Span<Token>) -> (value: Int32, length: Int)? {
    var node: Int32 = 0
    var best: (value: Int32, length: Int)?
    var i = index
    while i < tokens.count,
      let next = children[Key(node: node, word: tokens[i].word.rawValue)]
    {
      node = next
      i += 1
      if values[Int(node)] >= 0 { best = (values[Int(node)], i - index) }
    }
    return best
  }
}

extension Vocabulary {
  /// The numbers of a phrase's tokens, cut as the tokenizer cuts a text; unknown words are entered.
  mutating func internPhrase(_ phrase: some StringProtocol) -> [WordID] {
    var tokens: [Token] = []
    let bytes = Array(phrase.utf8)
    // First pass enters the words, so that the second finds every token known.
    Tokenizer(vocabulary: self).append(0..<bytes.count, of: bytes.span, scalar: 0, to: &tokens)
    return tokens.map { token in
      if token.is(.genitive) { return .genitive }
      if token.is(.punctuation) {
        return intern(String(decoding: [token.mark], as: UTF8.self))
      }
      let spelled = String(decoding: bytes[token.utf8], as: UTF8.self)
        .replacing("’", with: "'").replacing(",", with: "")
      return intern(spelled)
    }
  }
}
