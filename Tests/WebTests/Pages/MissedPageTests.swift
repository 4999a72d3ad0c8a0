import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

@Suite struct MissedPageTests {
  @Test func `words that were missed are marked in their paragraph, and come into the register`()
    async throws
  {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let ids = try await site.putIn(cookies)
    let statement = try await site.fact(ids[0]).statement
    let address = try #require(
      await site.get("/review?at=\(ids[0])", cookies).text
        .firstMatch(of: /\/review\/missed\?statement=\w+&amp;paragraph=(\d+)/)?.1)
    let page = await site.get(
      "/review/missed?statement=\(statement)&paragraph=\(address)", cookies)
    #expect(page.text.contains("<span data-word=\"8\" class=\"known\">tidal</span>"))
    func mark(_ more: FormFields) async throws -> HTTPResponse {
      var form = more
      for (name, value) in [
        ("statement", "\(statement)"), ("paragraph", "\(address)"), ("class", "commitment"),
        ("actor", "NM"), ("due", more["due"] ?? "2033"),
      ] where form[name] == nil { form.add(name, value) }
      return await site.post("/review/missed", try await site.form(form, cookies), cookies)
    }
    let wrong = try await mark(["from": "10", "to": "8", "due": "soon"])
    #expect(wrong.status == .unprocessable)
    #expect(wrong.text.contains("The first word must stand before the last"))
    #expect(wrong.text.contains("value=\"soon\""))
    let done = try await mark(["from": "8", "to": "10"])
    #expect(done.status == .seeOther)
    let board = try await site.application.service.desk(of: Site.editor).board()
    let found = try #require(board.list().first { $0.words == "tidal energy fund" })
    #expect(found.due == "2033" && found.actors == ["NM"] && found.review == "accepted")
    let next = await site.get(try #require(done.headers["Location"]), cookies).text
    #expect(next.contains("Added: <q>tidal energy fund</q>"))
    #expect(try await mark(["from": "8", "to": "10"]).text.contains("marked already"))
    _ = try await site.takeBack(done, cookies)
    #expect(try await site.application.service.desk(of: Site.editor).board().list().count == 3)
  }

  @Test func `a paragraph that is not there is not found, and a reader marks nothing`() async throws
  {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let ids = try await site.putIn(cookies)
    let statement = try await site.fact(ids[0]).statement
    let address = "/review/missed?statement=\(statement)&paragraph="
    #expect(await site.get(address + "999", cookies).status == .notFound)
    #expect(await site.get(address + "-1", cookies).status == .notFound)
    let reader = try await site.session(.reader)
    #expect(await site.get(address + "1", reader).status == .forbidden)
  }
}
