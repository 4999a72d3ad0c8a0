import HTML
import HTTPServer
import Publishing
import Register
import Service
import Statements

/// Everything of a provision that a reviewer may put right.
struct ReviewForm {
  let held: Held<ProvisionFact>
  let board: Board
  let statement: StatementID?

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    let fact = held.fact
    Form(action: "/review", attributes: [("class", "card amend"), ("id", "amend")])
      .write(to: &html, visit) { html in
        ReviewDecision.hidden(held, statement, &html)
        html.element("h2", [], words("review.amend"))
        Field(
          name: "content", label: words("review.content"), value: fact.content.exact,
          type: "textarea", hint: words("review.content.hint")
        ).write(to: &html)
        Choice(
          name: "class", label: words("attribute.class"), chosen: fact.class.rawValue,
          options: Provision.Class.allCases.map { ($0.rawValue, words("class.\($0.rawValue)")) },
          isRequired: true
        ).write(to: &html, words)
        actors(&html, words)
        Choice(
          name: "obligation", label: words("attribute.obligation"),
          chosen: fact.obligation?.rawValue,
          options: Provision.Obligation.allCases.map {
            ($0.rawValue, words("obligation.\($0.rawValue)"))
          }, isFilter: false
        ).write(to: &html, words)
        Field(
          name: "due", label: words("attribute.due"), value: fact.due?.rawValue ?? "",
          hint: words("review.due.hint")
        ).write(to: &html)
        Field(
          name: "recurrence", label: words("attribute.recurrence"),
          value: fact.recurrence?.rawValue ?? "", hint: words("review.recurrence.hint")
        ).write(to: &html)
        areas(&html, words)
        html.element(
          "button", [("class", "main"), ("name", "decision"), ("value", "amend")],
          words("review.save"))
      }
  }

  private func actors(_ html: inout HTMLWriter, _ words: Words) {
    let parties = board.snapshot.statement(of: held.fact)?.fact.parties ?? []
    html.element("fieldset") { html in
      html.element("legend", [], words("attribute.who"))
      for party in parties {
        checkbox(
          "actor", party.code.rawValue, party.name,
          held.fact.actors.contains(party.code) || held.fact.actors == [.parties], &html)
      }
    }
  }

  private func areas(_ html: inout HTMLWriter, _ words: Words) {
    html.element("details") { html in
      html.element("summary") { html in
        html.text(
          "\(words("attribute.area")): "
            + held.fact.areas.map { words("area.\($0.rawValue)") }.joined(separator: ", "))
      }
      html.element("fieldset") { html in
        html.element("legend", [("class", "unseen")], words("attribute.area"))
        for area in Area.allCases {
          checkbox(
            "area", area.rawValue, words("area.\(area.rawValue)"), held.fact.areas.contains(area),
            &html)
        }
      }
    }
  }

  private func checkbox(
    _ name: String, _ value: String, _ label: String, _ isChosen: Bool, _ html: inout HTMLWriter
  ) {
    html.element("label", [("class", "check")]) { html in
      var attributes: [HTMLWriter.Attribute] = [
        ("type", "checkbox"), ("name", name), ("value", value),
      ]
      if isChosen { attributes.append(("checked", "")) }
      html.void("input", attributes)
      html.text(label)
    }
  }

  /// What a form changes of a provision.
  ///
  /// - Throws: `ServiceError` that names what was not understood.
  static func amendment(
    _ form: FormFields, _ fact: ProvisionFact, _ snapshot: Snapshot
  ) throws(ServiceError) -> Amendment {
    var amendment = Amendment()
    if let words = form["content"], words != fact.content.exact {
      guard
        let passage = snapshot[fact.statement]?.fact.passage(of: words, near: fact.content.start)
      else {
        throw ServiceError(.badValue, "The statement does not have the words “\(words)”.")
      }
      amendment.content = passage
    }
    amendment.class = form["class"].flatMap(Provision.Class.init)
    amendment.obligation = form["obligation"].flatMap(Provision.Obligation.init)
    let actors = form.all("actor").map { PartyCode($0) }
    if !actors.isEmpty { amendment.actors = actors }
    let areas = form.all("area").compactMap(Area.init)
    if !areas.isEmpty { amendment.areas = areas }
    amendment.due = try change(form["due"], from: fact.due) { time in
      time.days != nil || time.event != nil
    }
    amendment.recurrence = try change(form["recurrence"], from: fact.recurrence) { time in
      time.rawValue == "regular" || Cadence(time) != nil
    }
    return amendment
  }

  private static func change(
    _ typed: String?, from old: EDTF?, isGood: (EDTF) -> Bool
  ) throws(ServiceError) -> Amendment.Change<EDTF>? {
    guard typed != old?.rawValue else { return nil }
    guard let typed else { return .remove }
    let time = EDTF(typed)
    guard isGood(time) else {
      throw ServiceError(
        .badValue,
        "“\(typed)” is no time such as 2031-05-31, 2031-05, 2031, P2Y or before:next-summit.")
    }
    return .set(time)
  }
}
