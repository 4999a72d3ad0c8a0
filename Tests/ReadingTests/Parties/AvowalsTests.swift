import Statements
import Testing

@testable import Reading

@Suite struct AvowalsTests {
  private func actors(_ paragraphs: String...) throws -> [PartyCode] {
    let coding = try ReadingSample.shared.get().read(
      blocks: paragraphs.map { (.paragraph, $0) })
    return coding.provisions.last { $0.class == .commitment }?.actors ?? []
  }

  @Test func `a name behind its post acts for the post's party`() throws {
    #expect(
      try actors(
        "The Prime Minister of Nordmark, Dr Aron Halevik, received the Prime Minister of Valdoria, Mira Stonberg.",
        "Prime Minister Stonberg will open a consulate in Port Alder.") == ["Valdoria"])
  }

  @Test func `of two persons with one post, what each speaks of tells for whom`() throws {
    #expect(
      try actors(
        "Mr Halevik reaffirmed Nordmark's support for the fund. Mr Stonberg welcomed Nordmark's decision to host it.",
        "Mr Stonberg agreed to open a consulate.") == ["Valdoria"])
    #expect(
      try actors(
        "Mr Halevik congratulated Mr Stonberg on Valdoria's election to the Council.",
        "Mr Halevik agreed to open a consulate.") == ["Nordmark"])
  }

  @Test func `who speaks of both parties alike acts for neither alone`() throws {
    #expect(
      try actors(
        "Mr Halevik reaffirmed Nordmark's support for the fund. Mr Halevik reaffirmed Valdoria's share in it.",
        "Mr Halevik agreed to open a consulate.") == ["Nordmark", "Valdoria"])
  }

  @Test(arguments: [
    "The talks were led by Nordmark's Secretary of State. Both sides agreed to meet again.",
    "The President of Nordmark in Havnestad received the guests.",
  ])
  func `neither the end of a sentence nor a place is a name`(_ sentence: String) throws {
    #expect(try ReadingSample.shared.get().read(sentence).statement.signatories.isEmpty)
  }
}
