import Statements
import Testing

@testable import Reading

@Suite struct PersonsTests {
  /// Those who adopted a statement with such an opening, as `Name | Post | Party`.
  private func signatories(
    _ opening: String..., parties: [Party] = [ReadingSample.nordmark, ReadingSample.valdoria]
  ) throws -> [String] {
    let coding = try ReadingSample.shared.get().read(
      blocks: opening.map { (.paragraph, $0) }, parties: parties)
    return coding.statement.signatories.map {
      "\($0.name) | \($0.post) | \($0.party?.rawValue ?? "")"
    }
  }

  @Test func `a name before its post`() throws {
    #expect(
      try signatories(
        "His Excellency Aron Hale, Prime Minister of Nordmark, and Her Excellency Mira Tan, President of the Republic of Valdoria, met in Port Alder."
      ) == [
        "Aron Hale | Prime Minister of Nordmark | Nordmark",
        "Mira Tan | President of the Republic of Valdoria | Valdoria",
      ])
  }

  @Test func `a title before its name, with the party behind or in front`() throws {
    #expect(
      try signatories(
        "President Mira Tan of Valdoria welcomed Nordmark's Prime Minister Aron Hale.")
        == [
          "Mira Tan | President | Valdoria",
          "Aron Hale | Prime Minister | Nordmark",
        ])
  }

  @Test(arguments: ["Jan-Erik Hale", "Aron J. Hale", "Aron van Hale", "Åse Hale", "Aron Hale-Tan"])
  func `a name of several parts is whole`(_ name: String) throws {
    let found = try signatories("\(name), Prime Minister of Nordmark, met the press.")
    #expect(found == ["\(name) | Prime Minister of Nordmark | Nordmark"])
  }

  @Test func `a person is entered once, by the fullest name`() throws {
    #expect(
      try signatories(
        "Prime Minister Hale of Nordmark received President Mira Tan of Valdoria.",
        "Prime Minister Aron Hale thanked President Tan."
      ).map { $0.split(separator: " |")[0] } == ["Aron Hale", "Mira Tan"])
  }

  @Test func `of two persons, the one without a party acts for the other party`() throws {
    #expect(
      try signatories("Prime Minister Aron Hale received Mira Tan, President of Valdoria.")
        .map { $0.split(separator: "| ").last } == ["Nordmark", "Valdoria"])
  }

  @Test(arguments: [
    "The Prime Minister of Nordmark met the President of Valdoria.",
    "The Ministers of Trade agreed to meet.",
    "The Chair, the Secretary and the Governor were present.",
    "Prime Minister of Nordmark",
    "The Minister of State for Trade of Orlanda spoke.",
  ])
  func `a post without a name is no person`(_ sentence: String) throws {
    #expect(try signatories(sentence).isEmpty)
  }

  @Test func `a person of a third state signs nothing`() throws {
    #expect(
      try signatories("President Ines Mora of Orlanda sent a message of thanks.").isEmpty)
  }

  @Test(arguments: [
    ("Prime Minister Hale will open the port.", "Nordmark"),
    ("President Tan will open the port.", "Valdoria"),
    ("Mira Tan will open the port.", "Valdoria"),
    ("The President will open the port.", "Valdoria"),
  ])
  func `a person acts for the party`(_ sentence: String, _ party: String) throws {
    let coding = try ReadingSample.shared.get().read(blocks: [
      (
        .paragraph,
        "Aron Hale, Prime Minister of Nordmark, received Mira Tan, President of Valdoria."
      ),
      (.paragraph, sentence),
    ])
    #expect(coding.provisions.last?.actors.map(\.rawValue) == [party])
  }

  @Test func `a title that both sides have names both`() throws {
    let coding = try ReadingSample.shared.get().read(blocks: [
      (.paragraph, "Aron Hale, President of Nordmark, received Mira Tan, President of Valdoria."),
      (.paragraph, "The President will open the port."),
    ])
    #expect(coding.provisions.last?.actors.map(\.rawValue) == ["Nordmark", "Valdoria"])
  }
}
