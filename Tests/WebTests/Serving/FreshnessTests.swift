import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

@Suite struct FreshnessTests {
  private func get(
    _ site: Site, _ path: String, known: String? = nil, bearer: String? = nil
  ) async -> HTTPResponse {
    var headers = HTTPHeaders()
    if let known { headers.add("If-None-Match", known) }
    if let bearer { headers.add("Authorization", "Bearer \(bearer)") }
    return await site.application.respond(to: HTTPRequest(.get, path, headers: headers))
  }

  @Test func `a citizen's browser is sent a page again only once it has changed`() async throws {
    let site = try await Site(isPublic: true)
    let desk = site.application.service.desk(of: Site.editor)
    func open(_ name: String) async throws {
      let office = MechanismFact(name: name, parties: ["NM", "VD"])
      try await desk.enter([Draft(.mechanism(office), visibility: .public)])
    }
    try await open("Office of Tides")
    let first = await get(site, "/mechanisms")
    #expect(first.headers["Cache-Control"] == "no-cache")
    let tag = try #require(first.headers["ETag"])
    for known in [tag, "\"of before\", \(tag)", "*"] {
      let again = await get(site, "/mechanisms", known: known)
      #expect(again.status == .notModified, "\(known)")
      #expect(again.body.isEmpty)
      #expect(again.headers["ETag"] == tag)
    }
    try await open("Office of Ports")
    let changed = await get(site, "/mechanisms", known: tag)
    #expect(changed.status == .ok)
    #expect(changed.headers["ETag"] != tag)
  }

  @Test func `what somebody signed in is shown stays in no browser`() async throws {
    let site = try await Site(isPublic: true)
    let editor = try await site.session(.editor)
    for path in ["/", "/statements", "/account"] {
      let page = await site.get(path, editor)
      #expect(page.headers["Cache-Control"] == "no-store")
      #expect(page.headers["ETag"] == nil)
    }
    // Nor does the page by which one signs in, or what is not there.
    for path in ["/sign-in", "/commitments/p0000000000000"] {
      #expect(await get(site, path).headers["Cache-Control"] == "no-store", "\(path)")
    }
  }

  @Test func `a program asks whether the matrix has changed`() async throws {
    let register = try await LivedInSite()
    let word = try await register.site.accounts.makeToken(
      .reading, named: "All", for: "editor@nm.example", days: 1)
    let path = "/matrix/follow-up.csv"
    let tag = try #require(await get(register.site, path, bearer: word).headers["ETag"])
    #expect(
      await get(register.site, path, known: tag, bearer: word).status == .notModified)
    #expect(await get(register.site, path, known: tag).headers["ETag"] == nil)
  }

  /// What an address's query puts into a page could otherwise be used to guess at what else is in it.
  @Test func `a page goes out packed, but not one that repeats what it was asked`() async throws {
    let register = try await LivedInSite()
    func coding(_ address: String) async -> String? {
      let parts = address.split(separator: "?").map(String.init)
      var request = HTTPRequest(
        .get, parts[0], headers: ["Accept-Encoding": "gzip, deflate, br"],
        cookies: register.cookies)
      if parts.count > 1 { request.query.add("q", parts[1]) }
      return await register.site.application.respond(to: request).headers["Content-Encoding"]
    }
    #expect(await coding("/commitments") == "gzip")
    #expect(await coding(register.site.application.assets.styleAddress) == "gzip")
    #expect(await coding("/search?tidal") == nil)
  }
}
