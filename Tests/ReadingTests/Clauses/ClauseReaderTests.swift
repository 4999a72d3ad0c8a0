import Statements
import Testing

@testable import Reading

@Suite struct ClauseReaderTests {
  @Test func `agreed to binds firmly`() throws {
    try expectProvision(
      .commitment, .high, in: "The two Ministers agreed to 1️⃣open a consulate in Port Alder2️⃣.")
  }

  @Test func `a nominal trigger binds softly`() throws {
    try expectProvision(
      .commitment, .low,
      in: "The Ministers expressed their intention to 1️⃣open a consulate in Port Alder2️⃣.")
    try expectProvision(
      .commitment, .low,
      in: "They reaffirmed their strong and enduring commitment to 1️⃣lowering tariffs2️⃣.")
  }

  @Test func `a commitment to a principle is a position`() throws {
    try expectProvision(
      .position, in: "They reiterated the commitment to 1️⃣the principles of the Charter2️⃣.")
    try expectNoCommitment(
      in: "They reaffirmed their strong commitment to multilateralism and open ports.")
  }

  @Test func `a footnote's mark behind a stop begins no part of the sentence`() throws {
    let coding = try ReadingSample.shared.get().read(
      "Valdoria will open its market by 30 June 2032.[1] Nordmark welcomed this decision.")
    let contents = coding.provisions.map { coding.statement.text[$0.content] }
    #expect(contents.first == "open its market by 30 June 2032")
  }

  @Test func `will binds a named person's party`() throws {
    let coding = try ReadingSample.shared.get().read(
      blocks: [
        (
          .paragraph,
          "Aron Hale, President of Nordmark, and Mira Tan, Prime Minister of Valdoria, met."
        ),
        (.paragraph, "Prime Minister Tan will open a consulate in Port Alder."),
      ])
    let commitment = try #require(coding.provisions.first { $0.class == .commitment })
    #expect(commitment.actors == ["Valdoria"])
    #expect(coding.statement.text[commitment.content] == "open a consulate in Port Alder")
  }

  @Test func `a word behind will is a verb, whether it is known as one or not`() throws {
    try expectProvision(
      .commitment, .high, in: "Valdoria will 1️⃣dredge the port of Lindhaven by 20342️⃣.")
    try expectProvision(.commitment, .high, in: "Nordmark shall 1️⃣moor its ferries in Port Alder2️⃣.")
    try expectNoCommitment(in: "They praised the will of Valdoria and its people.")
  }

  @Test func `will with consider and a gerund is soft, and the content begins behind them`() throws
  {
    try expectProvision(
      .commitment, .low,
      in: "Nordmark will positively consider 1️⃣supporting the candidacy of Valdoria2️⃣.")
  }

  @Test func `a request and its answer are two provisions`() throws {
    let sentence =
      "Nordmark requested the support of Valdoria for its bid and Valdoria will consider the matter."
    let provisions = try ReadingSample.shared.get().read(sentence).provisions
    #expect(provisions.map(\.class) == [.request, .commitment])
    #expect(provisions.last?.actors == ["Valdoria"])
  }

  @Test func `a passive keeps its subject out of the content`() throws {
    try expectProvision(
      .commitment, .high, in: "The second round of talks will 1️⃣be held in Port Alder in 20322️⃣.")
  }

  @Test func `a prediction binds nobody`() throws {
    try expectNoCommitment(in: "This treaty will underpin prosperity on both coasts.")
    try expectNoCommitment(in: "Closer ties will ensure peace in the strait.")
  }

  @Test func `agreed that with will keeps somebody else's action whole`() throws {
    try expectProvision(
      .commitment, .high,
      in: "The Ministers agreed that 1️⃣the Harbour Board will draft a plan by May2️⃣.")
  }

  @Test func `agreed that both sides would begins at their action`() throws {
    try expectProvision(
      .commitment, .high, in: "They agreed that both sides would 1️⃣cooperate on harbour safety2️⃣.")
  }

  @Test func `agreed that something is so is a position`() throws {
    try expectProvision(
      .position, in: "They agreed that 1️⃣open harbours are essential to both economies2️⃣.")
  }

  @Test func `a relative clause makes no provision of its own`() throws {
    #expect(
      try commitments(in: "They agreed to establish a fund which will support small ports.")
        == ["establish a fund which will support small ports"])
  }

  @Test func `the infinitive of a commitment is not read again`() throws {
    #expect(
      try commitments(in: "They agreed to undertake to review the treaty.")
        == ["undertake to review the treaty"])
  }

  @Test func `an adverbial in front of the trigger is no part of the content`() throws {
    try expectProvision(
      .commitment, .high,
      in: "With a view to closer ties, they agreed to 1️⃣open a consulate2️⃣.")
  }

  @Test func `should asks third parties and binds the actors softly`() throws {
    try expectProvision(.request, in: "Indonesia should 1️⃣release the crews without delay2️⃣.")
    try expectProvision(.commitment, .low, in: "Both sides should 1️⃣exchange data on harbours2️⃣.")
  }

  @Test func `encouraging one's own officials is a commitment`() throws {
    try expectProvision(
      .commitment, .low, in: "They encouraged 1️⃣their officials to meet in May2️⃣.")
    try expectProvision(
      .request, in: "They encouraged 1️⃣businesses to invest in the port2️⃣.")
  }

  @Test func `a negated action keeps not in the trigger`() throws {
    let sentence = "Nordmark will not adopt new harbour fees."
    let coding = try ReadingSample.shared.get().read(sentence)
    let provision = try #require(coding.provisions.first)
    #expect(provision.trigger.map { coding.statement.text[$0] } == "will not")
    #expect(coding.statement.text[provision.content] == "adopt new harbour fees")
  }

  @Test func `the plain present binds in agreements only`() throws {
    let sentence = "The Parties guarantee the freedom of their ports."
    #expect(try commitments(in: sentence, kind: .agreement).count == 1)
    #expect(try commitments(in: sentence, kind: .jointStatement).isEmpty)
  }

  @Test func `a report without a trigger is a record`() throws {
    try expectProvision(.record, in: "1️⃣Nordmark is the second largest market of Valdoria2️⃣.")
  }

  @Test func `a further intent under one verb is a commitment of its own`() throws {
    #expect(
      try commitments(
        in: "We reaffirm our respect for the Charter and our commitment to open the ports.")
        == ["open the ports"])
  }
}
