import Foundation
import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

@Suite struct MechanismPageTests {
  @Test func `a dialogue is shown with those before it, and with their meetings as its own`()
    async throws
  {
    let register = try await LivedInSite()
    let list = await register.page("/mechanisms")
    #expect(list.contains("<a href=\"/mechanisms/\(register.dialogue)\">"))
    #expect(list.contains("11 February 2031"))
    let page = await register.page("/mechanisms/\(register.dialogue)")
    #expect(page.contains("Minister of Ports, Nordmark"))
    #expect(page.contains(">Consultations on Ports</a>"))
    #expect(page.contains("Pilots in the Straits"))
    #expect(page.contains("A common chart of wrecks"))
    #expect(page.contains("hosted by Nordmark"))
    #expect(page.contains("10 September 2031 to 11 September 2031"))
    #expect(page.contains("href=\"/commitments/\(register.commitments[1])\""))
  }

  @Test func `a dialogue that nobody knows is not found`() async throws {
    let register = try await LivedInSite()
    #expect(await register.get("/mechanisms/d000000000000").status == .notFound)
  }
}

@Suite struct InitiativePageTests {
  @Test func `an initiative shows how many of its milestones were met, and which is late`()
    async throws
  {
    let register = try await LivedInSite()
    let page = await register.page("/initiatives")
    #expect(page.contains("id=\"\(register.initiative.id)\""))
    #expect(page.contains("1 of 2 milestones met."))
    #expect(page.contains("20 March 2031"))
    let late = page.components(separatedBy: "Office opened</th>").last?.prefix(600)
    #expect(late?.contains("Overdue") == true)
    #expect(page.contains("Delivered"))
    #expect(page.contains("href=\"/commitments/\(register.commitments[0])\""))
  }
}

@Suite struct TargetPageTests {
  @Test func `a target is drawn, said and listed from its baseline on`() async throws {
    let register = try await LivedInSite()
    let page = await register.page("/targets")
    #expect(page.contains("id=\"\(register.target.id)\""))
    #expect(page.contains("<polygon class=\"path\""))
    #expect(page.contains("<td class=\"num\">100 MW</td>"))
    #expect(page.contains("<td class=\"num\">180 MW</td>"))
    #expect(page.contains("<th scope=\"row\">April 2031</th>"))
  }
}

@Suite struct ResponsibilityPageTests {
  @Test func `what is the visitor's own stands first, told by the contact's address`()
    async throws
  {
    let register = try await LivedInSite()
    let page = await register.page("/responsibilities")
    let mine = try #require(page.components(separatedBy: "id=\"mine\"").last)
    let own = mine.components(separatedBy: "<h2")[0]
    #expect(own.contains("href=\"/commitments/\(register.commitments[0])\""))
    #expect(mine.contains("Directorate of Shipping, Valdoria"))
    #expect(mine.contains("1 open commitment has no lead."))
  }

  @Test func `somebody whom nothing names is told how an item becomes hers`() async throws {
    let register = try await LivedInSite(.reader)
    let page = await register.page("/responsibilities")
    #expect(page.contains("Nothing names you."))
    #expect(page.contains("Ministry of Energy, Nordmark"))
  }
}

@Suite struct SearchPageTests {
  @Test func `hits are marked, filtered by kind and lead to the item`() async throws {
    let register = try await LivedInSite()
    let page = await register.page("/search?q=tidal")
    #expect(page.contains("<mark class=\"hit\">"))
    #expect(page.contains("href=\"/commitments/\(register.commitments[0])\""))
    #expect(page.contains("href=\"/initiatives#\(register.initiative.id)\""))
    let only = await register.page("/search?q=tidal&kind=initiative")
    #expect(only.contains("1 found."))
    #expect(!only.contains("href=\"/commitments/\(register.commitments[0])\""))
  }

  @Test func `what is typed is words, never markup`() async throws {
    let register = try await LivedInSite()
    let page = await register.page("/search?q=%3Cscript%3Ealert")
    #expect(page.contains("&lt;script&gt;alert"))
    #expect(!page.contains("<script>alert"))
  }

