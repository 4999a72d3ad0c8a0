import Statements
import Testing

@testable import Reading

@Suite struct SignatureLinesTests {
  private func signatories(_ lines: [String]) throws -> [String] {
    let coding = try ReadingSample.shared.get().read(
      blocks: [
        (.paragraph, "Nordmark and Valdoria have come to this understanding."),
        (.signature, "Signed in Port Alder on 3 May 2031."),
      ] + lines.map { (.signature, $0) }, kind: .memorandum)
    return coding.statement.signatories.map {
      "\($0.name) | \($0.post) | \($0.party?.rawValue ?? "")"
    }
  }

  private let both = [
    "Ilse Marran | Minister of the Environment | Nordmark",
    "Tomas Quell | Minister of Water | Valdoria",
  ]

  @Test func `the party on a line, its person on the next`() throws {
    #expect(
      try signatories([
        "For the Government of Nordmark:\nIlse Marran, Minister of the Environment",
        "For the Government of Valdoria:\nTomas Quell, Minister of Water",
      ]) == both)
  }

  @Test func `each line a block of its own`() throws {
    #expect(
      try signatories([
        "For the Government of Nordmark", "Ilse Marran, Minister of the Environment",
        "For the Government of Valdoria", "Tomas Quell, Minister of Water",
      ]) == both)
  }

  @Test func `party and person on one line`() throws {
    #expect(
      try signatories([
        "For Nordmark: Ilse Marran, Minister of the Environment.",
        "On behalf of Valdoria: Tomas Quell, Minister of Water.",
      ]) == both)
  }

  @Test func `an initial belongs to the name`() throws {
    #expect(
      try signatories(["For Nordmark: Ilse A. Marran, Minister of Trade"])
        == ["Ilse A. Marran | Minister of Trade | Nordmark"])
  }

  @Test(arguments: [
    "Ilse Marran, Minister of the Environment",
    "For Nordmark:",
    "For Nordmark: Ilse Marran",
    "For Nordmark: in two originals, each in both languages",
    "For Nordmark: Done in two copies in the old town hall of the city, both valid",
  ])
  func `a line without party, person and post names nobody`(_ line: String) throws {
    #expect(try signatories([line]).isEmpty)
  }

  @Test func `who signs comes before who is named in the opening`() throws {
    let coding = try ReadingSample.shared.get().read(
      blocks: [
        (
          .paragraph,
          "President Mira Tan of Valdoria received Prime Minister Aron Hale of Nordmark."
        ),
        (.signature, "For Nordmark: Ilse Marran, Minister of the Environment"),
      ])
    #expect(coding.statement.signatories.map(\.name) == ["Ilse Marran"])
  }
}
