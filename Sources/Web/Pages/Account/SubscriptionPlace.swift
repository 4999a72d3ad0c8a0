import HTML
import HTTPServer
import Service

/// A calendar that one's own program fetches: an address of one's own, and how to use it.
enum SubscriptionPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/account/calendar") { _, _, visit in
      guard let person = visit.visitor.person else { return .seeOther("/sign-in") }
      return try await page(SubscriptionPage(), person, visit)
    }
    router.on(.post, "/account/calendar") { request, _, visit in
      guard let person = visit.visitor.person else { return .seeOther("/sign-in") }
      do {
        let word = try await visit.accounts.makeToken(
          .calendar, named: request.form["name"] ?? "", for: person.address, days: nil)
        let address =
          "\(visit.application.settings.publicAddress)\(Credential.calendar)?token=\(word)"
        return try await page(SubscriptionPage(address: address), person, visit)
      } catch let error as ServiceError {
        return try await page(
          SubscriptionPage(problem: visit.words.sentence(of: error)), person, visit,
          ErrorAnswer.status(error))
      }
    }
    router.on(.post, "/account/calendar/revoke") { request, _, visit in
      guard let person = visit.visitor.person else { return .seeOther("/sign-in") }
      try await visit.accounts.revoke(request.form["id"] ?? "", of: person.address)
      return .seeOther("/account/calendar")
    }
  }

  private static func page(
    _ page: SubscriptionPage, _ person: Person, _ visit: Visit, _ status: HTTPStatus = .ok
  ) async throws -> HTTPResponse {
    var page = page
    page.tokens = try await visit.accounts.tokens(of: person.address).filter { $0.use == .calendar }
    return visit.page(page, status: status)
  }
}

struct SubscriptionPage: Page {
  var tokens: [AccessToken] = []
  /// An address just made; it is shown once.
  var address: String?
  var problem: String?

  private static let programs = ["outlook", "thunderbird", "apple", "google"]

  var section: Section? { .calendar }

  func title(_ words: Words) -> String { words("subscribe.title") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("p", [("class", "kicker")], words("section.calendar"))
    html.element("h1", [], title(words))
    html.element("p", [("class", "lead")], words("subscribe.lead"))
    if let address {
      SecretNotice(sentence: words("subscribe.made-once"), secret: address).write(to: &html)
      // Calendar programs on the same device open addresses of this kind by themselves.
      if let scheme = address.utf8.firstIndex(of: UInt8(ascii: ":")) {
        html.element("p") { html in
          html.element(
            "a", [("class", "button main"), ("href", "webcal\(address[scheme...])")],
            words("subscribe.open"))
        }
      }
    }
    Form(action: "/account/calendar", attributes: [("class", "row")]).write(to: &html, visit) {
      html in
      Field(
        name: "name", label: words("subscribe.name"), hint: words("subscribe.name.hint"),
        problem: problem, isRequired: true
      ).write(to: &html)
      html.element("button", [("class", "main"), ("type", "submit")], words("subscribe.make"))
    }
    if !tokens.isEmpty {
      html.element("h2", [], words("subscribe.yours"))
      TokenTable(
        tokens: tokens, caption: words("subscribe.yours"), action: "/account/calendar/revoke"
      ).write(to: &html, visit)
    }
    html.element("h2", [], words("subscribe.how"))
    html.element("dl", [("class", "facts")]) { html in
      for program in Self.programs {
        html.element("dt", [], words("subscribe.\(program)"))
        html.element("dd", [], words("subscribe.\(program).how"))
      }
    }
  }
}
