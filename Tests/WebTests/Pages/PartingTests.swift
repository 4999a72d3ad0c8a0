import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

@Suite struct PartingTests {
  @Test func `a proposal is parted in two, joined again, and each is taken back with one key`()
    async throws
  {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let ids = try await site.putIn(cookies)
    let page = await site.get("/review?at=\(ids[0])", cookies).text
    #expect(page.contains("<option value=\"7\">7 a</option>"))
    let parted = try await site.decide("split", ids[0], ["at": "11"], cookies)
    let after = await site.get(try #require(parted.headers["Location"]), cookies).text
    #expect(after.contains("0 of 4 reviewed"))
    #expect(after.contains("Split: <q>establish a tidal energy fund</q>"))
    #expect(after.contains("<q class=\"words\">by the end of 2032</q>"))
    let next = try #require(try await site.next(ids[0]))
    let joined = try await site.decide("join", ids[0], ["next": next], cookies)
    #expect(joined.status == .seeOther)
    let words = "establish a tidal energy fund by the end of 2032"
    #expect(try await site.fact(ids[0]).content.exact == words)
    _ = try await site.takeBack(joined, cookies)
    _ = try await site.takeBack(parted, cookies)
    #expect(try await site.fact(ids[0]).content.exact == words)
    #expect(await site.get("/review", cookies).text.contains("0 of 3 reviewed"))
  }

  @Test func `both halves are accepted where the reviewer says so, and say where they come from`()
    async throws
  {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let ids = try await site.putIn(cookies)
    _ = try await site.decide("split", ids[0], ["at": "11", "then": "accept"], cookies)
    #expect(await site.get("/review", cookies).text.contains("2 of 4 reviewed"))
    let board = try await site.application.service.desk(of: Site.editor).board()
    let second = try #require(board.list().first { $0.words == "by the end of 2032" })
    #expect(await site.get("/commitments/\(second.id)", cookies).text.contains("Split off from"))
    let first = await site.get("/commitments/\(ids[0])", cookies).text
    #expect(first.contains("Parted into this and"))
  }

  @Test func `nothing is joined with a next that is not the one that was seen`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let ids = try await site.putIn(cookies)
    _ = try await site.decide("split", ids[0], ["at": "11"], cookies)
    let next = try #require(try await site.next(ids[0]))
    let board = try await site.application.service.desk(of: Site.editor).board()
    let second = try #require(board.list().first { $0.words == "by the end of 2032" })
    _ = try await site.decide("classify", second.id, ["class": "record"], cookies)
    let late = try await site.decide("join", ids[0], ["next": next], cookies)
    #expect(late.status == .conflict)
    #expect(late.text.contains("no longer the one you saw"))
    #expect(try await site.fact(ids[0]).content.exact == "establish a tidal energy fund")
  }

  @Test(arguments: ["6", "99", "", "x"])
  func `a word at which nothing can be parted is refused`(_ word: String) async throws {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let ids = try await site.putIn(cookies)
    let refused = try await site.decide("split", ids[0], ["at": word], cookies)
    #expect(refused.status == .unprocessable)
    #expect(refused.text.contains("0 of 3 reviewed"))
  }
}

extension Site {
  /// The head of the provision that follows, as the form to join carries it.
  func next(_ id: ProvisionID) async throws -> String? {
    let board = try await application.service.desk(of: Self.editor).board()
    return try board.snapshot.next(after: #require(board.snapshot[id]))
      .map { board.snapshot.lastWord(on: $0).description }
  }
}
