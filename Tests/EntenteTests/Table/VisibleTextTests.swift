import Statements
import Testing

@testable import entente

@Suite struct VisibleTextTests {
  @Test func `line breaks of the source become single spaces`() {
    #expect(VisibleText.show(" open\r\n\tthe  strait\u{2028}now ") == "open the strait now")
  }

  @Test func `escape sequences are shown, not obeyed`() {
    #expect(VisibleText.show("\u{1B}]0;title\u{07}a\u{9B}2Jb\u{7F}") == "␛]0;title␇a⟨U+009B⟩2Jb␡")
  }

  @Test func `marks that turn the direction of writing are named`() {
    #expect(VisibleText.show("fee \u{202E}001") == "fee ⟨U+202E⟩001")
  }

  @Test func `names in other scripts and soft hyphens read as they should`() {
    #expect(VisibleText.show("co\u{AD}operation 共同 🤝") == "cooperation 共同 🤝")
  }

  @Test func `page numbers inside a sentence are left out`() {
    let text = StatementText("open the\n- 3 -\nstrait")
    let furniture = text.span(utf8: 9..<14)
    #expect(VisibleText.words(of: text.span, without: [furniture], in: text) == "open the strait")
  }
}
