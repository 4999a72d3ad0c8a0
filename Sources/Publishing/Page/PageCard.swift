import HTML
import Statements

/// One provision's card: what it is, who is bound, how firmly, by when, and why we think so.
struct PageCard {
  let coding: Coding
  let provision: Provision

  /// What the filters go by, on marks and cards alike.
  static func attributes(_ provision: Provision) -> [(name: StaticString, value: String)] {
    [
      ("class", provision.class.rawValue), ("data-p", provision.id),
      ("data-class", provision.class.rawValue),
      ("data-party", provision.actors.map(\.rawValue).joined(separator: "|")),
      ("data-area", provision.areas.map(\.rawValue).joined(separator: "|")),
    ]
  }

  func write(to html: inout HTMLWriter) {
    var attributes = Self.attributes(provision)
    attributes[0].value = "card \(provision.class.rawValue)"
    attributes.append(("id", "card-\(provision.id)"))
    html.open("article", attributes)
    html.markup("<h3>")
    html.open("a", [("href", "#\(provision.id)")])
    html.element("span", [("class", "shape"), ("aria-hidden", "true")], shape)
    html.text("\(PageWords.name(provision.class)) \(PageWords.number(provision))")
    html.close("a")
    if let obligation = provision.obligation {
      html.element(
        "span", [("class", "firmness \(obligation.rawValue)")],
        obligation == .high ? "firm" : "soft")
    }
    if provision.confidence < 0.7 { html.element("span", [("class", "unsure")], "worth a look") }
    html.markup("</h3>")
    if provision.class == .commitment || provision.class == .request { facts(&html) }
    reasons(&html)
    html.markup("</article>\n")
  }

  private var shape: String {
    switch provision.class {
    case .commitment: provision.obligation == .high ? "●" : "○"
    case .request: "◆"
    case .position: "▲"
    case .record: "■"
    }
  }

  private func facts(_ html: inout HTMLWriter) {
    html.markup("<dl>")
    fact("Who", PageWords.names(provision.actors, of: coding.statement), &html)
    let words = provision.dueText.map { "“\(line(coding.statement.text[$0]))”" }
    if let due = provision.due {
      fact("By when", SpokenTime.deadline(due), &html)
    } else if let words {
      fact("By when", words, &html)
    }
    if let recurrence = provision.recurrence {
      fact("How often", SpokenTime.cadence(recurrence), &html)
    }
    if let undertaken = provision.undertakenOn {
      fact("Promised", SpokenTime.of(undertaken), &html)
    }
    fact(
      "Through",
      provision.mechanisms.map { line(coding.statement.text[$0.span]) }.joined(separator: "; "),
      &html)
    fact("Target", provision.targets.map(\.summary).joined(separator: "; "), &html)
    if let place = provision.place { fact("Where", line(coding.statement.text[place]), &html) }
    fact("Refers to", instruments, &html)
    fact("Area", provision.areas.map(PageWords.name).joined(separator: ", "), &html)
    html.markup("</dl>")
  }

  /// Each once, in the order of the text.
  private var instruments: String {
    var names: [String] = []
    for instrument in provision.instruments where !names.contains(instrument.name) {
      names.append(instrument.name)
    }
    return names.joined(separator: "; ")
  }

  private func fact(_ name: String, _ value: String, _ html: inout HTMLWriter) {
    guard !value.isEmpty else { return }
    html.markup("<div>")
    html.element("dt", [], name)
    html.element("dd", [], value)
    html.markup("</div>")
  }

  private func reasons(_ html: inout HTMLWriter) {
    guard !provision.because.isEmpty else { return }
    html.markup("<details class=\"why\"><summary>Why</summary><ul>")
    for reason in provision.because {
      html.markup("<li>")
      html.element("span", [("class", "attribute")], PageWords.reason(reason.attribute))
      html.text(" ")
      html.element("code", [], reason.rule)
      if let words = reason.words { html.text(" “\(line(coding.statement.text[words]))”") }
      html.markup("</li>")
    }
    html.markup("</ul></details>")
  }

  /// Words on one line, whatever lines the source broke them into.
  private func line(_ words: String) -> String {
    words.utf8.split { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }.map { String(Substring($0)) }
      .joined(separator: " ")
  }
}
