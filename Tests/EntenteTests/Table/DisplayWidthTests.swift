import Testing

@testable import entente

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("Valdoria", 8), ("", 0), ("Ålesund", 7), ("A\u{30A}lesund", 7), ("日本国", 6), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("ｆｕｌｌ", 8), ("🕊", 1), ("🕊\u{FE0F}", 2), ("🤝", 2), ("🇳🇱", 2),
    ("👩‍👩‍👧", 2), ("co\u{AD}operation", 11), ("“–…”", 4), ("éè", 2), ("\u{200B}", 0),
  ])
  func `text takes the columns a terminal gives it`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }
}
