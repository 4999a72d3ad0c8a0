import HTML
import Register
import Service
import Statements

/// How the commitments spread over the areas of cooperation, and how many of each are late.
struct AreaSummary {
  let counts: [Area: BoardFigures.AreaCount]

  func write(to html: inout HTMLWriter, _ words: Words) {
    guard !counts.isEmpty else { return }
    let most = counts.values.map(\.all).max() ?? 1
    html.element("h2", [], words("overview.by-area"))
    html.element("table", [("class", "areas")]) { html in
      html.element("thead") { html in
        html.element("tr") { html in
          html.element("th", [("scope", "col")], words("attribute.area"))
          html.element("th", [("scope", "col"), ("class", "num")], words("overview.count"))
          html.element("th", [("scope", "col"), ("class", "num")], words("overview.late"))
          html.element("td", [("class", "spread")], "")
        }
      }
      html.element("tbody") { html in
        for (area, count) in counts.sorted(by: {
          ($1.value.all, $0.key.rawValue) < ($0.value.all, $1.key.rawValue)
        }) {
          html.element("tr") { html in
            html.element("th", [("scope", "row")]) { html in
              html.element(
                "a", [("href", "/commitments?area=\(area.rawValue)")],
                words("area.\(area.rawValue)"))
            }
            html.element("td", [("class", "num")], words.number(count.all))
            html.element("td", [("class", "num")], count.late > 0 ? words.number(count.late) : "–")
            html.element("td", [("class", "spread")]) { html in
              bar(count, most, &html)
            }
          }
        }
      }
    }
  }

  private func bar(
    _ count: BoardFigures.AreaCount, _ most: Int, _ html: inout HTMLWriter
  ) {
    html.open(
      "svg", [("viewBox", "0 0 120 10"), ("preserveAspectRatio", "none"), ("aria-hidden", "true")])
    var x = 0
    for (family, number) in [
      ("late", count.late), ("open", count.all - count.late - count.done), ("done", count.done),
    ] where number > 0 {
      let width = number * 120 / most
      html.element(
        "rect",
        [
          ("class", "fill \(family)"), ("x", "\(x)"), ("y", "0"), ("width", "\(max(1, width))"),
          ("height", "10"),
        ], "")
      x += width
    }
    html.close("svg")
  }
}
