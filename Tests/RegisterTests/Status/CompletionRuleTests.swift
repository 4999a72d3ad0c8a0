import Statements
import Testing

@testable import Register

@Suite struct CompletionRuleTests {
  private func assess(
    _ id: ProvisionID, _ score: Int, of party: PartyCode? = nil, on period: EDTF = "2023",
    phase: AssessmentFact.Phase = .final, scale: String = "g7-compliance"
  ) -> Fact {
    .assessment(
      AssessmentFact(
        of: id, party: party, scale: scale, score: score, period: period, phase: phase,
        coder: "A. Coder"))
  }

  private func source(
    _ id: ProvisionID, _ shows: EvidenceFact.Finding, on day: EDTF, _ publisher: String = "Gazette"
  ) -> Fact {
    var fact = EvidenceFact(about: [id.item], publisher: publisher, title: "On \(day)")
    fact.on = day
    fact.shows = shows
    return .evidence(fact)
  }

  @Test func `a source that shows it done fulfils it, one that shows it under way does not`() throws
  {
    var partnership = try Partnership()
    let bridge = try partnership.commit(to: "open the bridge")
    try partnership.enter(source(bridge, .underWay, on: "2023-03-01"))
    #expect(try partnership.report(bridge, on: "2023-04-01").status == .inProgress)
    try partnership.enter(source(bridge, .done, on: "2023-06-01", "Port Office"))
    let report = try partnership.report(bridge, on: "2023-07-01")
    #expect(report.status == .fulfilled)
    #expect(report.since == "2023-06-01")
    #expect(report.reasons.first?.sentence == "Port Office shows it done.")
  }

  @Test func `the last decisive word counts, by the day it speaks of`() throws {
    var partnership = try Partnership()
    let bridge = try partnership.commit(to: "keep the bridge open")
    try partnership.enter(source(bridge, .notDone, on: "2023-09-01"))
    try partnership.enter(source(bridge, .done, on: "2023-06-01"))
    #expect(try partnership.report(bridge, on: "2024-01-01").status == .notFulfilled)
    try partnership.enter(source(bridge, .done, on: "2023-12-01"))
    #expect(try partnership.report(bridge, on: "2024-01-01").status == .fulfilled)
  }

  @Test func `ended after a part is partly fulfilled, ended after nothing is not fulfilled`() throws
  {
    var partnership = try Partnership()
    let part = try partnership.commit(to: "exchange pilots")
    let nothing = try partnership.commit(to: "exchange harbour masters")
    try partnership.enter(source(part, .part, on: "2023-03-01"))
    for id in [part, nothing] {
      try partnership.enter(
        .progress(ProgressFact(of: id.item, on: "2023-05-01", note: "Closed", extent: .ended)))
    }
    #expect(try partnership.report(part, on: "2023-06-01").status == .partlyFulfilled)
    let not = try partnership.report(nothing, on: "2023-06-01")
    #expect(not.status == .notFulfilled)
    #expect(not.knowledge.isShownNotDone)
  }

  @Test(arguments: [(-1, Status.notFulfilled), (0, .partlyFulfilled), (1, .fulfilled)])
  func `a final judgement concludes, an interim one does not`(score: Int, status: Status) throws {
    var partnership = try Partnership()
    let bridge = try partnership.commit(to: "open the bridge")
    try partnership.enter(assess(bridge, score, phase: .interim))
    #expect(try partnership.report(bridge, on: "2024-01-01").status == .inForce)
    try partnership.enter(assess(bridge, score))
    let report = try partnership.report(bridge, on: "2024-01-01")
    #expect(report.status == status)
  }

  @Test func `judgements of single parties count together`() throws {
    var partnership = try Partnership()
    let fees = try partnership.commit(to: "lower fees")
    try partnership.enter(assess(fees, 1, of: Partnership.nordmark))
    #expect(try partnership.report(fees, on: "2024-01-01").status == .fulfilled)
    try partnership.enter(assess(fees, -1, of: Partnership.valdoria))
    let report = try partnership.report(fees, on: "2024-01-01")
    #expect(report.status == .partlyFulfilled)
    #expect(
      report.reasons.first?.sentence
        == "Assessed by A. Coder: NM – Full compliance; VD – No compliance (g7-compliance).")
    #expect(report.reasons.first?.entries.count == 2)
  }

  @Test func `no evidence, not assessed and not done are three things`() throws {
    var partnership = try Partnership()
    let quiet = try partnership.commit(to: "say nothing")
    let shown = try partnership.commit(to: "open the bridge")
    let failed = try partnership.commit(to: "ease visas")
    let judged = try partnership.commit(to: "lower fees")
    try partnership.enter(source(shown, .underWay, on: "2023-03-01"))
    try partnership.enter(source(failed, .notDone, on: "2023-03-01"))
    try partnership.enter(assess(judged, 1))
    func knowledge(_ id: ProvisionID) throws -> StatusReport.Knowledge {
      try partnership.report(id, on: "2024-01-01").knowledge
    }
    #expect(
      try knowledge(quiet)
        == .init(evidence: 0, reports: 0, assessments: 0, isShownNotDone: false))
    #expect(
      try knowledge(shown)
        == .init(evidence: 1, reports: 0, assessments: 0, isShownNotDone: false))
    #expect(
      try knowledge(failed)
        == .init(evidence: 1, reports: 0, assessments: 0, isShownNotDone: true))
    #expect(
      try knowledge(judged)
        == .init(evidence: 0, reports: 0, assessments: 1, isShownNotDone: false))
    let sentences = try partnership.report(quiet, on: "2024-01-01").reasons.map(\.sentence)
    #expect(sentences == ["No deadline.", "No evidence yet."])
    #expect(
      !(try partnership.report(shown, on: "2024-01-01").reasons.map(\.sentence))
        .contains("No evidence yet."))
  }
}
