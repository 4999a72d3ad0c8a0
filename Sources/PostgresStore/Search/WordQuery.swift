import Register

/// A search query in the two forms in which the server is asked: a `tsquery`, which the index answers,
/// and words that must stand in the text exactly so, for what an index of words cannot know.
struct WordQuery {
  /// As many words as an index is asked for; the rest are looked for in what it finds.
  private static let mostLexemes = 32

  /// Every word that the index is asked for; never empty.
  let tsquery: String
  /// Phrases, words too long for the index, and words beyond the most it is asked for.
  let exact: [String]
  /// Every term, for texts with more words than an index entry holds.
  let all: [String]

  init(_ query: SearchQuery) {
    var lexemes: [String] = []
    var exact: [String] = []
    for term in query.terms {
      var isExact = term.words.count > 1
      for (index, word) in term.words.enumerated() {
        let isPrefix = term.isPrefix && index == term.words.count - 1
        // Words are letters and digits; nothing in them can end the quotation.
        let lexeme = "'\(WordVector.lexeme(word))'\(isPrefix ? ":*" : "")"
        if word.utf8.count > WordVector.longestLexeme { isExact = true }
        guard !lexemes.contains(lexeme) else { continue }
        if lexemes.count < Self.mostLexemes { lexemes.append(lexeme) } else { isExact = true }
      }
      if isExact { exact.append(Self.written(term)) }
    }
    tsquery = lexemes.joined(separator: " & ")
    self.exact = exact
    all = query.terms.map(Self.written)
  }

  /// As the term stands in a text that `Self.folded` wrote.
  private static func written(_ term: SearchQuery.Term) -> String {
    " " + term.words.joined(separator: " ") + (term.isPrefix ? "" : " ")
  }

  /// The words of a text with one space around each, so that phrases are found as they are.
  static func folded(_ words: [SearchWord]) -> String {
    " " + words.map(\.text).joined(separator: " ") + " "
  }

  /// The condition on `document`; its parameters are `parameters`, counted from `first`.
  func condition(from first: Int) -> String {
    func lacks(_ parameter: Int) -> String {
      "EXISTS (SELECT FROM unnest($\(parameter)) AS term WHERE strpos(document.folded, term) = 0)"
    }
    let inIndex = "document.words @@ $\(first)::tsquery"
    return """
      (\(inIndex)\(exact.isEmpty ? "" : " AND NOT \(lacks(first + 2))")
        OR document.words IS NULL AND NOT \(lacks(first + 1)))
      """
  }

  var parameters: [PostgresValue] {
    [.text(tsquery), .texts(all)] + (exact.isEmpty ? [] : [.texts(exact)])
  }
}
