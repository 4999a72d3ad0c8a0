import HTML
import HTTPServer
import Register
import Service
import Statements

/// The scales on which commitments are judged: what each point means, and how much each is used.
enum ScalesPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/scales") { _, _, visit in
      visit.page(ScalesPage(snapshot: try await visit.desk.snapshot()))
    }
  }
}

struct ScalesPage: Page {
  let snapshot: Snapshot

  func title(_ words: Words) -> String { words("scales.title") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("h1", [], title(words))
    html.element("p", [("class", "lead")], words("scales.lead"))
    if visit.may(.enter) {
      html.element("p") { html in
        html.element("a", [("class", "button"), ("href", "/enter/scale")], words("scales.another"))
      }
    }
    let assessments = snapshot.all(AssessmentFact.self).map(\.fact)
    for scale in snapshot.scales {
      write(scale, assessments.filter { $0.scale == scale.id }, to: &html, words)
    }
  }

  private func write(
    _ scale: Scale, _ assessments: [AssessmentFact], to html: inout HTMLWriter, _ words: Words
  ) {
    html.element("section", [("id", "scale-\(scale.id)")]) { html in
      html.element("h2", [], scale.name)
      html.element("p", [("class", "quiet")]) { html in
        html.element("code", [], scale.id)
        html.text(
          [
            "", scale.source,
            words(Scale.wellKnown.contains(scale) ? "scales.built-in" : "scales.entered"),
            words("scales.summary.\(scale.summary.rawValue)"),
            assessments.isEmpty
              ? words("scales.unused") : words.count("scales.used", assessments.count),
          ].joined(separator: " · "))
      }
      DataTable(
        scale.name,
        columns: [
          .init(name: words("scales.score")), .init(name: words("scales.meaning")),
          .init(name: words("scales.outcome")),
          .init(name: words("scales.assessments"), isNumber: true),
        ]
      ).write(to: &html) { html in
        for level in scale.levels {
          write(level, of: scale, assessments.count { $0.score == level.score }, to: &html, words)
        }
      }
    }
  }

  private func write(
    _ level: Scale.Level, of scale: Scale, _ count: Int, to html: inout HTMLWriter, _ words: Words
  ) {
    let isSigned = scale.levels.contains { $0.score < 0 }
    html.element("tr") { html in
      html.element(
        "th", [("scope", "row")],
        "\(isSigned && level.score > 0 ? "+" : "")\(words.number(level.score))")
      html.element("td") { html in
        html.text(level.name)
        if let meaning = level.meaning {
          html.element("p", [("class", "quiet small")], meaning)
        }
      }
      html.element(
        "td", [], level.outcome.map { words("scales.outcome.\($0.rawValue)") } ?? "–")
      html.element("td", [("class", "num")], words.number(count))
    }
  }
}
