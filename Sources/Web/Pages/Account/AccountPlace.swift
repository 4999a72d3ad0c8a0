import HTML
import HTTPServer
import Service
import Statements

/// One's own account: a new password, the end of every session, and the words by which programs read.
enum AccountPlace: Place {
  /// Days for which a token can be asked.
  static let lengths = [30, 90, 365]

  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/account") { _, _, visit in
      guard let person = visit.visitor.person else { return .seeOther("/sign-in") }
      return try await page(AccountPage(person: person), visit)
    }
    router.on(.post, "/account/password") { request, _, visit in
      guard let person = visit.visitor.person else { return .seeOther("/sign-in") }
      let old = request.form.all("old-password").first ?? ""
      let new = request.form.all("password").first ?? ""
      do {
        let proof = try await visit.accounts.signIn(
          person.address, password: old, from: Peer.of(request))
        guard proof != nil else {
          return try await page(
            AccountPage(person: person, problem: visit.words("account.wrong")), visit,
            status: .unprocessable)
        }
        try await visit.accounts.setPassword(person.address, to: new)
      } catch let error as ServiceError {
        return try await page(
          AccountPage(person: person, problem: visit.words.sentence(of: error)), visit,
          status: ErrorAnswer.status(error))
      }
      return try await again(person, visit)
    }
    router.on(.post, "/account/sign-out-everywhere") { _, _, visit in
      guard let person = visit.visitor.person else { return .seeOther("/sign-in") }
      try await visit.accounts.signOutEverywhere(person.address)
      return try await again(person, visit)
    }
    router.on(.post, "/account/tokens") { request, _, visit in
      guard let person = visit.visitor.person else { return .seeOther("/sign-in") }
      do {
        let word = try await visit.accounts.makeToken(
          .reading, named: request.form["name"] ?? "", for: person.address,
          days: request.form["days"].flatMap { Int($0) })
        return try await page(AccountPage(person: person, made: word), visit)
      } catch let error as ServiceError {
        return try await page(
          AccountPage(person: person, tokenProblem: visit.words.sentence(of: error)), visit,
          status: ErrorAnswer.status(error))
      }
    }
    router.on(.post, "/account/tokens/revoke") { request, _, visit in
      guard let person = visit.visitor.person else { return .seeOther("/sign-in") }
      try await visit.accounts.revoke(request.form["id"] ?? "", of: person.address)
      return .seeOther("/account#access")
    }
  }

  private static func page(
    _ page: AccountPage, _ visit: Visit, status: HTTPStatus = .ok
  ) async throws -> HTTPResponse {
    var page = page
    page.tokens = try await visit.accounts.tokens(of: page.person.address)
    return visit.page(page, status: status)
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
