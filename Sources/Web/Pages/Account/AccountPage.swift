import HTML
import Service
import Statements

/// One's own account: password, sessions, and the words by which one's programs read.
struct AccountPage: Page {
  let person: Person
  var tokens: [AccessToken] = []
  /// A word just made; it is shown once.
  var made: String?
  /// What is wrong with a new password.
  var problem: String?
  /// What is wrong with a token that was asked for.
  var tokenProblem: String?

  func title(_ words: Words) -> String { words("frame.account") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("h1", [], title(words))
    html.element(
      "p", [("class", "lead")],
      "\(person.name) · \(person.address) · "
        + "\(words("role.\(person.role.rawValue)")), \(person.seat.code)")
    if let made { SecretNotice(sentence: words("access.made-once"), secret: made).write(to: &html) }
    html.element("div", [("class", "columns")]) { html in
      html.element("section") { html in password(&html, visit) }
      html.element("section") { html in
        html.element("h2", [], words("account.everywhere"))
        Form(action: "/account/sign-out-everywhere").write(to: &html, visit) { html in
          html.element("p", [], words("account.everywhere.lead"))
          html.element("button", [("type", "submit")], words("account.everywhere"))
        }
      }
    }
    access(&html, visit)
  }

  private func password(_ html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("h2", [], words("account.new"))
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
  }

  private func access(_ html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("h2", [("id", "access")], words("access.title"))
    html.element("p", [("class", "summary")], words("access.lead"))
    html.element("p", [("class", "hash small")]) { html in
      let address = visit.application.settings.publicAddress
      html.element(
        "code", [],
        "curl -H \"Authorization: Bearer \(words("access.token"))\" \(address)/matrix/follow-up.csv"
      )
    }
    if !tokens.isEmpty {
      TokenTable(tokens: tokens, caption: words("access.title"), action: "/account/tokens/revoke")
        .write(to: &html, visit)
    }
    html.element("h3", [], words("access.another"))
    Form(action: "/account/tokens", attributes: [("class", "row")]).write(to: &html, visit) {
      html in
      Field(
        name: "name", label: words("access.name"), problem: tokenProblem, isRequired: true
      ).write(to: &html)
      Choice(
        name: "days", label: words("access.expires"), chosen: "90",
        options: AccountPlace.lengths.map { ("\($0)", words.count("access.days", $0)) },
        isRequired: true
      ).write(to: &html, words)
      html.element("button", [("class", "main"), ("type", "submit")], words("access.make"))
    }
    html.element("p", [("class", "row")]) { html in
      html.element("a", [("href", "/account/calendar")], words("subscribe.title"))
    }
  }
}
