internal import Register

/// A query in the language of FTS5, in which nothing a person typed is a command.
enum WordMatch {
  static func expression(_ query: SearchQuery) -> String {
    query.terms
      .map { "\"\($0.words.joined(separator: " "))\"\($0.isPrefix ? " *" : "")" }
      .joined(separator: " AND ")
  }
}
