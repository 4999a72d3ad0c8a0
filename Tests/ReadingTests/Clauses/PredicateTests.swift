import Statements
import Testing

@testable import Reading

/// Which words act: verbs behind their subjects, and not nouns, attributes and participles that look
/// like them.
@Suite struct PredicateTests {
  @Test func `we makes a verb of a word that can describe`() throws {
    try expectProvision(.position, in: "Building on the treaty, we welcome 1️⃣progress on harbours2️⃣.")
  }

  @Test func `support behind an adjective is a noun`() throws {
    try expectProvision(
      .position,
      in: "They reaffirmed 1️⃣the Union's unwavering support and respect for the Charter2️⃣.")
  }

  @Test func `a noun behind with is no launch`() throws {
    try expectNoCommitment(
      in: "They hailed a year of progress, with early launch of the joint ferry.")
  }

  @Test func `a participle goes on with the commitment before it`() throws {
    #expect(
      try commitments(in: "They committed to open a port, welcoming the success of the last one.")
        == ["open a port, welcoming the success of the last one"])
  }

  @Test func `a participle that binds or asks is an act of its own`() throws {
    try expectProvision(
      .commitment, .high,
      in: "They praised the fund, committing to 1️⃣enlarge it by May2️⃣.")
    try expectProvision(
      .request, in: "They condemned the attack, calling on 1️⃣all parties to lay down their arms2️⃣.")
  }

  @Test func `a means is no act`() throws {
    #expect(try commitments(in: "They welcomed the new fund, aiming to lower costs.").isEmpty)
  }

  @Test func `signed behind a comma describes what was signed`() throws {
    #expect(
      try commitments(
        in: "They will implement the plan on ports, signed on 3 May 2031 in Lindhaven.")
        == ["implement the plan on ports, signed on 3 May 2031 in Lindhaven"])
  }

  @Test func `the first comma ends an adverbial and lists nobody`() throws {
    try expectProvision(
      .commitment, .high,
      in:
        "Recognising the work of the Harbour Board, Nordmark and Valdoria agreed to 1️⃣open a port2️⃣."
    )
  }

  @Test func `fronted words without a comma leave we its clause`() throws {
    try expectProvision(.commitment, .high, in: "This year we will 1️⃣open a port2️⃣.")
    try expectProvision(.commitment, .high, in: "And as partners we resolve to 1️⃣open a port2️⃣.")
  }

  @Test func `words between a verb and its to do not hide it`() throws {
    try expectProvision(
      .commitment, .high, in: "They have agreed in principle to 1️⃣open a port2️⃣.")
    try expectProvision(
      .commitment, .high,
      in: "The Parties shall, at the request of either Party, 1️⃣meet within a day2️⃣.")
  }

  @Test func `a negated undertaking keeps not in the trigger`() throws {
    try expectProvision(.commitment, .high, in: "The Parties undertake not to 1️⃣raise tariffs2️⃣.")
  }

  @Test func `a verb no list knows is known by its place`() throws {
    try expectProvision(.commitment, .high, in: "They agreed to 1️⃣blorp the joint committee2️⃣.")
  }

  @Test func `somebody else's commitment is only acknowledged`() throws {
    try expectNoCommitment(in: "We acknowledge Nordmark's commitment to open its ports.")
    try expectProvision(
      .commitment, .low,
      in: "They reaffirmed the commitment of Nordmark to 1️⃣open its ports2️⃣.")
  }

  @Test func `asking one's own officials binds, asking others does not`() throws {
    try expectProvision(
      .commitment, .high, in: "They tasked 1️⃣officials with drafting a plan2️⃣.")
    try expectProvision(.commitment, in: "They asked 1️⃣their Ministers to draft a plan2️⃣.")
    try expectProvision(.request, in: "They asked 1️⃣the Harbour Fund to draft a plan2️⃣.")
  }

  @Test func `a stop that lost its space ends the sentence`() throws {
    #expect(
      try commitments(
        in: "They agreed to open a port by 2032.The Ministers will meet in Lindhaven.")
        == ["open a port by 2032", "meet in Lindhaven"])
  }

  @Test func `the Committee acts for those who sit in it`() throws {
    try expectProvision(
      .commitment, .high, in: "The Joint Committee agreed to 1️⃣open talks in May2️⃣.")
  }

  @Test func `each of the Parties guarantees`() throws {
    try expectProvision(
      .commitment, .high, in: "Each of the Parties guarantees 1️⃣equal rights to all crews2️⃣.",
      kind: .agreement)
  }

  @Test func `a party acts through its agencies`() throws {
    let provision = try expectProvision(
      .commitment, .low,
      in: "The Nordmark Harbour and Coast Agency (NHCA) intends to 1️⃣fund a rescue centre2️⃣.")
    #expect(provision?.actors == ["Nordmark"])
    #expect((provision?.confidence ?? 1) <= 0.7)
  }

  @Test func `behind intend to even a noun is a verb`() throws {
    try expectProvision(
      .commitment, .low, in: "We intend to 1️⃣layer new data into the network2️⃣.")
    try expectProvision(
      .commitment, .low, in: "We intend to 1️⃣work, within our means, on harbour safety2️⃣.")
  }

  @Test func `an adverb between the joint and the subject hides neither`() throws {
    try expectProvision(
      .commitment, .low,
      in:
        "We chose the Forum as our meeting place, and today we reaffirm our commitment to 1️⃣open talks2️⃣."
    )
  }

  @Test func `WHO in capitals is no pronoun`() throws {
    #expect(
      try commitments(in: "We will support the WHO academy, promote fair work and protect crews.")
        == ["support the WHO academy", "promote fair work", "protect crews"])
  }

  @Test func `things that consume do not commit`() throws {
    #expect(
      try commitments(
        in: "We will phase out subsidies that encourage waste and commit to lower tariffs.")
        == ["phase out subsidies that encourage waste", "lower tariffs"])
  }

  @Test func `a degree of heat is no initial`() throws {
    #expect(
      try commitments(in: "We resolve to limit warming to 1.5°C. This will require new means.")
        == ["limit warming to 1.5°C"])
  }

  @Test func `assured behind a comma describes where the statement is told in the present`() throws
  {
    #expect(
      try commitments(
        in: "We commit to sharing plans for port safety, assured supply and fair trade.")
        == ["sharing plans for port safety, assured supply and fair trade"])
  }
}
