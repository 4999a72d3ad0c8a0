import Foundation
import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

@Suite struct TokenTests {
  private func get(
    _ site: Site, _ path: String, bearer word: String, _ method: HTTPMethod = .get
  ) async -> HTTPResponse {
    await site.application.respond(
      to: HTTPRequest(
        method, path, headers: ["Authorization": "Bearer \(word)"], peer: "192.0.2.7"))
  }

  private func secret(_ page: HTTPResponse) throws -> String {
    let parts = page.text.components(separatedBy: "entente-")
    let word = try #require(parts.last { $0.prefix(48).allSatisfy(\.isHexDigit) })
    return "entente-\(word.prefix(48))"
  }

  @Test func `a token made on the account page is shown once and reads what its person reads`()
    async throws
  {
    let register = try await LivedInSite()
    let site = register.site
    let form = try await site.form(["name": "Dashboard", "days": "30"], register.cookies)
    let page = await site.post("/account/tokens", form, register.cookies)
    let word = try secret(page)
    let again = await register.page("/account")
    #expect(again.contains("Dashboard"))
    #expect(!again.contains(word))
    let matrix = await get(site, "/matrix/follow-up.csv", bearer: word)
    #expect(matrix.status == .ok)
    #expect(matrix.headers["Cache-Control"] == "private, no-cache")
    #expect(matrix.text == (await register.get("/matrix/follow-up.csv")).text)
    #expect(await get(site, "/administration", bearer: word).status == .forbidden)
  }

  @Test func `a token changes nothing, with or without a session`() async throws {
    let register = try await LivedInSite()
    let site = register.site
    let word = try await site.accounts.makeToken(
      .reading, named: "All", for: "editor@nm.example", days: 1)
    let before = await site.store.position()
    for route in WebApplication.routes where route.method != .get {
      let path = route.pattern.replacing(":kind", with: "progress")
      let form = try await site.form(["item": "\(register.commitments[0])"], register.cookies)
      let answer = await site.application.respond(
        to: HTTPRequest(
          route.method, path, headers: ["Authorization": "Bearer \(word)"],
          cookies: register.cookies, body: .form(form)))
      #expect(answer.status == .forbidden, "\(path)")
    }
    #expect(await site.store.position() == before)
    #expect(try await site.accounts.tokens().count == 1)
  }

  @Test func `by a token of another party nothing internal is seen, at any address`() async throws {
    let register = try await LivedInSite()
    let site = register.site
    let desk = site.application.service.desk(of: Site.editor)
    let meeting = MeetingFact(title: "Quagmire talks", state: .planned, on: "2031-06-02")
    try await desk.enter([Draft(.meeting(meeting), visibility: .internal)])
    _ = try await site.session(.reader, at: "VD")
    func word(_ use: AccessToken.Use, _ address: String) async throws -> String {
      try await site.accounts.makeToken(use, named: "All", for: address, days: 1)
    }
    let own = try await word(.reading, "editor@nm.example")
    let other = try await word(.reading, "reader@vd.example")
    #expect(await get(site, "/calendar", bearer: own).text.contains("Entente"))
    #expect(await get(site, "/calendar.ics", bearer: own).text.contains("Quagmire"))
    for route in WebApplication.routes where route.method == .get {
      guard !route.pattern.contains(":") else { continue }
      let page = await get(site, route.pattern, bearer: other)
      #expect(!page.text.contains("Quagmire"), "\(route.pattern)")
    }
    let calendar = try await word(.calendar, "reader@vd.example")
    #expect(await !site.get("/calendar.ics?token=\(calendar)").text.contains("Quagmire"))
  }

  @Test func `what is wrong, expired or of another kind is refused, and guessing gets slow`()
    async throws
  {
    let site = try await Site(isPublic: true)
    _ = try await site.session(.editor)
    let calendar = try await site.accounts.makeToken(
      .calendar, named: "Phone", for: "editor@nm.example", days: nil)
    for word in ["entente-00", calendar, "a", "b", "c"] {
      let answer = await get(site, "/statements", bearer: word)
      #expect(answer.status == .unauthorized)
      #expect(answer.headers["WWW-Authenticate"]?.hasPrefix("Bearer ") == true)
    }
    let slowed = await get(site, "/statements", bearer: "d")
    #expect(slowed.status == .tooManyRequests)
    #expect(slowed.headers["Retry-After"].flatMap { Int($0) } ?? 0 > 0)
  }

  @Test func `a calendar is subscribed to by an address of one's own, until it is taken back`()
    async throws
  {
    let register = try await LivedInSite()
    let site = register.site
    #expect(await register.page("/calendar").contains("href=\"/account/calendar\""))
    let made = await site.post(
      "/account/calendar", try await site.form(["name": "Phone"], register.cookies),
      register.cookies)
    let word = try secret(made)
    #expect(made.text.contains("http://127.0.0.1:8765/calendar.ics?token=\(word)"))
    #expect(made.text.contains("href=\"webcal://127.0.0.1:8765/calendar.ics?token=\(word)\""))
    let file = await site.get("/calendar.ics?token=\(word)")
    #expect(file.headers["Content-Type"]?.hasPrefix("text/calendar") == true)
    #expect(file.headers["Cache-Control"] == "private, no-cache")
    #expect(file.text.contains("Third Consultations on Ports"))
    // Of no use anywhere else.
    #expect(await site.get("/statements?token=\(word)").status == .seeOther)
    let id = try #require(try await site.accounts.tokens().first?.id)
    let revoked = await site.post(
      "/account/calendar/revoke", try await site.form(["id": id], register.cookies),
      register.cookies)
    #expect(revoked.status == .seeOther)
    #expect(await site.get("/calendar.ics?token=\(word)").status == .unauthorized)
  }

  @Test func `administrators see and take back every token, others only their own`() async throws {
    let register = try await LivedInSite()
    let site = register.site
    let word = try await site.accounts.makeToken(
      .reading, named: "Dashboard of the desk", for: "editor@nm.example", days: 1)
    let id = try #require(try await site.accounts.tokens().first?.id)
    let reader = try await site.session(.reader)
    for path in ["/account/tokens/revoke", "/administration/tokens/revoke"] {
      _ = await site.post(path, try await site.form(["id": id], reader), reader)
    }
    #expect(await get(site, "/", bearer: word).status == .ok)
    let administrator = try await site.session(.administrator)
    #expect(await site.get("/administration", administrator).text.contains("Dashboard of the desk"))
    _ = await site.post(
      "/administration/tokens/revoke", try await site.form(["id": id], administrator),
      administrator)
    #expect(await get(site, "/", bearer: word).status == .unauthorized)
  }
}
