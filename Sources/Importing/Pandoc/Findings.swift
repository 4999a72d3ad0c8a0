import Statements

/// What was left out or changed on the way from a document to its text.
struct Findings {
  /// Names of elements no version known here has.
  var unknown: Set<String> = []
  /// UTF-8 ranges of the text that were tables.
  var tables: [Range<Int>] = []
  private var pictures: [(alternative: String, place: Range<Int>)] = []
  private var struckOut: [(words: String, place: Range<Int>)] = []

  mutating func add(_ losses: InlineText.Losses, at place: Range<Int>) {
    for alternative in losses.pictures { pictures.append((alternative, place)) }
    for words in losses.struckOut where !words.isEmpty { struckOut.append((words, place)) }
    unknown.formUnion(losses.unknown)
  }

  func diagnostics(in text: StatementText) -> [Diagnostic] {
    func span(_ range: Range<Int>) -> TextSpan? {
      range.isEmpty || range.upperBound > text.utf8.count ? nil : text.span(utf8: range)
    }
    var result: [Diagnostic] = []
    for (alternative, place) in pictures where !alternative.isEmpty {
      result.append(
        Diagnostic(
          .warning, code: "picture.dropped",
          "A picture described as “\(alternative)” was left out; words inside it are not read.",
          at: span(place)))
    }
    let silent = pictures.count { $0.alternative.isEmpty }
    if silent > 0 {
      result.append(
        Diagnostic(
          .note, code: "picture.dropped",
          "\(silent == 1 ? "A picture was" : "\(silent) pictures were") left out; words inside are not read."
        ))
    }
    for (words, place) in struckOut {
      result.append(
        Diagnostic(
          .warning, code: "text.struck-out", "“\(words)” is struck out and was left out.",
          at: span(place)))
    }
    for place in tables {
      result.append(
        Diagnostic(.note, code: "table.flattened", "A table is read cell by cell.", at: span(place))
      )
    }
    for name in unknown.sorted() where !name.isEmpty {
      result.append(
        Diagnostic(
          .warning, code: "element.unknown",
          "The converter gave an element “\(name)” that is not known here; it was left out."))
    }
    return result
  }
}
