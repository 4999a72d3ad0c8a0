import HTML
import Register
import Service
import Statements

/// Every entry, the latest first, a hundred a page: who wrote what, when, for whom.
struct LogPage: Page {
  let lines: [HistoryLine]
  /// Counted from 1.
  let page: Int
  private let most = 100

  init(lines: [HistoryLine], page: Int) {
    self.lines = lines
    self.page = page
  }

  func title(_ words: Words) -> String { words("administration.log") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("h1", [], title(words))
    DataTable(
      title(words),
      columns: ["recorded", "effective", "what", "author", "visibility"].map {
        words("history.\($0)")
      }
    ).write(to: &html) { html in
      for line in lines.dropLast((page - 1) * most).suffix(most).reversed() {
        write(line, to: &html, words)
      }
    }
    PageLinks(page: page, count: lines.count, most: most).write(to: &html, words) {
      "/administration/log?page=\($0)"
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
