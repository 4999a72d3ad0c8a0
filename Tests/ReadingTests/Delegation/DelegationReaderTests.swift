import Statements
import Testing

@testable import Reading

@Suite struct DelegationReaderTests {
  private func delegation(_ sentence: String) throws -> Provision.Delegation? {
    let coding = try ReadingSample.shared.get().read(sentence)
    return coding.provisions.first { $0.class == .commitment }?.delegation
  }

  @Test func `every line's example runs through a body`() throws {
    for row in try LexiconFolder.installed().table("delegation").rows {
      let example = String(try row("example"))
      #expect(try delegation(example) == .body, "\(row.file):\(row.line): \(example)")
    }
  }

  @Test(arguments: [
    "Both sides agreed to settle such disputes through the WTO.",
    "Reviews will be conducted by an independent joint commission.",
    "A joint committee will be established to review the tariffs.",
    "Both sides agreed to submit each dispute within a month to the International Court of Justice.",
  ])
  func `an action that runs through a body is delegated to it`(_ sentence: String) throws {
    #expect(try delegation(sentence) == .body || delegation(sentence) == .mechanism)
  }

  @Test(arguments: [
    "Both sides agreed to inform the IAEA of their plans.",
    "Both sides agreed to work with the WTO.",
    "Both sides will study the data collected by the World Bank.",
    "Both sides will deliver relief through UN aid convoys.",
    "Both sides agreed to ask the IAEA for its views.",
    "Both sides will exchange visits of committee members.",
    "Both sides agreed to open their ports.",
  ])
  func `a body that is only named has nothing delegated to it`(_ sentence: String) throws {
    #expect(try delegation(sentence) == Provision.Delegation.none)
  }

  @Test func `a named mechanism carries it out where no body does`() throws {
    #expect(
      try delegation("Both sides agreed to launch the Northern Tides Dialogue.") == .mechanism)
    #expect(
      try delegation("Both sides agreed to settle disputes through the Tides Dialogue and the WTO.")
        == .mechanism)
  }

  @Test func `the words and the rule are given`() throws {
    let coding = try ReadingSample.shared.get().read(
      "The visits will be conducted by the IAEA each year.")
    let reason = try #require(
      coding.provisions.first?.because.first { $0.attribute == .delegation })
    #expect(reason.rule == "delegation.agent")
    #expect(reason.words.map { coding.statement.text[$0] } == "by the IAEA")
  }
}
