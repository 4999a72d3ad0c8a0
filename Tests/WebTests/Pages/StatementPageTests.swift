import Foundation
import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

/// A site with a statement and a corrected version of it.
struct CorrectedSite {
  let site: Site
  let cookies: [String: String]
  let first: StatementFact
  let second: StatementFact

  init() async throws {
    site = try await Site()
    cookies = try await site.session(.editor)
    _ = try await site.putIn(cookies)
    let desk = site.application.service.desk(of: Site.editor)
    first = try #require(try await desk.board().statements.first?.fact)
    let corrected = first.text.replacing("by the end of 2032", with: "by the end of 2033")
    _ = await site.post(
      "/enter/statement", try await site.form(["text": corrected], cookies), cookies)
    second = try #require(try await desk.board().statements.first?.fact)
    #expect(second.replaces == first.id)
  }

  func page(_ address: String, language: String = "en") async -> String {
    var cookies = cookies
    cookies[WebApplication.languageCookie] = language
    return await site.get(address, cookies).text
  }

  /// The lasting link to words of a statement, as its page makes it.
  func link(_ words: String, _ statement: StatementFact) async throws -> String {
    let text = statement.text.unicodeScalars
    let range = try #require(text.firstRange(of: words.unicodeScalars))
    let start = text.distance(from: text.startIndex, to: range.lowerBound)
    let end = start + words.unicodeScalars.count
    let answer = await site.get("/statements/\(statement.id)/passages/\(start)-\(end)", cookies)
    #expect(answer.status == .seeOther)
    let address = try #require(answer.headers["Location"])
    #expect(address.hasSuffix("#passage"))
    return address.replacing("#passage", with: "")
  }
}

@Suite struct StatementFilterTests {
  private func marks(_ page: String) -> Int { page.components(separatedBy: "<mark ").count - 1 }

  @Test func `each filter leaves what it asks for, says how many, and stays in the address`()
    async throws
  {
    let register = try await LivedInSite()
    let board = try await register.site.application.service.desk(of: Site.editor).board()
    let statement = try #require(board.statements.first?.fact.id)
    #expect(marks(await register.page("/statements/\(statement)")) == 3)
    for (query, count) in [
      ("class=position", 1), ("review=accepted", 2), ("review=proposed", 1), ("area=energy", 1),
      ("party=NM", 3), ("class=commitment&review=proposed", 0), ("certainty=person", 0),
      ("status=overdue", 0), ("status=in-force", 1),
    ] {
      let page = await register.page("/statements/\(statement)?\(query)")
      #expect(marks(page) == count, "\(query)")
      #expect(page.contains("\(count) of 3 provisions are marked."), "\(query)")
    }
    let page = await register.page("/statements/\(statement)?review=accepted&area=energy")
    #expect(page.contains("<option value=\"energy\" selected=\"\">"))
    #expect(page.contains("<option value=\"VD\">Valdoria</option>"))
    #expect(
      page.contains("href=\"/statements/\(statement)?class=commitment&amp;area=energy&amp;review="))
  }
}

@Suite struct PassageTests {
  @Test func `a link marks its words, across the marks of provisions`() async throws {
    let register = try await CorrectedSite()
    let address = try await register.link("welcomed the growth", register.second)
    let page = await register.page(address)
    #expect(page.contains("<mark class=\"passage\" id=\"passage\">welcomed </mark>"))
    #expect(page.contains("<mark class=\"passage\">the growth</mark>"))
    #expect(!page.contains("role=\"status\""))
  }

  @Test func `what a newer version changed is said of a link, both ways`() async throws {
    let register = try await CorrectedSite()
    let gone = try await register.link("by the end of 2032", register.first)
    #expect(await register.page(gone).contains("These words are no longer in version 2"))
    #expect(await register.page(gone).contains("id=\"passage\""))
    let here = gone.replacing("\(register.first.id)", with: "\(register.second.id)")
    let page = await register.page(here)
    #expect(page.contains("The words “by the end of 2032” are not in this version."))
    #expect(!page.contains("id=\"passage\""))
    #expect(page.contains("<a href=\"\(gone)#passage\">Version 1</a>"))
    let stays = try await register.link("the growth of trade", register.first)
    #expect(await register.page(stays).contains("A newer version has these words as well:"))
  }

  @Test func `an address of words that never stood there says so`() async throws {
    let register = try await CorrectedSite()
    for written in ["3.1-2.00000000", "99.1-2.12345678", "nonsense"] {
      let page = await register.page("/statements/\(register.first.id)?passage=\(written)")
      #expect(page.contains("names words that no version of this statement has"), "\(written)")
    }
    let nowhere = "/statements/\(register.first.id)/passages/90000-90010"
    #expect(await register.site.get(nowhere, register.cookies).status == .notFound)
  }

  @Test func `every paragraph has its link`() async throws {
    let register = try await CorrectedSite()
    let page = await register.page("/statements/\(register.second.id)")
    let pilcrows = page.components(separatedBy: "class=\"pilcrow\"").count - 1
    #expect(pilcrows == page.components(separatedBy: "data-start=").count - 1)
    #expect(pilcrows >= 3)
  }

  @Test func `an earlier version shows its provisions where they stood`() async throws {
    let register = try await CorrectedSite()
    let earlier = await register.page("/statements/\(register.first.id)")
    #expect(earlier.contains("establish a tidal energy fund by the end of 2032</a></mark>"))
    let current = await register.page("/statements/\(register.second.id)")
    #expect(current.contains("establish a tidal energy fund by the end of 2033</a></mark>"))
  }

  @Test(arguments: ["nl", "ko"]) func `every language has its words`(_ language: String)
    async throws
  {
    let register = try await CorrectedSite()
    let gone = try await register.link("by the end of 2032", register.first)
    for address in [
      gone, gone.replacing("\(register.first.id)", with: "\(register.second.id)"),
      "/statements/\(register.second.id)?review=proposed",
    ] {
      let page = await register.page(address, language: language)
      for key in ["statement.", "passage.", "certainty.", "format."] {
        #expect(!page.contains(">\(key)"), "\(key)")
      }
    }
  }
}

@Suite struct StatementFileTests {
  @Test func `a statement is saved as JSON, CSV and Akoma Ntoso with what people put right`()
    async throws
  {
    let register = try await CorrectedSite()
    let id = register.second.id
    let page = await register.page("/statements/\(id)")
    for format in ["json", "csv", "akn"] {
      #expect(page.contains("href=\"/statements/\(id)/files/\(format)\""))
      let file = await register.site.get("/statements/\(id)/files/\(format)", register.cookies)
      #expect(file.status == .ok)
      #expect(file.headers["Content-Disposition"]?.hasPrefix("attachment") == true)
      #expect(file.text.contains("tidal energy fund"), "\(format)")
    }
    let json = await register.site.get("/statements/\(id)/files/json", register.cookies)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.body)) as? [String: Any])
    let provisions = try #require(object["provisions"] as? [[String: Any]])
    #expect(provisions.count == 3)
    #expect(provisions.first?["due"] as? String == "2033")
    let akn = await register.site.get("/statements/\(id)/files/akn", register.cookies).text
    #expect(akn.contains("<akomaNtoso"))
    let other = await register.site.get("/statements/\(id)/files/exe", register.cookies)
    #expect(other.status == .notFound)
  }

  @Test func `the CSV has a line for each provision`() async throws {
    let register = try await CorrectedSite()
    let csv = await register.site.get(
      "/statements/\(register.second.id)/files/csv", register.cookies)
    let lines = csv.text.components(separatedBy: "\r\n").filter { !$0.isEmpty }
    #expect(lines.count == 4)
  }
}
