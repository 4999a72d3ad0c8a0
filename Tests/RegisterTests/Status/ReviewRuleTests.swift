import Register
import Statements
import Testing

@Suite struct ReviewRuleTests {
  private func proposal(_ partnership: Partnership, due: EDTF? = nil) -> ProvisionFact {
    var fact = ProvisionFact(
      statement: partnership.statement.id, class: .commitment, paragraph: "1",
      content: Passage(start: 0, end: 8, exact: "ease visas"))
    fact.confidence = 81
    fact.due = due
    return fact
  }

  @Test func `what was read is proposed until a person accepts or rejects it`() throws {
    var partnership = try Partnership()
    let fact = proposal(partnership, due: "2023-01")
    try partnership.enter(.provision(fact))
    let read = try partnership.report(fact.id, on: "2024-01-01")
    #expect(read.status == .proposed)
    #expect(
      read.reasons.map(\.sentence) == ["Read, and not yet confirmed by a person (81 % sure)."])
    try partnership.enter(.review(ReviewFact(.reject, fact.id)))
    #expect(try partnership.report(fact.id, on: "2024-01-01").status == .rejected)
    try partnership.enter(.review(ReviewFact(.accept, fact.id)))
    #expect(try partnership.report(fact.id, on: "2024-01-01").status == .overdue)
  }

  @Test func `read again with other words it is proposed again, with the same it is not`() throws {
    var partnership = try Partnership()
    var fact = proposal(partnership)
    try partnership.enter(.provision(fact))
    try partnership.enter(.review(ReviewFact(.accept, fact.id)))
    try partnership.enter(.provision(fact), by: Partnership.valdoria)
    #expect(try partnership.report(fact.id, on: "2024-01-01").status == .inForce)
    fact.due = "2025"
    try partnership.enter(.provision(fact))
    #expect(try partnership.report(fact.id, on: "2024-01-01").status == .proposed)
  }

  @Test func `what a person wrote stands against what another party's reader proposes later`()
    throws
  {
    var partnership = try Partnership()
    var fact = proposal(partnership)
    try partnership.enter(.provision(fact))
    fact.confidence = nil
    fact.due = "2025"
    try partnership.enter(.provision(fact), effective: "2023-01-10", recorded: "2023-01-10")
    try partnership.enter(
      .provision(proposal(partnership)), by: Partnership.valdoria, effective: "2023-02-01",
      recorded: "2023-02-01")
    let report = try partnership.report(fact.id, on: "2023-03-01")
    #expect(report.status == .inForce)
    #expect(report.dueBy == "2025-12-31")
    var reread = proposal(partnership)
    reread.due = "2024"
    try partnership.enter(.provision(reread), effective: "2022-11-17", recorded: "2023-03-01")
    #expect(
      try partnership.report(fact.id, on: "2023-03-01").status == .proposed,
      "its own reader's new reading asks for review again")
  }

  @Test func `positions and records have no status`() throws {
    var partnership = try Partnership()
    var fact = proposal(partnership)
    fact.class = .position
    try partnership.enter(.provision(fact))
    #expect(StatusCalculus(partnership.snapshot("2024-01-01")).report(on: fact.id) == nil)
  }
}
