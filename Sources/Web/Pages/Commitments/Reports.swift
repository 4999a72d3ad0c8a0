import HTML
import Register
import Statements

/// Progress as those report it who answer for an item, the latest first.
struct Reports {
  let item: ItemID
  let snapshot: Snapshot

  func write(to html: inout HTMLWriter, _ words: Words) {
    let reports = snapshot.linked(to: item, as: ProgressFact.self)
    html.element("h2", [], words("commitment.progress"))
    guard !reports.isEmpty else {
      html.element("p", [("class", "quiet")], words("commitment.no-progress"))
      return
    }
    html.element("ul", [("class", "plain notes")]) { html in
      for report in reports.reversed() {
        html.element("li") { html in
          html.element("p", [], report.fact.note)
          let extent = report.fact.extent.map { words("extent.\($0.rawValue)") }
          html.element(
            "p", [("class", "quiet small")],
            [
              words.time(report.fact.on), extent,
              report.author.person ?? report.author.party.rawValue,
            ]
            .compactMap { $0 }.joined(separator: " · "))
        }
      }
    }
  }
}
