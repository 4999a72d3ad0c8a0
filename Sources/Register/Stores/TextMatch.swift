/// Where the words of a query occur in a text, by the rules of `SearchQuery`.
package struct TextMatch {
  /// Share of the text's words that match, for ranking.
  let density: Double
  package let excerpt: String

  /// - Returns: `nil` unless every term occurs.
  package init?(_ query: SearchQuery, in text: String) {
    let words = SearchWord.words(of: text)
    // One pass over the words, however many terms there are.
    let isOpen = { (term: SearchQuery.Term) in term.isPrefix && term.words.count == 1 }
    let terms = Set(query.terms)
    let beginnings = terms.filter(isOpen)
    let byFirstWord = Dictionary(grouping: terms.subtracting(beginnings)) { $0.words.first ?? "" }
    var matched: Set<Int> = []
    var missing = terms
    for (place, word) in words.enumerated() {
      for term in [byFirstWord[word.text] ?? [], Array(beginnings)].joined()
      where Self.matches(term, words, at: place) {
        matched.formUnion(place..<(place + term.words.count))
        missing.remove(term)
      }
    }
    guard missing.isEmpty else { return nil }
    density = Double(matched.count) / Double(max(1, words.count))
    guard let first = matched.min() else { return nil }
    let shown = max(0, first - 8)..<min(words.count, first + 16)
    var excerpt = shown.lowerBound > 0 ? "…" : ""
    var place = words[shown.lowerBound].range.lowerBound
    for index in shown {
      let range = words[index].range
      excerpt += text[place..<range.lowerBound]
      excerpt +=
        matched.contains(index)
        ? "\(SearchHit.matchBegin)\(text[range])\(SearchHit.matchEnd)" : text[range]
      place = range.upperBound
    }
    self.excerpt = excerpt + (shown.upperBound < words.count ? "…" : "")
  }

  private static func matches(
    _ term: SearchQuery.Term, _ words: [SearchWord], at place: Int
  ) -> Bool {
    guard place + term.words.count <= words.count else { return false }
    for (offset, word) in term.words.enumerated() {
      let found = words[place + offset].text
      let isLast = offset == term.words.count - 1
      guard isLast && term.isPrefix ? found.hasPrefix(word) : found == word else { return false }
    }
    return true
  }
}

extension SearchQuery {
  /// Whether every word of it occurs in a text.
  public func matches(_ text: String) -> Bool { TextMatch(self, in: text) != nil }
}
