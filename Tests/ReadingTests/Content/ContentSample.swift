import Statements
import Testing

@testable import Reading

/// The readers of contents, with the grammar's words, made once.
struct ContentSample {
  let reader: ContentReader
  let vocabulary: Vocabulary
  let whole: Reader

  static let shared = Result { try ContentSample() }

  init() throws {
    let folder = try LexiconFolder.installed()
    whole = try Reader(lexicon: folder)
    reader = whole.content
    vocabulary = whole.vocabulary
  }

  func statement(_ paragraphs: [String]) -> Statement {
    let text = StatementText(paragraphs.joined(separator: "\n\n"))
    var blocks: [Block] = []
    var start = 0
    for paragraph in paragraphs {
      let end = start + paragraph.utf8.count
      blocks.append(
        Block(
          kind: .paragraph, span: text.span(utf8: start..<end), paragraph: "\(blocks.count + 1)"))
      start = end + 2
    }
    return Statement(name: "sample", text: text, sha256: "", blocks: blocks)
  }

  func tokens(_ sentence: String) -> TokenizedText {
    TokenizedText(statement([sentence]), vocabulary: vocabulary)
  }

  func read(_ paragraphs: String...) -> Coding { whole.read(statement(paragraphs)) }
}
