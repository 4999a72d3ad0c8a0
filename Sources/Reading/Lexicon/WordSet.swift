/// Some of the vocabulary's words, as one bit a word: a text asks at nearly every token, and hashing
/// a number would cost ten times the answer.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var bits: [UInt64] = []

  init(_ words: some Sequence<WordID>) {
    for word in words { insert(word) }
  }

  init(arrayLiteral words: WordID...) { self.init(words) }

  mutating func insert(_ word: WordID) {
    let index = Int(word.rawValue >> 6)
    if index >= bits.count {
      bits.append(contentsOf: repeatElement(0, count: index + 1 - bits.count))
    }
    bits[index] |= 1 << UInt64(word.rawValue & 63)
  }

  @inline(__always)
  func contains(_ word: WordID) -> Bool {
    let index = Int(word.rawValue >> 6)
    return index < bits.count && bits[index] & (1 << UInt64(word.rawValue & 63)) != 0
  }
}
