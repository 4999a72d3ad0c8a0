import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

@Suite struct ReviewedWordsTests {
  @Test func `the mark moves to other words, exactly as the statement has them`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let ids = try await site.putIn(cookies)
    let page = await site.get("/review?at=\(ids[0])", cookies).text
    #expect(page.contains("<span data-word=\"8\">tidal</span>"))
    #expect(page.contains("<option value=\"6\" selected=\"\">6 establish</option>"))
    let moved = try await site.decide("mark", ids[0], ["from": "7", "to": "10"], cookies)
    #expect(moved.status == .seeOther)
    let fact = try await site.fact(ids[0])
    #expect(fact.content.exact == "a tidal energy fund")
    #expect(fact.content.matches(StatementText(Site.text)))
    #expect(fact.confidence == nil)
    #expect(try await site.takeBack(moved, cookies).status == .seeOther)
    let before = "establish a tidal energy fund by the end of 2032"
    #expect(try await site.fact(ids[0]).content.exact == before)
  }

  @Test(arguments: [("10", "7"), ("0", "3"), ("7", "99"), ("seven", "10")])
  func `words that are not there are refused, and nothing is written`(_ from: String, _ to: String)
    async throws
  {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let ids = try await site.putIn(cookies)
    let before = await site.store.position()
    let refused = try await site.decide("mark", ids[0], ["from": from, "to": to], cookies)
    #expect(refused.status == .unprocessable)
    #expect(refused.text.contains("The first word must stand before the last"))
    #expect(await site.store.position() == before)
  }

  @Test func `the class changes with one key, and comes back with another`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let ids = try await site.putIn(cookies)
    #expect(await site.get("/review?at=\(ids[0])", cookies).text.contains("data-key=\"2\""))
    let changed = try await site.decide("classify", ids[0], ["class": "request"], cookies)
    #expect(try await site.fact(ids[0]).class == .request)
    _ = try await site.takeBack(changed, cookies)
    #expect(try await site.fact(ids[0]).class == .commitment)
  }

  @Test func `whoever moves a mark that another has moved since is told so`() async throws {
    let site = try await Site()
    let first = try await site.session(.editor)
    let second = try await site.session(.signatory)
    let ids = try await site.putIn(first)
    let seen = try await site.seen(ids[0])
    _ = try await site.decide("mark", ids[0], ["from": "7", "to": "10"], first)
    let late = await site.post(
      "/review",
      try await site.form(
        ["id": "\(ids[0])", "seen": seen, "decision": "mark", "from": "8", "to": "9"], second),
      second)
    #expect(late.status == .conflict)
    #expect(late.text.contains("A. editor has decided on this while you were looking."))
    #expect(try await site.fact(ids[0]).content.exact == "a tidal energy fund")
  }

  @Test func `all that is sure enough is accepted at once, and taken back at once`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    _ = try await site.putIn(cookies)
    let form = try await site.form(["above": "0"], cookies)
    let done = await site.post("/review/all", form, cookies)
    let page = await site.get(try #require(done.headers["Location"]), cookies).text
    #expect(page.contains("3 of 3 reviewed"))
    #expect(page.contains("Accepted: 3 provisions"))
    _ = try await site.takeBack(done, cookies)
    #expect(await site.get("/review", cookies).text.contains("0 of 3 reviewed"))
  }

  @Test func `what came in after the page was made is not accepted unseen`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let offered = site.application.service.desk(of: Site.editor).now
    _ = try await site.putIn(cookies)
    let form = try await site.form(
      ["above": "0", "offered": "\(Moment(milliseconds: offered.milliseconds - 1))"], cookies)
    _ = await site.post("/review/all", form, cookies)
    #expect(await site.get("/review", cookies).text.contains("0 of 3 reviewed"))
  }
}

extension Site {
  /// A provision as the register holds it.
  func fact(_ id: ProvisionID) async throws -> ProvisionFact {
    let board = try await application.service.desk(of: Self.editor).board()
    return try #require(board.snapshot[id]?.fact)
  }
}
