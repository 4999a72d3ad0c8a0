internal import Register

/// A query in the language of FTS5, in which nothing a person typed is a command.
enum WordMatch {
  /// - Parameter words: the whole words that begin as somebody typed; `nil` to leave it to FTS5.
  static func expression<E: Error>(
    _ query: SearchQuery, beginningWith words: (String) throws(E) -> [String]?
  ) throws(E) -> String {
    var terms: [String] = []
    for term in query.terms {
      if term.isPrefix, let beginning = term.words.last, let whole = try words(beginning) {
        terms.append("(\(whole.map { "\"\($0)\"" }.joined(separator: " OR ")))")
      } else {
        terms.append("\"\(term.words.joined(separator: " "))\"\(term.isPrefix ? " *" : "")")
      }
    }
    return terms.joined(separator: " AND ")
  }
}

extension SQLiteConnection {
  /// The query for the words of a table that has an index of them.
  func expression(
    _ query: SearchQuery, in table: WordTable
  ) throws(StoreError) -> String {
    try WordMatch.expression(query) { word throws(StoreError) in try words(from: word, in: table) }
  }

  /// Tables whose words are indexed.
  enum WordTable: String {
    case provision, document
  }

  /// Whole words that begin so.
  ///
  /// FTS5 has an index of beginnings of two and three letters. For longer ones it would first
  /// collect every place of every such word; asked for the words themselves, it reads places only
  /// as they are needed.
  ///
  /// - Returns: `nil` where FTS5 had better be asked itself: for short beginnings, where very many
  ///   words begin so or none, and for other letters than Latin, which it may fold otherwise.
  private func words(
    from beginning: String, in table: WordTable
  ) throws(StoreError) -> [String]? {
    guard beginning.utf8.count > 3, beginning.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    var words: [String] = []
    var from = beginning
    // Asked for one at a time, each after the last, so that no word's places are walked through.
    while let word = try rows(
      "SELECT term FROM \(table.rawValue)_terms WHERE term >= ? LIMIT 1", [.text(from)],
      { $0.text(0) }
    ).first, word.hasPrefix(beginning) {
      guard words.count < Self.mostWords else { return nil }
      words.append(word)
      from = word + "\u{1}"
    }
    return words.isEmpty ? nil : words
  }

  private static var mostWords: Int { 64 }
}
