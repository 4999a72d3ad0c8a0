import Register
import Statements
import Testing

@Suite struct ProvisionWordingTests {
  private func wording(_ trigger: String) -> String {
    ProvisionFact(
      statement: StatementID(from: "statement"), class: .commitment, paragraph: "6",
      content: Passage(start: 20, end: 33, exact: "impose duties"),
      trigger: Passage(start: 4, end: 12, exact: trigger)
    ).wording
  }

  @Test func `a list says what is promised, and keeps the words of a denial`() {
    #expect(wording("will not") == "will not impose duties")
    #expect(wording("agreed to") == "impose duties")
  }
}
