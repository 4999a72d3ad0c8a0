import HTML
import Register
import Service

/// How many commitments stand how: one bar, and the same in words with the way to each.
struct StatusSummary {
  let counts: [Status: Int]

  func write(to html: inout HTMLWriter, _ words: Words) {
    let present = Self.order.filter { counts[$0] != nil }
    html.element("section", [("aria-label", words("overview.by-status"))]) { html in
      bar(present, counts, &html)
      html.element("ul", [("class", "tally")]) { html in
        for status in present {
          html.element("li") { html in
            html.element("a", [("href", "/commitments?status=\(status.rawValue)")]) { html in
              html.element("span", [("class", "count")], words.number(counts[status] ?? 0))
              StatusMark.write(status, to: &html, words)
            }
          }
        }
      }
    }
  }

  /// What asks for attention first.
  static let order: [Status] = [
    .overdue, .notFulfilled, .dueSoon, .inProgress, .inForce, .partlyFulfilled, .fulfilled,
    .suspended, .lapsed, .superseded, .withdrawn, .proposed, .rejected,
  ]

  private func bar(_ statuses: [Status], _ counts: [Status: Int], _ html: inout HTMLWriter) {
    let all = max(1, counts.values.reduce(0, +))
    html.open(
      "svg",
      [
        ("class", "bar-figure"), ("viewBox", "0 0 1000 16"), ("preserveAspectRatio", "none"),
        ("aria-hidden", "true"),
      ])
    var x = 0
    var done = 0
    for status in statuses {
      done += counts[status] ?? 0
      let end = done * 1000 / all
      html.element(
        "rect",
        [
          ("class", "fill \(StatusMark.family(status))"), ("x", "\(x)"), ("y", "0"),
          ("width", "\(max(2, end - x - 2))"), ("height", "16"),
        ], "")
      x = end
    }
    html.close("svg")
  }
}
