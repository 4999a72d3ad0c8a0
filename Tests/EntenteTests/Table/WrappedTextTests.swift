import Testing

@testable import entente

@Suite struct WrappedTextTests {
  @Test func `words stay whole and no line is too wide`() {
    #expect(
      WrappedText("agreed to open the strait to ferries", columns: 12).lines
        == ["agreed to", "open the", "strait to", "ferries"])
  }

  @Test func `a line may be exactly full`() {
    #expect(WrappedText("open the strait", columns: 8).lines == ["open the", "strait"])
  }

  @Test func `a word wider than the line breaks after its hyphen, else where the line ends`() {
    #expect(
      WrappedText("counterterrorism-crime", columns: 18).lines == ["counterterrorism-", "crime"])
    #expect(WrappedText("aaaaabbbbbcc", columns: 5).lines == ["aaaaa", "bbbbb", "cc"])
  }

  @Test func `wide characters are never cut in half`() {
    #expect(WrappedText("共同声明", columns: 5).lines == ["共同", "声明"])
    #expect(WrappedText("共同", columns: 1).lines == ["共", "同"])
  }

  @Test func `nothing gives no line`() {
    #expect(WrappedText("", columns: 10).lines.isEmpty)
    #expect(WrappedText("   ", columns: 10).lines.isEmpty)
  }
}
