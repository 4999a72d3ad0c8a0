import Register
import Statements
import Testing

@Suite struct LineageAndStandingTests {
  private func words(_ partnership: Partnership, _ id: ProvisionID) throws -> [String] {
    try partnership.report(id, on: "2024-01-01").reasons.map(\.sentence)
  }

  @Test(
    arguments: [
      (RelationFact.Relation.reaffirms, Status.inForce), (.strengthens, .inForce),
      (.weakens, .inForce), (.supersedes, .superseded), (.drops, .withdrawn),
    ])
  func `what a later provision does to an earlier one`(
    relation: RelationFact.Relation, status: Status
  ) throws {
    var partnership = try Partnership()
    let earlier = try partnership.commit(to: "meet at times")
    let later = try partnership.commit(to: "meet every year", recurrence: "P1Y")
    try partnership.enter(
      .relation(RelationFact(later.item, relation, earlier)), effective: "2023-12-13")
    #expect(try partnership.report(earlier, on: "2023-12-12").status == .inForce)
    let report = try partnership.report(earlier, on: "2023-12-13")
    #expect(report.status == status)
    #expect(report.reasons.contains { $0.sentence.contains("\(later)") })
    #expect(try partnership.report(later, on: "2023-12-13").status != status || status == .inForce)
  }

  @Test func `a statement can drop in silence, and nothing else`() throws {
    var partnership = try Partnership()
    let earlier = try partnership.commit(to: "meet at times")
    let statement = partnership.statement.id.item
    #expect(throws: EntryError.self) {
      try partnership.enter(.relation(RelationFact(statement, .weakens, earlier)))
    }
    #expect(throws: EntryError.self) {
      try partnership.enter(.relation(RelationFact(earlier.item, .reaffirms, earlier)))
    }
    try partnership.enter(.relation(RelationFact(statement, .drops, earlier)))
    #expect(try partnership.report(earlier, on: "2024-01-01").status == .withdrawn)
  }

  @Test func `suspended until resumed, and due again then`() throws {
    var partnership = try Partnership()
    let visas = try partnership.commit(to: "ease visas", due: "2023-06")
    try partnership.enter(.standing(StandingFact(visas, .suspended)), effective: "2023-02-01")
    try partnership.enter(.standing(StandingFact(visas, .resumed)), effective: "2023-05-01")
    #expect(try partnership.report(visas, on: "2023-01-31").status == .inForce)
    let suspended = try partnership.report(visas, on: "2023-04-30")
    #expect(suspended.status == .suspended)
    #expect(suspended.since == "2023-02-01")
    #expect(try partnership.report(visas, on: "2023-05-01").status == .dueSoon)
    #expect(try partnership.report(visas, on: "2023-07-01").status == .overdue)
  }

  @Test func `what one party suspends, the other cannot resume`() throws {
    var partnership = try Partnership()
    let visas = try partnership.commit(to: "ease visas")
    try partnership.enter(
      .standing(StandingFact(visas, .suspended, by: Partnership.valdoria)), effective: "2023-02-01")
    try partnership.enter(
      .standing(StandingFact(visas, .resumed, by: Partnership.nordmark)), effective: "2023-03-01")
    #expect(try words(partnership, visas).first == "Suspended by VD on 2023-02-01.")
    try partnership.enter(
      .standing(StandingFact(visas, .resumed, by: Partnership.valdoria)), effective: "2023-04-01")
    #expect(try partnership.report(visas, on: "2023-04-01").status == .inForce)
  }

  @Test func `withdrawn for good, by one or by all`() throws {
    var partnership = try Partnership()
    let visas = try partnership.commit(to: "ease visas")
    try partnership.enter(
      .standing(StandingFact(visas, .withdrawn, by: Partnership.nordmark)),
      effective: "2023-02-01")
    try partnership.enter(
      .standing(StandingFact(visas, .suspended, by: Partnership.valdoria)),
      effective: "2023-03-01")
    #expect(try words(partnership, visas).first == "Withdrawn by NM on 2023-02-01.")
  }

  @Test func `entered late, a change holds from the day it was made`() throws {
    var partnership = try Partnership()
    let visas = try partnership.commit(to: "ease visas")
    try partnership.enter(
      .standing(StandingFact(visas, .resumed)), effective: "2023-05-01", recorded: "2023-05-02")
    try partnership.enter(
      .standing(StandingFact(visas, .suspended)), effective: "2023-02-01", recorded: "2023-06-01")
    #expect(try partnership.report(visas, on: "2023-03-01").status == .suspended)
    #expect(try partnership.report(visas, on: "2023-06-02").status == .inForce)
  }

  @Test func `an occasion that has passed lets it lapse, unless it was done before`() throws {
    var partnership = try Partnership()
    let support = try partnership.commit(to: "consider supporting the candidacy")
    let done = try partnership.commit(to: "vote together")
    let other = try partnership.commit(to: "ease visas")
    try partnership.enter(
      .progress(ProgressFact(of: done.item, on: "2023-11-28", note: "Voted", extent: .whole)),
      effective: "2023-11-28")
    try partnership.enter(
      .occasion(
        OccasionFact(title: "The vote on the Fair", on: "2023-11-28", ends: [support, done])))
    #expect(try partnership.report(support, on: "2023-11-27").status == .inForce)
    let lapsed = try partnership.report(support, on: "2023-12-01")
    #expect(lapsed.status == .lapsed)
    #expect(lapsed.since == "2023-11-28")
    #expect(
      lapsed.reasons.first?.sentence
        == "The occasion passed on 2023-11-28: The vote on the Fair.")
    #expect(try partnership.report(done, on: "2023-12-01").status == .fulfilled)
    #expect(try partnership.report(other, on: "2023-12-01").status == .inForce)
  }

  @Test func `an occasion dates the deadlines tied to its event`() throws {
    var partnership = try Partnership()
    let plan = try partnership.commit(to: "present a plan", due: "before:cop40")
    #expect(try partnership.report(plan, on: "2024-01-01").status == .inForce)
    try partnership.enter(.occasion(OccasionFact(title: "COP40", on: "2023-11-30", event: "cop40")))
    #expect(try partnership.report(plan, on: "2024-01-01").since == "2023-11-30")
  }
}
