/// Phrases of the lexicon that end right before a token: the longest is found.
struct BackwardPhrases<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let words: [WordID]
    let value: Value
  }

  /// By their last word, the longer first.
  private var entries: [WordID: [Entry]] = [:]

  /// - Returns: `false` if the phrase was there already.
  mutating func insert(_ words: [WordID], _ value: Value) -> Bool {
    guard let last = words.last else { return false }
    var list = entries[last] ?? []
    guard !list.contains(where: { $0.words == words }) else { return false }
    let place = list.firstIndex { $0.words.count < words.count } ?? list.count
    list.insert(Entry(words: words, value: value), at: place)
    entries[last] = list
    return true
  }

  /// - Parameter floor: the first token that may belong to the phrase.
  /// - Returns: where the phrase begins, and its value.
  func longestMatch(before end: Int, floor: Int, in tokens: [Token]) -> (start: Int, value: Value)?
  {
    guard end > floor, let list = entries[tokens[end - 1].word] else { return nil }
    candidates: for entry in list {
      let start = end - entry.words.count
      guard start >= floor else { continue }
      for (offset, word) in entry.words.enumerated() where tokens[start + offset].word != word {
        continue candidates
      }
      return (start, entry.value)
    }
    return nil
  }
}
