import HTML
import HTTPServer
import Register
import Service
import Statements

/// The fields of all that a person may say of a provision, filled with what it says now or, where
/// that would not do, with what was typed.
struct ProvisionFields {
  /// Beside a field of boxes, so that unticking all of them is not taken for leaving the field out.
  static let shown = "shown"

  let fact: ProvisionFact
  let board: Board
  var typed: FormFields?
  /// What is wrong with what was typed, by field.
  var problems: [String: String] = [:]
  /// Whether a class must be chosen here.
  var asksForWords = true

  func write(to html: inout HTMLWriter, _ words: Words) {
    if asksForWords {
      Field(
        name: "content", label: words("review.content"),
        value: value("content", fact.content.exact), type: "textarea",
        hint: words("review.content.hint"), problem: problems["content"]
      ).write(to: &html)
    }
    Choice(
      name: "class", label: words("attribute.class"), chosen: value("class", fact.class.rawValue),
      options: Provision.Class.allCases.map { ($0.rawValue, words("class.\($0.rawValue)")) },
      isRequired: true
    ).write(to: &html, words)
    actors(&html, words)
    Choice(
      name: "obligation", label: words("attribute.obligation"),
      chosen: value("obligation", fact.obligation?.rawValue ?? ""),
      options: Provision.Obligation.allCases.map {
        ($0.rawValue, words("obligation.\($0.rawValue)"))
      }, isFilter: false
    ).write(to: &html, words)
    time(.due, fact.due, &html, words)
    time(.recurrence, fact.recurrence, &html, words)
    mechanisms(&html, words)
    areas(&html, words)
  }

  private func value(_ name: String, _ now: String) -> String {
    typed.map { $0[name] ?? "" } ?? now
  }

  private func isChosen(_ name: String, _ value: String, _ now: Bool) -> Bool {
    typed.map { $0.all(name).contains(value) } ?? now
  }

  private func time(
    _ field: TimeField, _ now: EDTF?, _ html: inout HTMLWriter, _ words: Words
  ) {
    let text = value(field.rawValue, now?.rawValue ?? "")
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
      hidden(Self.shown, "actor", &html)
      for party in parties {
        checkbox(
          "actor", party.code.rawValue, party.name,
          fact.actors.contains(party.code) || fact.actors == [.parties], &html)
      }
    }
  }

  private func mechanisms(_ html: inout HTMLWriter, _ words: Words) {
    let all = board.snapshot.all(MechanismFact.self).sorted { $0.fact.name < $1.fact.name }
    guard !all.isEmpty else { return }
    let chosen = all.filter {
      isChosen("mechanism", "\($0.fact.id)", fact.mechanisms.contains($0.fact.id))
    }
    boxes("mechanism", chosen.map(\.fact.name), &html, words) { html in
      for mechanism in all {
        checkbox(
          "mechanism", "\(mechanism.fact.id)", mechanism.fact.name,
          fact.mechanisms.contains(mechanism.fact.id), &html)
      }
    }
  }

  private func areas(_ html: inout HTMLWriter, _ words: Words) {
    let chosen = Area.allCases.filter {
      isChosen("area", $0.rawValue, fact.areas.contains($0))
    }
    boxes("area", chosen.map { words("area.\($0.rawValue)") }, &html, words) { html in
      for area in Area.allCases {
        checkbox(
          "area", area.rawValue, words("area.\(area.rawValue)"), fact.areas.contains(area), &html)
      }
    }
  }

  /// Boxes that open when they are wanted; what is ticked stands beside their name.
  private func boxes(
    _ name: String, _ chosen: [String], _ html: inout HTMLWriter, _ words: Words,
    content: (inout HTMLWriter) -> Void
  ) {
    hidden(Self.shown, name, &html)
    html.element("details", [("class", "boxes")]) { html in
      html.element("summary") { html in
        html.element("span", [("class", "term")], words("attribute.\(name)"))
        html.text(": " + (chosen.isEmpty ? "–" : chosen.joined(separator: ", ")))
      }
      html.element("fieldset") { html in
        html.element("legend", [("class", "unseen")], words("attribute.\(name)"))
        content(&html)
      }
    }
  }

  private func hidden(_ name: String, _ value: String, _ html: inout HTMLWriter) {
    html.void("input", [("type", "hidden"), ("name", name), ("value", value)])
  }

  private func checkbox(
    _ name: String, _ value: String, _ label: String, _ now: Bool, _ html: inout HTMLWriter
  ) {
    html.element("label", [("class", "check")]) { html in
      var attributes: [HTMLWriter.Attribute] = [
        ("type", "checkbox"), ("name", name), ("value", value),
      ]
      if isChosen(name, value, now) { attributes.append(("checked", "")) }
      html.void("input", attributes)
      html.text(label)
    }
  }
}
