import HTML
import Register
import Statements

/// Judgements, each on its own scale and never converted.
struct AssessmentList {
  let item: ItemID
  let snapshot: Snapshot

  func write(to html: inout HTMLWriter, _ words: Words) {
    let assessments = snapshot.linked(to: item, as: AssessmentFact.self)
    html.element("h2", [], words("commitment.assessments"))
    guard !assessments.isEmpty else {
      html.element("p", [("class", "quiet")], words("commitment.not-assessed"))
      return
    }
    html.element("ul", [("class", "plain notes")]) { html in
      for held in assessments {
        let fact = held.fact
        let scale = snapshot.scales.first { $0.id == fact.scale }
        let level = scale?.level(fact.score)?.name ?? "\(fact.score)"
        html.element("li") { html in
          html.element("p", [], "\(fact.score > 0 ? "+" : "")\(fact.score) · \(level)")
          html.element(
            "p", [("class", "quiet small")],
            [scale?.name ?? fact.scale, fact.coder, words.time(fact.period), fact.guideline]
              .compactMap { $0 }.joined(separator: " · "))
        }
      }
    }
  }
}
