import HTML
import HTTPServer
import Service
import Statements

/// Making an account from an invitation.
enum InvitationPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/invitations/:word") { _, values, visit in
      guard let invitation = try await visit.accounts.invitation(values["word"]) else {
        return ErrorAnswer.response(.gone, "invitation.gone", visit)
      }
      return visit.page(InvitationPage(word: values["word"], invitation: invitation))
    }
    router.on(.post, "/invitations/:word") { request, values, visit in
      guard let invitation = try await visit.accounts.invitation(values["word"]) else {
        return ErrorAnswer.response(.gone, "invitation.gone", visit)
      }
      let address = request.form["address"] ?? ""
      let name = request.form["name"] ?? address
      do {
        let person = try await visit.accounts.accept(
          values["word"], address: address, name: name,
          password: request.form.all("password").first ?? "")
        var response = HTTPResponse.seeOther("/")
        response.set(SessionCookie.of(try await visit.accounts.session(of: person), visit))
        return response
      } catch let error as ServiceError {
        let page = InvitationPage(
          word: values["word"], invitation: invitation, name: name, address: address,
          problem: visit.words.sentence(of: error))
        return visit.page(page, status: .unprocessable)
      }
    }
  }
}

struct InvitationPage: Page {
  let word: String
  let invitation: Invitation
  var name = ""
  var address = ""
  var problem: String?

  func title(_ words: Words) -> String { words("invitation.title") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("section", [("class", "narrow")]) { html in
      html.element("h1", [], title(words))
      html.element(
        "p", [("class", "lead")],
        words(
          "invitation.lead", words("role.\(invitation.role.rawValue)"),
          invitation.seat.code.rawValue))
      Form(action: "/invitations/\(word)").write(to: &html, visit) { html in
        if let problem { html.element("p", [("class", "problem"), ("role", "alert")], problem) }
        Field(
          name: "name", label: words("field.name"), value: name, isRequired: true,
          autocomplete: "name"
        ).write(to: &html)
        Field(
          name: "address", label: words("field.address"), value: address, type: "email",
          isRequired: true, autocomplete: "username"
        ).write(to: &html)
        Field(
          name: "password", label: words("field.password"), type: "password",
          hint: words("field.password.hint"), isRequired: true, autocomplete: "new-password"
        ).write(to: &html)
        html.element("button", [("class", "main"), ("type", "submit")], words("invitation.submit"))
      }
    }
  }
}
