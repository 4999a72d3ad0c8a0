import Statements
import Testing

@testable import Importing

/// Pieces as the readers of other formats give them.
@Suite struct FormatHintTests {
  @Test func `a list that a word processor numbers is the text's numbered paragraphs`() {
    let sketch = sketch([
      ("Joint Statement of Valdoria and Nordmark", nil, .heading(level: 1)),
      ("1. The Leaders agreed to meet every year in turn.", "1.", .listItem(level: 1)),
      ("2. The Leaders agreed to the following:", "2.", .listItem(level: 1)),
      ("• open a hotline;", "•", .listItem(level: 2)),
      ("3. The Leaders thanked the city.", "3.", .listItem(level: 1)),
    ])
    #expect(
      sketch == [
        "title -: Joint Statement of Valdoria and Nordmark",
        "paragraph 1: The Leaders agreed t… every year in turn.",
        "paragraph 2: The Leaders agreed to the following:",
        "listItem 2 <2 L2: open a hotline;",
        "paragraph 3: The Leaders thanked the city.",
      ])
  }

  @Test func `levels that the format gives are kept`() {
    let sketch = sketch([
      ("Action Plan", nil, .title),
      ("Trade", nil, .heading(level: 2)),
      ("Both sides will:", nil, .paragraph),
      ("- act;", "-", .listItem(level: 1)),
      ("- at once;", "-", .listItem(level: 3)),
      ("- with care;", "-", .listItem(level: 2)),
      ("- report.", "-", .listItem(level: 1)),
      ("Some note.", nil, .footnote),
      ("A cell", nil, .cell),
    ])
    #expect(
      sketch == [
        "title -: Action Plan", "heading - L2: Trade", "paragraph 1: Both sides will:",
        "listItem 1 <2: act;", "listItem 1 <3 L3: at once;", "listItem 1 <3 L2: with care;",
        "listItem 1 <2: report.", "footnote footnote: Some note.", "cell 2: A cell",
      ])
  }

  private func sketch(_ pieces: [(String, String?, Outline.Piece.Hint)]) -> [String] {
    var text = ""
    var outline: [Outline.Piece] = []
    for (words, label, hint) in pieces {
      let start = text.utf8.count
      text += words
      let end = text.utf8.count
      outline.append(
        Outline.Piece(start..<end, label: label.map { start..<start + $0.utf8.count }, hint: hint))
      text += "\n"
    }
    let statement = StructureBuilder(Outline(text: StatementText(text), pieces: outline))
      .statement(name: "sample.docx", sha256: "")
    return BlockSketch(statement).lines
  }
}
