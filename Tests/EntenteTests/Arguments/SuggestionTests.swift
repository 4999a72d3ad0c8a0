import Testing

@testable import entente

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("", "", 0), ("area", "area", 0), ("area", "aera", 1), ("class", "clas", 1), ("json", "csv", 3),
    ("", "abc", 3),
  ])
  func `a swap, a drop and a change each count one`(a: String, b: String, distance: Int) {
    #expect(Suggestion.distance(a, b) == distance)
    #expect(Suggestion.distance(b, a) == distance)
  }

  @Test func `a word far from all is answered with silence`() {
    #expect(Suggestion.nearest(to: "treaty", among: ["read", "manual"]) == nil)
  }

  @Test func `an abbreviation of one word only is understood`() {
    #expect(Suggestion.nearest(to: "comp", among: ["read", "completions"]) == "completions")
    #expect(Suggestion.nearest(to: "c", among: ["commitment", "class"]) == nil)
  }
}
