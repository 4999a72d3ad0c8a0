import HTML
import Register
import Service
import Statements

/// Who may do what here, and whether the register is sound.
struct AdministrationPage: Page {
  let people: [Person]
  let invitations: [Invitation]
  let parties: [PartyName]
  /// Of an invitation just made; it is shown once.
  let link: String?
  /// What a check found; `nil` where none was made.
  let faults: [String]?
  /// Number of entries.
  let size: Int

  func title(_ words: Words) -> String { words("frame.administration") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("h1", [], title(words))
    if let link {
      html.element("div", [("class", "notice"), ("role", "status")]) { html in
        html.element("p", [], words("administration.link"))
        html.element("p") { html in html.element("code", [], link) }
      }
    }
    html.element("h2", [], words("administration.people"))
    DataTable(
      words("administration.people"),
      columns: ["name", "seat", "role"].map { words("administration.\($0)") }
    ).write(to: &html) { html in
      for person in people { write(person, to: &html, visit) }
    }
    invite(&html, visit)
    html.element("h2", [], words("administration.register"))
    html.element("p", [], words.count("administration.size", size))
    if let faults {
      html.element(
        "p", [("class", faults.isEmpty ? "notice" : "problem"), ("role", "status")],
        faults.isEmpty ? words("administration.sound") : faults.joined(separator: " "))
    }
    html.element("div", [("class", "row")]) { html in
      Form(action: "/administration/verify").write(to: &html, visit) { html in
        html.element("button", [("type", "submit")], words("administration.verify"))
      }
      html.element("a", [("href", "/administration/log")], words("administration.log"))
    }
    html.element("p", [("class", "quiet small")], words("administration.backup"))
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

  private func invite(_ html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("h2", [], words("administration.invite"))
    Form(action: "/administration/invitations", attributes: [("class", "row")])
      .write(to: &html, visit) { html in
        Choice(
          name: "role", label: words("administration.role"), chosen: Role.editor.rawValue,
          options: Role.allCases.map { ($0.rawValue, words("role.\($0.rawValue)")) },
          isRequired: true
        ).write(to: &html, words)
        Choice(
          name: "seat", label: words("administration.seat"),
          chosen: visit.visitor.principal.seat?.description, options: seats(visit),
          isRequired: true
        ).write(to: &html, words)
        Field(name: "note", label: words("administration.note")).write(to: &html)
        html.element(
          "button", [("class", "main"), ("type", "submit")], words("administration.make"))
      }
    guard !invitations.isEmpty else { return }
    html.element("ul", [("class", "plain notes")]) { html in
      for invitation in invitations {
        html.element("li") { html in
          Form(action: "/administration/invitations/withdraw", attributes: [("class", "row")])
            .write(to: &html, visit) { html in
              html.void("input", [("type", "hidden"), ("name", "id"), ("value", invitation.id)])
              html.text(
                [
                  words("role.\(invitation.role.rawValue)"), invitation.seat.code.rawValue,
                  invitation.note,
                  words(
                    invitation.hasExpired(by: visit.desk.now)
                      ? "administration.expired" : "administration.expires",
                    words.day(invitation.expiry.day)),
                ].compactMap { $0 }.joined(separator: " · "))
              html.element("button", [("type", "submit")], words("administration.withdraw"))
            }
        }
      }
    }
  }

  private func seats(_ visit: Visit) -> [(value: String, label: String)] {
    var seats = parties.map { (value: Seat(.party, $0.code).description, label: $0.name) }
    if let own = visit.seat, own.kind == .observer {
      seats.append((own.description, own.code.rawValue))
    }
    return seats
  }
}
