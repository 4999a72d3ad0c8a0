/// Where the words of a query occur in a text, by the rules of `SearchQuery`.
struct TextMatch {
  /// Share of the text's words that match, for ranking.
  let density: Double
  let excerpt: String

  /// - Returns: `nil` unless every term occurs.
  init?(_ query: SearchQuery, in text: String) {
    let words = SearchWord.words(of: text)
    var matched: Set<Int> = []
    for term in query.terms {
      let places = words.indices.filter { Self.matches(term, words, at: $0) }
      guard !places.isEmpty else { return nil }
      for place in places { matched.formUnion(place..<(place + term.words.count)) }
    }
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
