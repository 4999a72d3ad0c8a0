import HTML
import Register
import Service
import Statements

/// A table of commitments: what, who, by when, and how they stand.
struct CommitmentTable {
  let board: Board
  let lines: [ProvisionLine]
  /// Said to people who listen to the page.
  let caption: String

  func write(to html: inout HTMLWriter, _ words: Words) {
    let columns = ["paragraph", "words", "who", "due", "status"].map { words("attribute.\($0)") }
    DataTable(caption, columns: columns, style: "commitments").write(to: &html) { html in
      for line in lines { write(line, to: &html, words) }
    }
  }

  private func write(_ line: ProvisionLine, to html: inout HTMLWriter, _ words: Words) {
    html.element("tr") { html in
      html.element(
        "td", [("class", "num")], words.label(ofParagraph: line.paragraph))
      html.element("td", [("class", "words")]) { html in
        html.element("a", [("href", "/commitments/\(line.id)")], line.words)
      }
      let fact = board.snapshot[line.id]?.fact
      html.element(
        "td", [],
        fact.map { words.actors(line.actors, of: $0, in: board.snapshot) } ?? "")
      html.element("td", [], due(line, words))
      html.element("td") { html in
        if let status = line.status {
          StatusMark.write(status, to: &html, words)
        } else {
          html.text(words("class.\(line.class.rawValue)"))
        }
      }
    }
  }

  private func due(_ line: ProvisionLine, _ words: Words) -> String {
    let parts = [
      line.due.map(words.deadline) ?? (line.dueBy.map(words.time)),
      line.recurrence.map(words.cadence),
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }
}
