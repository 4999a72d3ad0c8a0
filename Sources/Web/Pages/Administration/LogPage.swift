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
      }, style: "log"
    ).write(to: &html) { html in
      for line in lines.dropLast((page - 1) * most).suffix(most).reversed() {
        write(line, to: &html, words)
      }
    }
    PageLinks(page: page, count: lines.count, most: most).write(to: &html, words) {
      "/administration/log?page=\($0)"
    }
  }

  /// `25 November 2032, 14:05 UTC`, of `2032-11-25T14:05:00.000Z`.
  private func moment(_ recorded: String, _ words: Words) -> String {
    let day = EDTF(String(recorded.prefix(10)))
    return "\(words.time(day)), \(recorded.dropFirst(11).prefix(5)) UTC"
  }

  private func write(_ line: HistoryLine, to html: inout HTMLWriter, _ words: Words) {
    html.element("tr", line.isCorrected ? [("class", "corrected")] : []) { html in
      html.element("td", [("class", "date")], moment(line.recorded, words))
      html.element("td", [("class", "date")], words.time(line.effective))
      html.element("td") { html in
        // The line itself is in English and begins with it there.
        if words.language != .english { html.text("\(words("fact.\(line.kind.rawValue)")): ") }
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
