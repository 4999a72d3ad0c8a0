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

  @Test func `a compound breaks after its hyphen, a range and a short prefix do not`() {
    #expect(
      WrappedText("the yearly Ministerial-level talks", columns: 24).lines
        == ["the yearly Ministerial-", "level talks"])
    #expect(WrappedText("lower fees by 45-60%", columns: 18).lines == ["lower fees by", "45-60%"])
    #expect(WrappedText("agreed to co-host it", columns: 14).lines == ["agreed to", "co-host it"])
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
