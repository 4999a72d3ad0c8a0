import Foundation
import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

extension Site {
  static let text = """
    Joint Statement of Nordmark and Valdoria

    Port Alder, 4 May 2031

    1. The two Leaders agreed to establish a tidal energy fund by the end of 2032.

    2. The two Leaders welcomed the growth of trade.

    3. The two sides will hold an annual Ministerial Dialogue on Shipping.
    """

  /// Puts the statement in, and gives the identifiers of its commitments in the order of the text.
  func putIn(_ cookies: [String: String]) async throws -> [ProvisionID] {
    let page = await post("/enter/statement", try await form(["text": Self.text], cookies), cookies)
    #expect(page.status == .ok)
    #expect(page.text.contains("2 commitments"))
    let board = try await application.service.desk(of: Self.editor).board()
    return board.list().filter { $0.class == .commitment }.map(\.id)
  }

  static let editor = Principal("A. editor", at: Seat(.party, "NM"), as: .editor)

  /// A form with the word that shows it is ours.
  func form(_ fields: FormFields, _ cookies: [String: String]) async throws -> FormFields {
    var form = fields
    let word = try await accounts.formToken(of: cookies[WebApplication.sessionCookie] ?? "")
    form.add(Form.token, word)
    return form
  }

  /// Sends the review page's form for a provision.
  func decide(
    _ decision: String, _ id: ProvisionID, _ more: FormFields = [:], _ cookies: [String: String]
  ) async throws -> HTTPResponse {
    var fields = more
    for (name, value) in [
      ("id", "\(id)"), ("seen", try await seen(id)), ("decision", decision),
    ] { fields.add(name, value) }
    return await post("/review", try await form(fields, cookies), cookies)
  }

  /// Takes back what an answer says was done.
  func takeBack(_ done: HTTPResponse, _ cookies: [String: String]) async throws -> HTTPResponse {
    let address = try #require(done.headers["Location"])
    let act = try #require(address.components(separatedBy: "undo=").last)
    return await post(
      "/review",
      try await form(["decision": "undo", "act": PercentEncoding.decode(act)], cookies), cookies)
  }

  /// What the review page's form holds of a provision.
  func seen(_ id: ProvisionID) async throws -> String {
    let board = try await application.service.desk(of: Self.editor).board()
    return board.snapshot[id].map { board.snapshot.lastWord(on: $0).description } ?? ""
  }
}

@Suite struct ReviewTests {
  @Test func `what was read is reviewed one by one, and the last word can be taken back`()
    async throws
  {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let ids = try await site.putIn(cookies)
    #expect(await site.get("/review", cookies).text.contains("0 of 3 reviewed"))
    let accepted = await site.post(
      "/review",
      try await site.form(
        ["id": "\(ids[0])", "seen": try await site.seen(ids[0]), "decision": "accept"], cookies),
      cookies)
    #expect(accepted.status == .seeOther)
    let next = await site.get(try #require(accepted.headers["Location"]), cookies)
    #expect(next.text.contains("1 of 3 reviewed"))
    #expect(next.text.contains("<q>establish a tidal energy fund by the end of 2032</q>"))
    let undone = try await site.takeBack(accepted, cookies)
    #expect(undone.status == .seeOther)
    #expect(undone.headers["Location"] == "/review?at=\(ids[0])")
    #expect(await site.get("/review", cookies).text.contains("0 of 3 reviewed"))
  }

  @Test func `a second reviewer is told that somebody was faster, and nothing is overwritten`()
    async throws
  {
    let site = try await Site()
    let first = try await site.session(.editor)
    let second = try await site.session(.signatory)
    let ids = try await site.putIn(first)
    let seen = try await site.seen(ids[0])
    func decide(_ decision: String, _ cookies: [String: String]) async throws -> HTTPResponse {
      await site.post(
        "/review",
        try await site.form(["id": "\(ids[0])", "seen": seen, "decision": decision], cookies),
        cookies)
    }
    #expect(try await decide("accept", first).status == .seeOther)
    let late = try await decide("reject", second)
    #expect(late.status == .conflict)
    #expect(late.text.contains("A. editor has decided on this while you were looking."))
    let page = await site.get("/commitments/\(ids[0])", second)
    #expect(page.text.contains("In force"))
  }

  @Test func `what was put right counts as confirmed, and what cannot be is said`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let ids = try await site.putIn(cookies)
    func amend(_ change: FormFields) async throws -> HTTPResponse {
      var form = change
      for (name, value) in [
        ("id", "\(ids[0])"), ("seen", try await site.seen(ids[0])), ("decision", "amend"),
      ] { form.add(name, value) }
      return await site.post("/review", try await site.form(form, cookies), cookies)
    }
    let wrong = try await amend(["due": "soon"])
    #expect(wrong.status == .unprocessable)
    #expect(wrong.text.contains("“soon” is no time"))
    let foreign = try await amend(["content": "a canal", "due": "2032"])
    #expect(foreign.text.contains("does not have the words “a canal”"))
    #expect(
      try await amend(["content": "a tidal energy fund", "due": "2033-06"]).status == .seeOther)
    let page = await site.get("/commitments/\(ids[0])", cookies)
    #expect(page.text.contains("June 2033"))
    #expect(page.text.contains("<h1 class=\"words\">a tidal energy fund</h1>"))
  }

  @Test func `a reader cannot review, enter or administer`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.reader)
    #expect(await site.get("/review", cookies).status == .forbidden)
    #expect(await site.get("/enter/statement", cookies).status == .forbidden)
    let form = try await site.form(["text": Site.text], cookies)
    let refused = await site.post("/enter/statement", form, cookies)
    #expect(refused.status == .forbidden)
    #expect(await site.store.position() == 1)
  }
}

@Suite struct StatementPageTests {
  @Test func `a statement is shown as its text, each provision marked and carded`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let ids = try await site.putIn(cookies)
    let board = try await site.application.service.desk(of: Site.editor).board()
    let statement = try #require(board.statements.first?.fact.id)
    let page = await site.get("/statements/\(statement)", cookies).text
    #expect(page.contains("id=\"\(ids[0])\""))
    #expect(page.contains("href=\"#\(ids[0])\" class=\"back\""))
    #expect(page.contains("establish a tidal energy fund by the end of 2032</a></mark>."))
    #expect(page.contains("2 commitments"))
    let kept = await site.get("/copies/\(board.statements[0].fact.sha256)", cookies)
    #expect(kept.text == Site.text)
    #expect(kept.headers["Content-Disposition"]?.hasPrefix("attachment") == true)
  }

  @Test(arguments: [("ko", "약속", "2032년 말까지"), ("nl", "Toezeggingen", "voor eind 2032")])
  func `the pages speak the reader's language`(
    _ language: String, _ commitments: String, _ due: String
  ) async throws {
    let site = try await Site()
    var cookies = try await site.session(.editor)
    _ = try await site.putIn(cookies)
    cookies[WebApplication.languageCookie] = language
    let page = await site.get("/commitments", cookies).text
    #expect(page.contains("<html lang=\"\(language)\">"))
    #expect(page.contains("<h1>\(commitments)</h1>"))
    #expect(page.contains(due))
    #expect(await site.get("/", cookies).status == .ok)
  }
}
