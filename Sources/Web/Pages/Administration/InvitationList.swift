import HTML
import Register
import Service
import Statements

/// The way in for somebody new, and the invitations that wait or have expired.
struct InvitationList {
  let invitations: [Invitation]
  let parties: [PartyName]

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
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
                  invitation.hasExpired(by: visit.desk.now)
                    ? words("administration.expired", words.day(invitation.expiry.day))
                    : words("administration.expires", words.day(invitation.expiry.day)),
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
