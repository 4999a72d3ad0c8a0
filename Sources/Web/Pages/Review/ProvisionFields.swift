import HTML
import HTTPServer
import Register
import Service
import Statements

/// The fields of all that a person may say of a provision.
struct ProvisionFields {
  /// Beside a field of boxes, so that unticking all of them is not taken for leaving the field out.
  static let shown = "shown"
  static let names = [
    "content", "class", "actor", "obligation", "due", "recurrence", "mechanism", "area",
  ]

  let fact: ProvisionFact
  let board: Board
  /// What the fields hold: what the provision says now or, where that would not do, what was typed.
  let values: FormFields
  /// What is wrong with what was typed, by field.
  var problems: [String: String] = [:]
  /// Whether the words are typed here, or marked beside it.
  var asksForWords = true

  func write(to html: inout HTMLWriter, _ words: Words) {
    if asksForWords {
      Field(
        name: "content", label: words("review.content"), value: values["content"] ?? "",
        type: "textarea", hint: words("review.content.hint"), problem: problems["content"]
      ).write(to: &html)
    }
    problem("class", &html)
    Choice(
      name: "class", label: words("attribute.class"), chosen: values["class"],
      options: Provision.Class.allCases.map { ($0.rawValue, words("class.\($0.rawValue)")) },
      isRequired: true
    ).write(to: &html, words)
    actors(&html, words)
    problem("obligation", &html)
    Choice(
      name: "obligation", label: words("attribute.obligation"), chosen: values["obligation"],
      options: Provision.Obligation.allCases.map {
        ($0.rawValue, words("obligation.\($0.rawValue)"))
      }, isFilter: false
    ).write(to: &html, words)
    for field in TimeField.allCases { time(field, &html, words) }
    let mechanisms = board.snapshot.all(MechanismFact.self).map(\.fact)
      .sorted { $0.name < $1.name }
    boxes("mechanism", mechanisms.map { ("\($0.id)", $0.name) }, &html, words)
    boxes(
      "area", Area.allCases.map { ($0.rawValue, words("area.\($0.rawValue)")) }, &html, words)
  }

  private func problem(_ name: String, _ html: inout HTMLWriter) {
    if let problem = problems[name] { html.element("p", [("class", "problem")], problem) }
  }

  private func time(_ field: TimeField, _ html: inout HTMLWriter, _ words: Words) {
    let text = values[field.rawValue] ?? ""
    Field(
      name: field.rawValue, label: words("attribute.\(field.rawValue)"), value: text,
      hint: words("review.\(field.rawValue).hint"), problem: problems[field.rawValue]
    ).write(to: &html)
    html.element(
      "output",
      [
        ("for", "f-\(field.rawValue)"), ("class", "understood"),
        ("data-understands", TimeField.address(field)),
      ]
    ) { html in
      if problems[field.rawValue] == nil {
        field.understood(text, events: board.snapshot.events, to: &html, words)
      }
    }
  }

  private func actors(_ html: inout HTMLWriter, _ words: Words) {
    let parties = board.snapshot.statement(of: fact)?.fact.parties ?? []
    html.element("fieldset") { html in
      html.element("legend", [], words("attribute.who"))
      problem("actor", &html)
      hidden(Self.shown, "actor", &html)
      for party in parties { checkbox("actor", party.code.rawValue, party.name, &html) }
    }
  }

  /// Boxes that open when they are wanted; what is ticked stands beside their name.
  private func boxes(
    _ name: String, _ options: [(value: String, label: String)], _ html: inout HTMLWriter,
    _ words: Words
  ) {
    guard !options.isEmpty else { return }
    let ticked = values.all(name)
    let chosen = options.filter { ticked.contains($0.value) }.map(\.label)
    problem(name, &html)
    hidden(Self.shown, name, &html)
    html.element("details", [("class", "boxes")]) { html in
      html.element("summary") { html in
        html.element("span", [("class", "term")], words("attribute.\(name)"))
        html.text(": " + (chosen.isEmpty ? "–" : chosen.joined(separator: ", ")))
      }
      html.element("fieldset") { html in
        html.element("legend", [("class", "unseen")], words("attribute.\(name)"))
        for (value, label) in options { checkbox(name, value, label, &html) }
      }
    }
  }

  private func hidden(_ name: String, _ value: String, _ html: inout HTMLWriter) {
    html.void("input", [("type", "hidden"), ("name", name), ("value", value)])
  }

  private func checkbox(
    _ name: String, _ value: String, _ label: String, _ html: inout HTMLWriter
  ) {
    html.element("label", [("class", "check")]) { html in
      var attributes: [HTMLWriter.Attribute] = [
        ("type", "checkbox"), ("name", name), ("value", value),
      ]
      if values.all(name).contains(value) { attributes.append(("checked", "")) }
      html.void("input", attributes)
      html.text(label)
    }
  }
}
