import HTML
import Register
import Service
import Statements

/// Words by which programs read, with what each is for and a way to take it back.
struct TokenTable {
  let tokens: [AccessToken]
  let caption: String
  /// Where the form to take one back is sent.
  let action: String
  /// Names of the people whose they are, by address; `nil` where all are one person's.
  var people: [String: String]?

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    let columns =
      ["name"] + (people == nil ? [] : ["person"]) + ["use", "made", "expires", "revoke"]
    DataTable(caption, columns: columns.map { words("access.\($0)") }, style: "stacked").write(
      to: &html
    ) { html in
      for token in tokens { write(token, to: &html, visit) }
    }
  }

  private func write(_ token: AccessToken, to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("tr") { html in
      html.element("th", [("scope", "row")], token.name)
      if let people { html.element("td", [], people[token.person] ?? token.person) }
      html.element("td", [], words("access.use.\(token.use.rawValue)"))
      html.element(
        "td", [("class", "date"), ("data-label", words("access.made"))],
        words.day(token.birth.day))
      html.element(
        "td", [("class", "date"), ("data-label", words("access.expires"))], expiry(token, visit))
      html.element("td") { html in
        Form(action: action).write(to: &html, visit) { html in
          html.void("input", [("type", "hidden"), ("name", "id"), ("value", token.id)])
          html.element(
            "button",
            [
              ("type", "submit"),
              ("aria-label", "\(words("access.revoke.this")): \(token.name)"),
            ], words("access.revoke.this"))
        }
      }
    }
  }

  private func expiry(_ token: AccessToken, _ visit: Visit) -> String {
    guard let expiry = token.expiry else { return visit.words("access.never") }
    let day = visit.words.day(expiry.day)
    return token.hasExpired(by: visit.desk.now) ? visit.words("access.expired", day) : day
  }
}
