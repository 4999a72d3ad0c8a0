import Statements
import Testing

@testable import Reading

// `expectTime` cuts the markers 1️⃣ 2️⃣ out of the sentence, reads it, and compares both the value
// and the exact place. Without a date of adoption given, the sentence was adopted on
// 17 November 2022.

/// The reader of time alone, made once.
struct TimeSample {
  let reader: TimeReader
  let vocabulary: Vocabulary

  static let shared = Result { try TimeSample() }

  init() throws {
    var vocabulary = Vocabulary()
    let folder = try LexiconFolder.installed()
    // The rules ask for the grammar's tags, as in `Reader`.
    _ = try Grammar(folder, vocabulary: &vocabulary)
    reader = try TimeReader(folder: folder, vocabulary: &vocabulary)
    vocabulary.tagByEnding()
    self.vocabulary = vocabulary
  }

  func tokens(_ paragraphs: [String]) -> TokenizedText {
    let text = StatementText(paragraphs.joined(separator: "\n\n"))
    var blocks: [Block] = []
    var start = 0
    for paragraph in paragraphs {
      let end = start + paragraph.utf8.count
      blocks.append(
        Block(kind: .paragraph, span: text.span(utf8: start..<end), paragraph: "\(blocks.count)"))
      start = end + 2
    }
    let statement = Statement(name: "sample", text: text, sha256: "", blocks: blocks)
    return TokenizedText(statement, vocabulary: vocabulary)
  }

  func read(_ sentence: String, on adoption: EDTF? = "2022-11-17") -> [TimeReader.Found] {
    reader.expressions(in: tokens([sentence]), adoptedOn: adoption)
  }
}

/// A sentence without its markers, and what they enclose.
func unmarked(_ marked: String) -> (sentence: String, marked: String?) {
  let parts = marked.split(separator: "1️⃣", maxSplits: 1)
  guard marked.contains("1️⃣"), let tail = parts.last else { return (marked, nil) }
  let inner = tail.split(separator: "2️⃣", maxSplits: 1, omittingEmptySubsequences: false)
  let head = parts.count == 2 ? parts[0] : ""
  return ("\(head)\(inner[0])\(inner[1])", String(inner[0]))
}

/// Expects one expression of a kind, value and role at the marked place.
@discardableResult
func expectTime(
  _ value: EDTF?, _ kind: TemporalExpression.Kind = .date,
  _ role: TemporalExpression.Role? = nil, in marked: String, on adoption: EDTF? = "2022-11-17",
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> TemporalExpression? {
  let sample = try TimeSample.shared.get()
  let (sentence, words) = unmarked(marked)
  let tokens = sample.tokens([sentence])
  let found = sample.reader.expressions(in: tokens, adoptedOn: adoption)
  let readings = found.map {
    "“\(tokens.words($0.tokens))” \($0.expression.value?.rawValue ?? "–")"
  }
  guard let match = found.first(where: { tokens.words($0.tokens) == words }) else {
    Issue.record("“\(words ?? "")” is not found, but \(readings)", sourceLocation: sourceLocation)
    return nil
  }
  #expect(match.expression.value == value, "\(sentence)", sourceLocation: sourceLocation)
  #expect(match.expression.kind == kind, "\(sentence)", sourceLocation: sourceLocation)
  if let role {
    #expect(match.expression.role == role, "\(sentence)", sourceLocation: sourceLocation)
  }
  return match.expression
}

/// Expects that a sentence says nothing about time.
func expectNoTime(
  in sentence: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let sample = try TimeSample.shared.get()
  let tokens = sample.tokens([sentence])
  let found = sample.reader.expressions(in: tokens, adoptedOn: "2022-11-17")
  let readings = found.map {
    "“\(tokens.words($0.tokens))” \($0.expression.value?.rawValue ?? "–")"
  }
  #expect(readings.isEmpty, "\(sentence)", sourceLocation: sourceLocation)
}
