import HTML
import Statements

/// The words of a block, cut where provisions and triggers begin and end.
///
/// Where provisions overlap, the shortest is marked; each has its number in front of its first
/// word, so that none is lost.
struct MarkedText {
  let text: StatementText
  let provisions: [Provision]

  func write(_ span: TextSpan, to html: inout HTMLWriter) {
    let range = span.utf8
    var cuts: Set<Int> = [range.lowerBound, range.upperBound]
    for provision in provisions {
      for place in [provision.content.utf8, provision.trigger?.utf8].compactMap({ $0 }) {
        for cut in [place.lowerBound, place.upperBound] where range.contains(cut) {
          cuts.insert(cut)
        }
      }
    }
    let ordered = cuts.sorted()
    for (start, end) in zip(ordered, ordered.dropFirst()) {
      for provision in provisions where provision.content.utf8.lowerBound == start {
        reference(provision, &html)
      }
      let inside = provisions.filter { $0.content.utf8.contains(start) }
        .min { $0.content.length < $1.content.length }
      let trigger = provisions.first { $0.trigger?.utf8.contains(start) ?? false }
      if let inside { html.open("mark", PageCard.attributes(inside)) }
      if let trigger, inside == nil {
        html.open("b", [("class", "trigger \(trigger.class.rawValue)")])
      }
      html.text(text.utf8[start..<end])
      if trigger != nil, inside == nil { html.close("b") }
      if inside != nil { html.close("mark") }
    }
  }

  private func reference(_ provision: Provision, _ html: inout HTMLWriter) {
    html.open(
      "a",
      [
        ("class", "ref \(provision.class.rawValue)"), ("id", provision.id),
        ("href", "#card-\(provision.id)"), ("data-p", provision.id),
        (
          "aria-label",
          "\(PageWords.name(provision.class)) \(PageWords.number(provision)): to its note"
        ),
      ])
    html.text(PageWords.number(provision))
    html.close("a")
  }
}