  @Test func `an identifier leads to its very item`() async throws {
    let register = try await LivedInSite()
    let found = await register.get("/search?q=\(register.dialogue)")
    #expect(found.status == .seeOther)
    #expect(found.headers["Location"] == "/mechanisms/\(register.dialogue)")
  }

  @Test func `what one party keeps to itself is found at its own seat only`() async throws {
    let register = try await LivedInSite()
    let note = ProgressFact(
      of: register.commitments[0].item, on: "2031-05-01", note: "The treasury hesitates.")
    let desk = register.site.application.service.desk(of: Site.editor)
    try await desk.enter([Draft(.progress(note), visibility: .internal)])
    #expect(await register.page("/search?q=treasury").contains("1 found."))
    let other = try await register.site.session(.editor, at: "VD")
    let page = await register.get("/search?q=treasury", other).text
    #expect(page.contains("Nothing has the words"))
  }
}

@Suite struct ComparePageTests {
  @Test func `changes since the last meeting are shown unless other days are asked for`()
    async throws
  {
    let register = try await LivedInSite()
    let page = await register.page("/compare")
    #expect(page.contains("From 11 February 2031 to 4 May 2031."))
    #expect(page.contains("New commitments"))
    #expect(page.contains("Treaty signed"))
    #expect(!page.contains("Third Consultations on Ports"))
    let longer = await register.page("/compare?from=2031-01-01&to=2031-02-11")
    #expect(longer.contains("Third Consultations on Ports"))
    #expect(!longer.contains("Treaty signed"))
    let none = await register.page("/compare?from=2031-01-01&to=2031-01-02")
    #expect(none.contains("Nothing has changed between these days."))
  }

  @Test(arguments: ["from=yesterday", "from=2031-06-01&to=2031-05-01"])
  func `days that cannot be compared are refused in a sentence`(_ query: String) async throws {
    let register = try await LivedInSite()
    let refused = await register.get("/compare?\(query)")
    #expect(refused.status == .unprocessable)
  }
}

/// What holds of every page of lists.
@Suite struct ListPagesTests {
  static let paths = [
    "/", "/mechanisms", "/initiatives", "/targets", "/responsibilities", "/search?q=tidal",
    "/compare", "/review", "/calendar", "/calendar?year=2031",
  ]

  @Test func `no identifier stands twice on a page, and headings follow each other`() async throws {
    let register = try await LivedInSite()
    for path in Self.paths + ["/mechanisms/\(register.dialogue)"] {
      let page = await register.page(path)
      let ids = page.components(separatedBy: " id=\"").dropFirst()
        .map { String($0.prefix { $0 != "\"" }) }
      #expect(Set(ids).count == ids.count, "\(path)")
      let levels = page.components(separatedBy: "<h").dropFirst()
        .compactMap { Int(String($0.prefix(1))) }
      #expect(levels.filter { $0 == 1 }.count == 1, "\(path)")
      for (level, next) in zip(levels, levels.dropFirst()) {
        #expect(next <= level + 1, "\(path): \(levels)")
      }
    }
  }

  @Test(arguments: ["ko", "nl"]) func `no page is left with a key in place of its words`(
    _ language: String
  ) async throws {
    let register = try await LivedInSite()
    let keys = Set(
      register.site.application.dictionaries[.english].texts.keys
        .map { $0.components(separatedBy: "#")[0] })
    for path in Self.paths {
      let page = await register.page(path, language: language)
      #expect(page.contains("<html lang=\"\(language)\">"))
      for key in keys where page.contains(">\(key)<") {
        Issue.record("\(key) on \(path) in \(language)")
      }
    }
  }

  @Test func `every page lists its keys once, the page's own first`() async throws {
    let register = try await LivedInSite()
    for path in Self.paths {
      let page = await register.page(path)
      #expect(page.components(separatedBy: "id=\"keys\"").count == 2, "\(path)")
      #expect(page.contains("<kbd>g</kbd> <kbd>x</kbd>"))
    }
    let review = await register.page("/review")
    let own = try #require(review.range(of: "<kbd>u</kbd>"))
    let common = try #require(review.range(of: "<kbd>?</kbd>"))
    #expect(own.lowerBound < common.lowerBound)
  }
}
