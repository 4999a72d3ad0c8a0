import Register
import Statements

/// The words around a passage, to the ends of the block it stands in.
struct ParagraphContext {
  let before: String
  let after: String

  init(of passage: Passage, in statement: StatementFact) {
    let text = StatementText(statement.text)
    guard passage.matches(text),
      let block = statement.blocks.first(where: {
        $0.start <= passage.start && passage.end <= $0.end && $0.end <= text.codePointCount
      })
    else {
      (before, after) = ("", "")
      return
    }
    before = text[text.span(codePoints: block.start..<passage.start)]
    after = text[text.span(codePoints: passage.end..<block.end)]
  }
}
