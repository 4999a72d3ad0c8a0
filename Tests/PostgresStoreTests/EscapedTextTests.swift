import Testing

@testable import PostgresStore

@Suite struct EscapedTextTests {
  @Test(arguments: [
    "", "plain", "a\0b", "\0", "\u{FFFE}", "\u{FFFE}0", "a\u{FFFE}\0\u{FFFE}1b", "\u{FFFD}\u{FFFF}",
    "협력 Córdoba",
  ])
  func `every text comes back as it was, and holds no U+0000 while it is kept`(text: String) {
    let kept = EscapedText.bytes(of: text)
    #expect(!kept.contains(0))
    #expect(Array(EscapedText.text(of: kept).utf8) == Array(text.utf8))
  }

  @Test func `text without U+0000 is kept as it is`() {
    #expect(EscapedText.bytes(of: "Nordmark") == Array("Nordmark".utf8))
  }
}
