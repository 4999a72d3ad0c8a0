import HTML
import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

@Suite struct PagePartsTests {
  @Test func `a slot takes another value each time, escaped, and the rest stays`() {
    var part = HTMLWriter()
    part.element("p", [], "before")
    part.slot()
    part.element("p", [], "after")
    part.slot()
    for (value, shown) in [("one", "one"), ("<two>", "&lt;two&gt;")] {
      var html = HTMLWriter()
      html.part(part, filling: value)
      #expect(
        String(decoding: html.bytes, as: UTF8.self)
          == "<p>before</p>\(shown)<p>after</p>\(shown)")
    }
  }

  /// The review's forms carry the word of whoever is shown them, also where the page was written for
  /// somebody else.
  @Test func `two editors are shown one page, each with a form of their own`() async throws {
    let site = try await Site()
    let first = try await site.session(.editor)
    _ = try await site.putIn(first)
    let word = try await site.accounts.invite(at: Seat(.party, "NM"), as: .editor)
    let person = try await site.accounts.accept(
      word, address: "second@nm.example", name: "B. Editor", password: "tidal energy fund")
    let second = [WebApplication.sessionCookie: try await site.accounts.session(of: person)]
    let pages = [
      await site.get("/review", first).text, await site.get("/review", second).text,
    ]
    let tokens = [
      try await site.accounts.formToken(of: first[WebApplication.sessionCookie] ?? ""),
      try await site.accounts.formToken(of: second[WebApplication.sessionCookie] ?? ""),
    ]
    #expect(tokens[0] != tokens[1])
    for own in 0...1 {
      #expect(pages[own].contains("value=\"\(tokens[own])\""))
      #expect(!pages[own].contains(tokens[1 - own]))
    }
  }

  @Test func `what is entered shows at the next look, and a reader is offered no form`()
    async throws
  {
    let site = try await Site()
    let editor = try await site.session(.editor)
    let reader = try await site.session(.reader)
    let commitments = try await site.putIn(editor)
    #expect(!(await site.get("/", editor).text.contains("Office of Tides")))
    let statement = await site.get("/statements", editor).text
    #expect(statement.contains("/enter/statement"))
    #expect(!(await site.get("/statements", reader).text.contains("/enter/statement")))
    let desk = site.application.service.desk(of: Site.editor)
    try await desk.enter([
      Draft(.mechanism(MechanismFact(name: "Office of Tides", parties: ["NM", "VD"]))),
      Draft(
        .meeting(
          MeetingFact(
            title: "Opening of the Office of Tides", state: .held, on: "2031-05-02",
            carriesOut: [commitments[0]]))),
    ])
    #expect(await site.get("/", editor).text.contains("Opening of the Office of Tides"))
    #expect(await site.get("/", reader).text.contains("Opening of the Office of Tides"))
  }

  @Test func `parts asked for longest ago make room`() async throws {
    let site = try await Site()
    _ = try await site.putIn(try await site.session(.editor))
    let board = try await site.application.service.desk(of: Site.editor).board()
    let parts = PageParts(capacity: 4000)
    var made = 0
    func ask(_ path: String) -> Int {
      let visit = Visit(
        application: site.application, request: HTTPRequest(.get, path),
        visitor: Visitor(words: site.application.dictionaries[.english]), seat: nil)
      return parts.part(PagePartKey(visit, board)) {
        made += 1
        var html = HTMLWriter()
        html.text(String(repeating: path, count: 100))
        return html
      }.bytes.count
    }
    for path in ["/a23456789", "/a23456789", "/b23456789", "/c23456789"] {
      #expect(ask(path) == 1000)
    }
    #expect(made == 3)
    _ = ask("/a23456789")
    _ = ask("/d23456789")
    #expect(made == 4)
    // Five would not fit: the one asked for longest ago has gone, the one asked for since has not.
    _ = ask("/e23456789")
    _ = ask("/a23456789")
    #expect(made == 5)
    _ = ask("/b23456789")
    #expect(made == 6)
  }
}
