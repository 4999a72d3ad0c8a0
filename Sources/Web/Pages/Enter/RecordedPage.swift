import HTML
import Register
import Service
import Statements

/// What was entered, and which commitments stand otherwise now.
struct RecordedPage: Page {
  let report: RecordReport
  let board: Board
  let kind: Fact.Kind

  func title(_ words: Words) -> String { words("recorded.title") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("section", [("class", "narrow")]) { html in
      html.element("h1", [], title(words))
      if report.entered.isEmpty {
        html.element("p", [("class", "lead")], words("recorded.known"))
      }
      html.element("ul") { html in
        for entered in report.entered {
          html.element("li") { html in
            html.text(words("fact.\(entered.kind.rawValue)"))
            if let item = entered.item {
              html.text(": ")
              html.element(
                "a", [("href", ItemAddress.of(item))],
                ItemName.of(item, in: board.snapshot, words))
            }
            html.element(
              "p", [("class", "quiet small")],
              "\(words("history.effective")) \(words.time(entered.effective)) · "
                + words("visibility.\(entered.visibility.rawValue)"))
          }
        }
      }
      changes(&html, words)
      html.element("p", [("class", "row")]) { html in
        html.element(
          "a", [("class", "button"), ("href", "/enter/\(kind.rawValue)")], words("recorded.another")
        )
        html.element("a", [("class", "button"), ("href", "/")], words("error.home"))
      }
    }
  }

  private func changes(_ html: inout HTMLWriter, _ words: Words) {
    guard !report.changes.isEmpty else { return }
    html.element("h2", [], words("recorded.changes"))
    html.element("ul", [("class", "plain notes")]) { html in
      for change in report.changes {
        html.element("li") { html in
          html.element("p", [("class", "row")]) { html in
            if let was = change.was {
              StatusMark.write(was, to: &html, words)
              html.text("→")
            }
            StatusMark.write(change.now, to: &html, words)
          }
          if let fact = board.snapshot[change.provision]?.fact {
            html.element("p", [("class", "words")]) { html in
              html.element("a", [("href", "/commitments/\(fact.id)")], fact.wording)
            }
          }
        }
      }
    }
  }
}
