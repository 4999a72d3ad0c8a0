import HTML
import Register
import Statements

/// The words of a provision in the paragraph they stand in.
struct InContext {
  let fact: ProvisionFact
  let snapshot: Snapshot

  func write(to html: inout HTMLWriter, _ words: Words) {
    guard let statement = snapshot.statement(of: fact)?.fact else { return }
    html.element("h2", [], words("commitment.in-context"))
    html.element("blockquote", [("class", "context")]) { html in
      html.element("p") { html in paragraph(of: statement, &html) }
      html.element("footer", [("class", "quiet small")]) { html in
        html.element(
          "a", [("href", "/statements/\(statement.id)#\(fact.id)")], statement.title)
        html.text(
          [words.place(inParagraph: fact.paragraph), statement.adoptedOn.map(words.time)]
            .compactMap { $0 }.map { ", \($0)" }.joined())
      }
    }
  }

  private func paragraph(of statement: StatementFact, _ html: inout HTMLWriter) {
    let scalars = Array(statement.text.unicodeScalars)
    let passage = fact.content
    guard passage.end <= scalars.count,
      let block = statement.blocks.first(where: {
        $0.start <= passage.start && passage.end <= $0.end
      })
    else {
      html.text(passage.exact)
      return
    }
    func text(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range]))
    }
    html.text(text(block.start..<passage.start))
    html.element(
      "mark", [("class", fact.class.rawValue)], text(passage.start..<passage.end))
    html.text(text(passage.end..<min(block.end, scalars.count)))
  }
}
