import Testing

@testable import Service

@Suite struct WordDifferenceTests {
  /// Kept as it is, [gone], {come}.
  private func shown(_ old: String, _ new: String) -> String {
    WordDifference(old, new).runs.map { run in
      let text =
        switch run.sort {
        case .kept: run.text
        case .dropped: "[\(run.text)]"
        case .added: "{\(run.text)}"
        }
      return (run.isApart ? " " : "") + text
    }.joined()
  }

  @Test func `the words that differ are told, and no more`() {
    #expect(
      shown("They agreed to open the bridge by 2031.", "They agreed to open both bridges by 2032.")
        == "They agreed to open [the bridge] {both bridges} by [2031] {2032}.")
    #expect(
      shown("They will meet.", "They will meet every year.") == "They will meet {every year}.")
    #expect(
      shown("They will meet, if needed.", "They will meet.") == "They will meet[, if needed].")
  }

  @Test func `other breaks of lines are no difference`() {
    #expect(shown("They will\n meet", "They will meet") == "They will meet")
    #expect(WordDifference("They will\n meet", "They will meet").runs.count == 1)
  }

  @Test func `Korean is compared by its words`() {
    #expect(
      shown("양측은 매년 회의를 개최하기로 하였다.", "양측은 2년마다 회의를 개최하기로 하였다.")
        == "양측은 [매년] {2년마다} 회의를 개최하기로 하였다.")
  }

  @Test func `nothing against something is gone or come whole`() {
    #expect(shown("", "They will meet.") == "{They will meet.}")
    #expect(shown("They will meet.", "") == "[They will meet.]")
    #expect(shown("", "") == "")
  }

  @Test func `paragraphs too long to search are shown whole, with what they share at the ends`() {
    let old = "They agreed " + (0..<1500).map { "a\($0)" }.joined(separator: " ") + " in the end."
    let new = "They agreed " + (0..<1500).map { "b\($0)" }.joined(separator: " ") + " in the end."
    let runs = WordDifference(old, new).runs
    #expect(runs.map(\.sort) == [.kept, .dropped, .added, .kept])
    #expect(runs.first?.text == "They agreed")
    #expect(runs.last?.text == "in the end.")
  }

  @Test(arguments: [
    ("a b c d", "a x c y"), ("a a b", "b a a"), ("one, two; three", "one; two, three"),
    ("x", "y z"), ("a b", "a b c"),
  ]) func `what is kept and what went make the old words, what is kept and what came the new`(
    _ old: String, _ new: String
  ) {
    func words(_ text: String) -> String { text.filter { $0 != " " } }
    let runs = WordDifference(old, new).runs
    #expect(runs.filter { $0.sort != .added }.map { words($0.text) }.joined() == words(old))
    #expect(runs.filter { $0.sort != .dropped }.map { words($0.text) }.joined() == words(new))
  }
}
