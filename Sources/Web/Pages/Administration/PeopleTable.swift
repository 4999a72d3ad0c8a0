import HTML
import Service
import Statements

/// Everybody who has an account, with what each may do.
struct PeopleTable {
  let people: [Person]

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    DataTable(
      words("administration.people"),
      columns: ["name", "seat", "role"].map { words("administration.\($0)") },
      style: "stacked"
    ).write(to: &html) { html in
      for person in people { write(person, to: &html, visit) }
    }
    html.element("p", [("class", "quiet small")], words("administration.ending"))
  }

  private func write(_ person: Person, to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("tr") { html in
      html.element("th", [("scope", "row")]) { html in
        html.text(person.name)
        html.element("p", [("class", "quiet small")], person.address)
      }
      html.element("td", [], person.seat.code.rawValue)
      html.element("td") { html in
        Form(action: "/administration/people", attributes: [("class", "row")])
          .write(to: &html, visit) { html in
            html.void(
              "input", [("type", "hidden"), ("name", "address"), ("value", person.address)])
            html.element(
              "select",
              [("name", "role"), ("aria-label", "\(words("administration.role")): \(person.name)")]
            ) { html in
              for role in Role.allCases {
                var attributes: [HTMLWriter.Attribute] = [("value", role.rawValue)]
                if role == person.role { attributes.append(("selected", "")) }
                html.element("option", attributes, words("role.\(role.rawValue)"))
              }
            }
            html.element("label", [("class", "check")]) { html in
              var attributes: [HTMLWriter.Attribute] = [
                ("type", "checkbox"), ("name", "active"), ("value", "yes"),
              ]
              if person.isActive { attributes.append(("checked", "")) }
              html.void("input", attributes)
              html.text(words("administration.active"))
            }
            html.element("button", [("type", "submit")], words("administration.save"))
          }
      }
    }
  }
}
