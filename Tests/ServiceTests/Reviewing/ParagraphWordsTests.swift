import Register
import Service
import Statements
import Testing

@Suite struct ParagraphWordsTests {
  /// The passage of a text between marks, asked for by its words.
  private func passage(
    _ text: String, _ first: Int, _ last: Int
  ) async throws -> (ParagraphWords, Passage?) {
    let register = try await OpenedRegister()
    let report = try await register.put(
      OpenedRegister.statement.replacing(
        "Nordmark will publish its register of wrecks by the end of 2032.", with: text))
    let board = try await register.desk.board()
    let statement = try #require(board.snapshot[report.statement]?.fact)
    let index = try #require(
      statement.blocks.firstIndex { $0.kind == .paragraph && $0.number == "3" })
    let words = try #require(ParagraphWords(block: index, of: statement))
    let passage = words.passage(from: first, to: last)
    if let passage { #expect(passage.matches(StatementText(statement.text))) }
    return (words, passage)
  }

  @Test(arguments: [
    ("Nordmark will fund harbours, and pilots.", 3, 4, "fund harbours"),
    ("Nordmark will fund the “Green Port” plan.", 3, 6, "fund the “Green Port”"),
    ("Nordmark will fund ports (phase one), too.", 3, 6, "fund ports (phase one)"),
    ("Nordmark will fund (phase one) ports.", 4, 6, "(phase one) ports"),
    ("Nordmark will fund 40% of it.", 3, 4, "fund 40%"),
    ("Nordmark will consult the U.S. on ports.", 3, 5, "consult the U.S."),
    ("Nordmark will rebuild Sør-Havn’s quay.", 3, 5, "rebuild Sør-Havn’s quay"),
    ("Nordmark will fund 부산 항만, 등대.", 3, 5, "fund 부산 항만"),
  ])
  func `words are counted without the marks around them, and quoted with those that belong to them`(
    _ text: String, _ first: Int, _ last: Int, _ words: String
  ) async throws {
    let (paragraph, passage) = try await passage(text, first, last)
    #expect(passage?.exact == words)
    #expect(passage.flatMap { paragraph.numbers(of: $0) } == first...last)
  }

  @Test(arguments: [(0, 2), (3, 2), (2, 99)])
  func `words that are not in the paragraph have no passage`(_ first: Int, _ last: Int)
    async throws
  {
    let (_, passage) = try await passage("Nordmark will fund harbours.", first, last)
    #expect(passage == nil)
  }
}
