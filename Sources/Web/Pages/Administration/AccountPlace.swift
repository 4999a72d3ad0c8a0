import HTML
import HTTPServer
import Service
import Statements

/// One's own account: a new password, and the end of every session.
enum AccountPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/account") { _, _, visit in
      guard let person = visit.visitor.person else { return .seeOther("/sign-in") }
      return visit.page(AccountPage(person: person))
    }
    router.on(.post, "/account/password") { request, _, visit in
      guard let person = visit.visitor.person else { return .seeOther("/sign-in") }
      let old = request.form.all("old-password").first ?? ""
      let new = request.form.all("password").first ?? ""
      do {
        let proof = try await visit.accounts.signIn(
          person.address, password: old, from: Peer.of(request))
        guard proof != nil else {
          return visit.page(
            AccountPage(person: person, problem: visit.words("account.wrong")),
            status: .unprocessable)
        }
        try await visit.accounts.setPassword(person.address, to: new)
      } catch let error as ServiceError {
        return visit.page(
          AccountPage(person: person, problem: error.message), status: ErrorAnswer.status(error))
      }
      return try await again(person, visit)
    }
    router.on(.post, "/account/sign-out-everywhere") { _, _, visit in
      guard let person = visit.visitor.person else { return .seeOther("/sign-in") }
      try await visit.accounts.signOutEverywhere(person.address)
      return try await again(person, visit)
    }
  }

  /// The session one is in goes on; every other is over.
  private static func again(_ person: Person, _ visit: Visit) async throws -> HTTPResponse {
    var response = HTTPResponse.seeOther("/account")
    if let now = try await visit.accounts.people().first(where: { $0.id == person.id }) {
      response.set(SessionCookie.of(try await visit.accounts.session(of: now), visit))
    }
    return response
  }
}

struct AccountPage: Page {
  let person: Person
  var problem: String?

  func title(_ words: Words) -> String { words("frame.account") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("section", [("class", "narrow")]) { html in
      html.element("h1", [], title(words))
      html.element(
        "p", [("class", "lead")],
        "\(person.name) · \(person.address) · "
          + "\(words("role.\(person.role.rawValue)")), \(person.seat.code)")
      Form(action: "/account/password").write(to: &html, visit) { html in
        if let problem { html.element("p", [("class", "problem"), ("role", "alert")], problem) }
        Field(
          name: "old-password", label: words("account.old"), type: "password", isRequired: true,
          autocomplete: "current-password"
        ).write(to: &html)
        Field(
          name: "password", label: words("account.new"), type: "password",
          hint: words("field.password.hint"), isRequired: true, autocomplete: "new-password"
        ).write(to: &html)
        html.element("button", [("class", "main"), ("type", "submit")], words("account.change"))
      }
      Form(action: "/account/sign-out-everywhere").write(to: &html, visit) { html in
        html.element("p", [], words("account.everywhere.lead"))
        html.element("button", [("type", "submit")], words("account.everywhere"))
      }
    }
  }
}
