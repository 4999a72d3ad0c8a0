import Statements
import Testing

@testable import Publishing

@Suite struct CodingPageTests {
  private func page(_ coding: Coding) -> String {
    String(decoding: CodingPage().bytes(of: coding), as: UTF8.self)
  }

  private func count(_ needle: String, in text: String) -> Int {
    text.split(separator: needle, omittingEmptySubsequences: false).count - 1
  }

  @Test(arguments: [FjordStatement.coding, OddStatements.characters, OddStatements.tangled])
  func `every provision has a number in the text and a card, and each links to the other`(
    coding: Coding
  ) {
    let page = page(coding)
    for provision in coding.provisions
    where coding.statement.blocks.indices.contains(provision.block)
      && coding.statement.blocks[provision.block].kind != .title
    {
      #expect(count("id=\"\(provision.id)\"", in: page) == 1)
      #expect(count("id=\"card-\(provision.id)\"", in: page) == 1)
      #expect(page.contains("href=\"#card-\(provision.id)\""))
      #expect(page.contains("href=\"#\(provision.id)\""))
    }
  }

  @Test func `words of a statement are never markup`() {
    let words = "They agreed to <script>alert(\"x\")</script> & ]]> lift \u{202E}tariffs\u{0001}."
    let text = StatementText(words)
    var provision = Provision(
      id: "p01", class: .commitment, paragraph: "1", block: 0,
      content: text.span(utf8: 15..<words.utf8.count - 1), trigger: text.span(utf8: 5..<14))
    provision.actors = ["<b>"]
    let statement = Statement(
      name: "a\"><i>", text: text, sha256: "", title: "<title> & \"more\"",
      blocks: [Block(kind: .paragraph, span: text.span, paragraph: "1")])
    let page = page(
      Coding(
        statement: statement, reader: "r", provisions: [provision], times: [], mechanisms: [],
        diagnostics: []))
    #expect(!page.contains("<script>alert"))
    #expect(page.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; ]]&gt;"))
    #expect(!page.contains("<b>") && !page.contains("<i>"))
    #expect(page.contains("<title>&lt;title&gt; &amp; &quot;more&quot;</title>"))
    #expect(!page.contains("\u{0001}"))
  }

  @Test func `nothing comes from elsewhere`() {
    let page = page(FjordStatement.coding)
    #expect(page.contains("default-src 'none'"))
    for scheme in ["http:", "https:", "src=\"//", "@import", "url("] {
      #expect(!page.contains(scheme), "\(scheme)")
    }
  }

  @Test func `the words of each block stand in the page once and in order`() {
    let coding = FjordStatement.coding
    let page = page(coding)
    let main = page.split(separator: "<main id=\"text\">").last.map(String.init) ?? ""
    var plain = ""
    var isTag = false
    var isNote = 0
    var tag = ""
    for character in main {
      if character == "<" {
        isTag = true
        tag = ""
      } else if character == ">" {
        isTag = false
        if tag.hasPrefix("details class=\"notes\"") || isNote > 0 && tag.hasPrefix("details") {
          isNote += 1
        }
        if tag == "/details", isNote > 0 { isNote -= 1 }
        if tag.hasPrefix("a class=\"ref") { isNote += 1 }
        if tag == "/a", isNote == 1 { isNote = 0 }
      } else if isTag {
        tag.append(character)
      } else if isNote == 0 {
        plain.append(character)
      }
    }
    var rest = Substring(plain)
    for block in coding.statement.blocks where block.kind != .title {
      let words = coding.statement.text[block.span]
        .replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
        .replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      guard let place = rest.firstRange(of: words) else {
        Issue.record("“\(words)” is missing or out of order")
        return
      }
      rest = rest[place.upperBound...]
    }
  }

  @Test func `an empty coding makes a page, and the same coding the same bytes`() {
    let empty = Coding(
      statement: Statement(name: "empty.txt", text: StatementText(""), sha256: ""), reader: "r",
      provisions: [], times: [], mechanisms: [], diagnostics: [])
    #expect(page(empty).contains("<h1>empty.txt</h1>"))
    #expect(
      CodingPage().bytes(of: FjordStatement.coding) == CodingPage().bytes(of: FjordStatement.coding)
    )
  }

  @Test func `a title cannot break out of the style that prints it`() {
    let text = StatementText("x")
    let statement = Statement(
      name: "a.txt", text: text, sha256: "", title: "\"; } </style><b>\\ Überfahrt\n1")
    let page = page(
      Coding(
        statement: statement, reader: "r", provisions: [], times: [], mechanisms: [],
        diagnostics: []))
    #expect(
      page.contains(
        "content: \"\\22 \\3b  \\7d  \\3c \\2f style\\3e \\3c b\\3e \\5c  Überfahrt 1\""))
    #expect(count("</style>", in: page) == 1)
  }

  @Test func `an article whose label is all its words says them once`() {
    let text = StatementText("Article 1")
    let statement = Statement(
      name: "a.txt", text: text, sha256: "",
      blocks: [Block(kind: .article, span: text.span, label: text.span, paragraph: "1")])
    let page = page(
      Coding(
        statement: statement, reader: "r", provisions: [], times: [], mechanisms: [],
        diagnostics: []))
    #expect(count("Article 1", in: page) == 1)
  }

  @Test func `what binds every party names them in short`() {
    var statement = FjordStatement.coding.statement
    statement.parties = ["A", "B"].map { Party(code: $0, name: "State \($0.rawValue)") }
    #expect(PageWords.names(["B", "A"], of: statement) == "Both parties")
    #expect(PageWords.names(["B"], of: statement) == "State B")
    statement.parties.append(Party(code: "C", name: "State C"))
    #expect(PageWords.names([.parties], of: statement) == "All parties")
    #expect(PageWords.names(["A", "B"], of: statement) == "State A, State B")
  }
}
