import HTML
import Register
import Statements

/// What was measured of a target, from its baseline on.
struct ObservationTable {
  let target: TargetFact
  let snapshot: Snapshot

  func write(to html: inout HTMLWriter, _ words: Words) {
    let observations = snapshot.linked(to: target.id.item, as: ObservationFact.self)
      .sorted { (day($0.fact.on), $0.fact.id) < (day($1.fact.on), $1.fact.id) }
    guard !observations.isEmpty || target.baseline != nil else { return }
    DataTable(
      words("target.observations", target.indicator),
      columns: [
        DataTable.Column(name: words("target.on")),
        DataTable.Column(name: words("target.value"), isNumber: true),
        DataTable.Column(name: words("target.source")),
      ], style: "observations"
    ).write(to: &html) { html in
      if let baseline = target.baseline {
        html.element("tr") { html in
          html.element("th", [("scope", "row")], words.time(baseline.on))
          html.element("td", [("class", "num")], value(baseline.value))
          html.element("td", [("class", "quiet")], words("target.baseline"))
        }
      }
      for observation in observations { row(observation, &html, words) }
    }
  }

  private func row(
    _ held: Held<ObservationFact>, _ html: inout HTMLWriter, _ words: Words
  ) {
    html.element("tr", [("id", "\(held.fact.id)")]) { html in
      html.element("th", [("scope", "row")], words.time(held.fact.on))
      html.element("td", [("class", "num")], value(held.fact.value))
      html.element("td") { html in
        let sources = (held.fact.evidence ?? []).compactMap { snapshot[$0]?.fact }
        for (place, source) in sources.enumerated() {
          if place > 0 { html.text("; ") }
          OutsideLink(address: source.address, text: source.title ?? source.publisher)
            .write(to: &html)
        }
        if sources.isEmpty { html.text(held.author.person ?? held.author.party.rawValue) }
        if let note = held.fact.note {
          html.element("p", [("class", "quiet small")], note)
        }
      }
    }
  }

  private func value(_ quantity: Quantity) -> String {
    target.unit.isEmpty ? "\(quantity)" : "\(quantity) \(target.unit)"
  }

  private func day(_ time: EDTF) -> Int { time.days?.upperBound.number ?? 0 }
}
