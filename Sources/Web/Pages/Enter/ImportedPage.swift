import HTML
import Service

/// What became of a statement that was put in, and the way on.
struct ImportedPage: Page {
  let report: ImportReport

  func title(_ words: Words) -> String { words("imported.\(report.outcome.rawValue)") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("section", [("class", "narrow")]) { html in
      html.element("h1", [], title(words))
      html.element("p", [("class", "lead words")], report.title)
      html.element("ul") { html in
        for (kind, count) in report.proposed.sorted(by: { $0.key < $1.key }) {
          html.element("li", [], words.count("class.\(kind)s", count))
        }
        if report.accepted > 0 {
          html.element("li", [], words.count("imported.accepted", report.accepted))
        }
        if report.unchanged > 0 {
          html.element("li", [], words.count("imported.unchanged", report.unchanged))
        }
        for change in report.changes where change.wasAccepted {
          html.element("li") { html in
            html.element(
              "a", [("href", "/commitments/\(change.provision)")],
              words("imported.\(change.sort.rawValue)", change.paragraph))
          }
        }
        for warning in report.warnings { html.element("li", [("class", "quiet")], warning) }
      }
      html.element("p", [("class", "row")]) { html in
        if report.proposedInAll > 0 {
          html.element(
            "a", [("class", "button main"), ("href", "/review?statement=\(report.statement)")],
            words("imported.review"))
        }
        html.element(
          "a", [("class", "button"), ("href", "/statements/\(report.statement)")],
          words("imported.read"))
      }
    }
  }
}
