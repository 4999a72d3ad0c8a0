import Statements
import Testing

@testable import Reading

@Suite struct CoordinationTests {
  @Test func `two actions that can be kept alone are two`() throws {
    #expect(
      try commitments(
        in: "They agreed to enhance port safety and co-host the Harbour Forum in May.")
        == ["enhance port safety", "co-host the Harbour Forum in May"])
  }

  @Test func `two verbs with one object are one`() throws {
    #expect(
      try commitments(in: "They agreed to intensify and expand the existing consultations.")
        == ["intensify and expand the existing consultations"])
  }

  @Test func `nouns that look like verbs do not part`() throws {
    #expect(
      try commitments(in: "They agreed to increase mutual visits and exchanges among their ports.")
        == ["increase mutual visits and exchanges among their ports"])
  }

  @Test func `a purpose belongs to its action`() throws {
    #expect(
      try commitments(
        in: "They will meet regularly to coordinate their work, map the ports, and set priorities.")
        == ["meet regularly to coordinate their work, map the ports, and set priorities"])
  }

  @Test func `a list of actions is parted at its commas`() throws {
    #expect(
      try commitments(in: "They will lower tariffs, open a consulate, and sign the treaty.")
        == ["lower tariffs", "open a consulate", "sign the treaty"])
  }

  @Test func `as well as parts actions`() throws {
    #expect(
      try commitments(
        in: "They agreed to share expertise on ports, as well as encourage student exchanges.")
        == ["share expertise on ports", "encourage student exchanges"])
  }

  @Test func `semicolons part actions`() throws {
    #expect(
      try commitments(
        in: "We commit to supporting ports; strengthening customs; and training crews.")
        == ["supporting ports", "strengthening customs", "training crews"])
  }

  @Test func `verbs inside a relative clause stay in it`() throws {
    #expect(
      try commitments(in: "They will promote rules that respect crews and encourage safe travel.")
        == ["promote rules that respect crews and encourage safe travel"])
  }

  @Test func `words that describe do not part`() throws {
    for whole in [
      "foster growth and open markets", "build resilient, diversified, and secure supply lines",
      "share critical and emerging technologies",
      "expand partnerships in skills and research that serves crews",
    ] {
      #expect(try commitments(in: "They agreed to \(whole).") == [whole])
    }
  }

  @Test func `a list of means stays one`() throws {
    #expect(
      try commitments(
        in: "They are committed to deepening ties, including by easing travel and promoting trade.")
        == ["deepening ties, including by easing travel and promoting trade"])
    #expect(
      try commitments(
        in: "They are committed to lowering tariffs, opening ports, and investing in crews.")
        == ["lowering tariffs", "opening ports", "investing in crews"])
  }

  @Test func `what several asked actions ask is asked one by one`() throws {
    let coding = try ReadingSample.shared.get().read(
      "They urged all parties to lay down their arms, refrain from threats, and resume the talks.")
    #expect(
      coding.provisions.map { coding.statement.text[$0.content] } == [
        "all parties to lay down their arms", "refrain from threats", "resume the talks",
      ])
    #expect(coding.provisions.allSatisfy { $0.class == .request })
  }

  @Test func `behind continuing to, the verbs are the actions`() throws {
    #expect(
      try commitments(
        in: "They are committed to continuing to lead the talks and advance the plan.")
        == ["continuing to lead the talks", "advance the plan"])
  }

  @Test func `each to-clause behind one trigger is an action`() throws {
    #expect(
      try commitments(
        in: "We commit to deepening ties, to lowering tariffs, and to continuing the talks.")
        == ["deepening ties", "lowering tariffs", "continuing the talks"])
  }

  @Test func `gerunds behind a noun of action are actions beside it`() throws {
    #expect(
      try commitments(
        in:
          "They affirmed a commitment to completion of the port, opening a yard, and training crews."
      )
        == ["completion of the port", "opening a yard", "training crews"])
    #expect(
      try commitments(in: "They affirmed a commitment to cooperation on ports, ensuring open seas.")
        == ["cooperation on ports, ensuring open seas"])
  }

  @Test func `words that can describe still act where they must`() throws {
    #expect(
      try commitments(in: "They agreed to cut costs and lower tariffs.")
        == ["cut costs", "lower tariffs"])
    #expect(
      try commitments(in: "They will defend fair trade and welcome global efforts to ease it.")
        == ["defend fair trade", "welcome global efforts to ease it"])
  }
}
