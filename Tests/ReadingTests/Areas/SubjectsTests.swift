import Statements
import Testing

@testable import Reading

@Suite struct SubjectsTests {
  private func areas(_ sentence: String) throws -> [Area] {
    try areas([(.paragraph, sentence)]).last ?? []
  }

  /// Areas of each commitment of a text.
  private func areas(
    _ blocks: [(Block.Kind, String)],
    parties: [Party] = [ReadingSample.nordmark, ReadingSample.valdoria]
  ) throws -> [[Area]] {
    try ReadingSample.shared.get().read(blocks: blocks, parties: parties).provisions
      .filter { $0.class == .commitment }.map(\.areas)
  }

  @Test func `what is done comes before the means by which it is done`() throws {
    let areas = try areas(
      "The two sides agreed to open new ferry routes across the strait by training young crews.")
    #expect(areas.first == .transportLogistics)
    #expect(!areas.contains(.education))
  }

  @Test func `a subject of two areas has both`() throws {
    #expect(
      try areas("The two sides agreed to fight trafficking in persons.")
        == [.counterterrorismCrime, .migrationConsular])
  }

  @Test(arguments: [
    ("The two sides agreed to improve the climate for investment.", Area.climateEnvironment),
    ("The two sides agreed to support each other in the Security Council.", .defenceSecurity),
    ("The two sides agreed to raise food security.", .defenceSecurity),
    ("The two sides agreed to set up a common data space.", .space),
  ])
  func `a word inside a longer phrase does not count`(sentence: String, not: Area) throws {
    #expect(!(try areas(sentence).contains(not)))
  }

  @Test func `an action that names no subject takes its sentence's, then its paragraph's`() throws {
    #expect(
      try areas("Recalling their talks on shared fish stocks, the two sides agreed to go further.")
        .first == .maritime)
    let paragraph =
      "Fish stocks in the strait are falling. The two sides agreed to take further measures."
    #expect(try areas(paragraph).first == .maritime)
  }

  @Test func `the heading above tells what its paragraphs are about`() throws {
    let read = try areas([
      (.heading, "Space"), (.paragraph, "The two sides agreed to take further measures."),
    ])
    #expect(read == [[.space]])
  }

  @Test func `items of a list share what introduces them`() throws {
    let read = try areas([
      (.paragraph, "The two sides agreed to the following steps against human trafficking:"),
      (.listItem, "to compare their figures;"),
    ])
    #expect(read.last?.first == .counterterrorismCrime)
  }

  @Test func `a text that is all about one thing makes it part of each commitment`() throws {
    let trade = "The two sides agreed to lower tariffs. They agreed to remove non-tariff barriers."
    let read = try areas([
      (.paragraph, trade), (.paragraph, trade), (.paragraph, trade),
      (.paragraph, "Nordmark will accept medicines from Valdoria."),
    ])
    #expect(read.last == [.health, .tradeInvestment])
    let mixed = try areas([
      (.paragraph, "The two sides agreed to lower tariffs. They agreed to exchange students."),
      (.paragraph, "The two sides agreed to hold naval exercises and to build a dam."),
      (.paragraph, "Nordmark will accept medicines from Valdoria."),
    ])
    #expect(mixed.last == [.health])
  }

  @Test func `a party is no third country`() throws {
    let text = [(Block.Kind.paragraph, "Nordmark will continue to support Ukraine.")]
    #expect(try areas(text) == [[.regional]])
    let ukraine = Party(code: "UA", name: "Ukraine")
    #expect(try areas(text, parties: [ReadingSample.nordmark, ukraine]) == [[.political]])
  }

  @Test func `a hyphen parts words in headings and names`() throws {
    let read = try areas([
      (.heading, "Non-Proliferation"),
      (.paragraph, "The two sides agreed to take further measures."),
    ])
    #expect(read == [[.nonproliferation]])
  }

  @Test func `where nothing names a subject, it is the ties between the parties`() throws {
    let coding = try ReadingSample.shared.get().read("The two sides agreed to take further steps.")
    let commitment = try #require(coding.provisions.first)
    #expect(commitment.areas == [.political])
    #expect(commitment.because.contains { $0.rule == "area.none-named" })
  }
}
