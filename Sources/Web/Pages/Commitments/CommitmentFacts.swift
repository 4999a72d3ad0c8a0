import HTML
import Register
import Statements

/// Who, how firmly, by when, how often, through what and in which areas.
struct CommitmentFacts {
  let held: Held<ProvisionFact>
  let snapshot: Snapshot

  func write(to html: inout HTMLWriter, _ words: Words) {
    let fact = held.fact
    html.element("dl", [("class", "facts card")]) { html in
      row(words("attribute.who"), words.actors(fact.actors, of: fact, in: snapshot), &html)
      if let obligation = fact.obligation {
        let trigger = fact.trigger.map { " (“\($0.exact)”)" } ?? ""
        row(
          words("attribute.obligation"), words("obligation.\(obligation.rawValue)") + trigger, &html
        )
      }
      row(
        words("attribute.due"),
        fact.due.map(words.deadline) ?? fact.dueText.map { "“\($0)”" } ?? "", &html)
      row(words("attribute.recurrence"), fact.recurrence.map(words.cadence) ?? "", &html)
      mechanisms(&html, words)
      row(words("attribute.place"), fact.place ?? "", &html)
      row(
        words("attribute.area"),
        fact.areas.map { words("area.\($0.rawValue)") }.joined(separator: ", "), &html)
      row(words("commitment.review"), words("review.\(snapshot.review(of: held).rawValue)"), &html)
    }
  }

  private func mechanisms(_ html: inout HTMLWriter, _ words: Words) {
    let mechanisms = held.fact.mechanisms.compactMap { snapshot[$0]?.fact }
    guard !mechanisms.isEmpty else { return }
    html.element("dt", [], words("attribute.mechanism"))
    html.element("dd") { html in
      for (place, mechanism) in mechanisms.enumerated() {
        if place > 0 { html.text("; ") }
        html.element("a", [("href", "/mechanisms/\(mechanism.id)")], mechanism.name)
      }
    }
  }

  private func row(_ name: String, _ value: String, _ html: inout HTMLWriter) {
    guard !value.isEmpty else { return }
    html.element("dt", [], name)
    html.element("dd", [], value)
  }
}
