import HTML
import Register
import Service
import Statements

/// Every entry, the latest first: who wrote what, when, for whom.
struct LogPage: Page {
  let lines: [HistoryLine]

  func title(_ words: Words) -> String { words("administration.log") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("h1", [], title(words))
    html.element("div", [("class", "scroll")]) { html in
      html.element("table") { html in
        html.element("thead") { html in
          html.element("tr") { html in
            for key in ["recorded", "effective", "what", "author", "visibility"] {
              html.element("th", [("scope", "col")], words("history.\(key)"))
            }
          }
        }
        html.element("tbody") { html in
          for line in lines.suffix(500).reversed() { write(line, to: &html, words) }
        }
      }
    }
  }

  private func write(_ line: HistoryLine, to html: inout HTMLWriter, _ words: Words) {
    html.element("tr", line.isCorrected ? [("class", "corrected")] : []) { html in
      html.element("td", [("class", "date")], String(line.recorded.prefix(16)))
      html.element("td", [("class", "date")], words.time(line.effective))
      html.element("td") { html in
        html.text("\(words("fact.\(line.kind.rawValue)")): ")
        if let item = line.item {
          html.element("a", [("href", ItemAddress.of(item))], line.words)
        } else {
          html.text(line.words)
        }
      }
      html.element(
        "td", [], [line.person, line.party.rawValue].compactMap { $0 }.joined(separator: ", "))
      html.element("td", [], words("visibility.\(line.visibility.rawValue)"))
    }
  }
}
