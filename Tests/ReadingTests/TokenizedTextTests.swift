import Statements
import Testing

@testable import Reading

@Suite struct TokenizedTextTests {
  /// One paragraph in which a page of a typescript ended.
  private func statement(_ words: String, furniture: String) throws -> Statement {
    let place = try #require(words.firstRange(of: furniture))
    let text = StatementText(words)
    let start = words.utf8.distance(from: words.startIndex, to: place.lowerBound)
    var block = Block(kind: .paragraph, span: text.span, number: "2", paragraph: "2")
    block.furniture = [text.span(utf8: start..<(start + furniture.utf8.count))]
    return Statement(
      name: "typescript", text: text, sha256: "",
      parties: [ReadingSample.nordmark, ReadingSample.valdoria], adoptedOn: "2031-05-03",
      blocks: [block])
  }

  @Test func `a page number inside a paragraph is no part of its sentence`() throws {
    let statement = try statement(
      "Both sides agreed to open the strait to fishing boats no later than\n\n12\n\nJune 2032.",
      furniture: "12")
    let coding = try ReadingSample.shared.get().reader.read(statement)
    #expect(coding.provisions.map(\.due) == ["2032-06"])
  }

  @Test func `the tokens of a block step over its furniture and keep their places`() throws {
    let statement = try statement(
      "The café’s owners – 2 – agreed to meet", furniture: "– 2 –")
    let reader = try ReadingSample.shared.get().reader
    let tokens = TokenizedText(statement, vocabulary: reader.vocabulary)
    let words = tokens.tokens.indices.map { tokens.words($0..<($0 + 1)) }
    #expect(words == ["The", "café", "’s", "owners", "agreed", "to", "meet"])
    #expect(tokens.blocks == [0..<7])
    for token in tokens.tokens.indices {
      let span = tokens.span(token..<(token + 1))
      #expect(statement.text.span(utf8: span.utf8) == span)
    }
  }
}
