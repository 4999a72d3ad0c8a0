import HTML
import HTTPServer
import Register
import Service
import Statements

/// Which two days of the register are compared: `?from=2031-02-01&to=2031-05-04&known=then`.
struct ComparisonChoice {
  /// `nil` where nobody chose one: the last meeting then.
  var from: CivilDay?
  let to: CivilDay
  /// Whether each day is shown as it was known on it; else both as they are known now.
  let isAsKnownThen: Bool

  /// - Throws: `ServiceError` for what is no day, and for days in the wrong order.
  init(_ query: FormFields, today: CivilDay) throws(ServiceError) {
    from = try AsOfChoice.day(query["from"])
    to = try AsOfChoice.day(query["to"]) ?? today
    isAsKnownThen = query["known"] == "then"
    if let from, from > to {
      throw ServiceError(.backwards, "\(from)", "\(to)")
    }
  }

  func asOf(_ day: CivilDay) -> AsOf {
    isAsKnownThen ? AsOf(day, recorded: Moment(endOf: day)) : AsOf(day)
  }

  func write(to html: inout HTMLWriter, from: CivilDay, lastMeeting: CivilDay, _ words: Words) {
    html.element("form", [("class", "row filters"), ("action", "/compare")]) { html in
      for (name, day) in [("from", from), ("to", to)] {
        html.element("div", [("class", "field")]) { html in
          html.element("label", [("for", "f-\(name)")], words("compare.\(name)"))
          html.void(
            "input",
            [("id", "f-\(name)"), ("type", "date"), ("name", name), ("value", "\(day)")])
        }
      }
      html.element("label", [("class", "check")]) { html in
        var attributes: [HTMLWriter.Attribute] = [
          ("type", "checkbox"), ("name", "known"), ("value", "then"),
        ]
        if isAsKnownThen { attributes.append(("checked", "")) }
        html.void("input", attributes)
        html.text(words("compare.known-then"))
      }
      html.element("button", [("type", "submit")], words("list.show"))
    }
    html.element("p", [("class", "row small since")]) { html in
      html.text(words("compare.since"))
      let choices = [
        (words("compare.last-meeting"), lastMeeting),
        (words.count("compare.days", 30), to.advanced(days: -30)),
        (words.count("compare.days", 90), to.advanced(days: -90)),
        (words("compare.year"), to.advanced(months: -12)),
      ]
      for (name, day) in choices {
        var attributes: [HTMLWriter.Attribute] = [
          (
            "href",
            "/compare?from=\(day)&to=\(to)" + (isAsKnownThen ? "&known=then" : "")
          )
        ]
        if day == from { attributes.append(("aria-current", "true")) }
        html.element("a", attributes, name)
      }
    }
  }
}
