/// Phrases of the lexicon that end right before a token: the longest is found.
struct BackwardPhrases<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let words: [WordID]
    let value: Value
  }

  /// Those with the same last word together, the longer first.
  private var lists: [[Entry]] = []
  /// By the number of the last word, the place in `lists`; -1 for words that end no phrase.
  private var places: [Int32] = []

  /// - Returns: `false` if the phrase was there already.
  mutating func insert(_ words: [WordID], _ value: Value) -> Bool {
    guard let last = words.last else { return false }
    let index = Int(last.rawValue)
    if index >= places.count {
      places.append(contentsOf: repeatElement(-1, count: index + 1 - places.count))
    }
    if places[index] < 0 {
      places[index] = Int32(lists.count)
      lists.append([])
    }
    var list = lists[Int(places[index])]
    guard !list.contains(where: { $0.words == words }) else { return false }
    let place = list.firstIndex { $0.words.count < words.count } ?? list.count
    list.insert(Entry(words: words, value: value), at: place)
    lists[Int(places[index])] = list
    return true
  }

  /// - Parameter floor: the first token that may belong to the phrase.
  /// - Returns: where the phrase begins, and its value.
  func longestMatch(before end: Int, floor: Int, in tokens: [Token]) -> (start: Int, value: Value)?
  {
    guard end > floor else { return nil }
    let last = Int(tokens[end - 1].word.rawValue)
    guard last < places.count, places[last] >= 0 else { return nil }
    candidates: for entry in lists[Int(places[last])] {
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
