import Register
import Statements
import Testing

@Suite struct DeadlineRuleTests {
  @Test func `a deadline given to the month is met until its last day`() throws {
    var partnership = try Partnership()
    let summit = try partnership.commit(to: "co-host the Tidal Energy Summit", due: "2023-02")
    #expect(try partnership.report(summit, on: "2022-11-20", horizon: 30).status == .inForce)
    let soon = try partnership.report(summit, on: "2022-12-01")
    #expect(soon.status == .dueSoon)
    #expect(soon.dueBy == "2023-02-28")
    #expect(try partnership.report(summit, on: "2023-02-28").status == .dueSoon)
    let late = try partnership.report(summit, on: "2023-03-01")
    #expect(late.status == .overdue)
    #expect(late.since == "2023-03-01")
  }

  @Test func `a meeting that carries it out fulfils it`() throws {
    var partnership = try Partnership()
    let summit = try partnership.commit(to: "co-host the Tidal Energy Summit", due: "2023-02")
    let meeting = try partnership.enter(
      .meeting(
        MeetingFact(
          title: "Tidal Energy Summit", state: .held, on: "2023-02-15/2023-02-16",
          carriesOut: [summit])),
      effective: "2023-02-15")
    let report = try partnership.report(summit, on: "2023-03-01")
    #expect(report.status == .fulfilled)
    #expect(report.reasons.first?.entries == [meeting.id])
    #expect(
      report.reasons.first?.sentence == "Tidal Energy Summit was held (2023-02-15/2023-02-16).")
    #expect(try partnership.report(summit, on: "2023-02-14").status == .dueSoon)
  }

  @Test func `before the next summit is open until a summit is entered, then overdue from its day`()
    throws
  {
    var partnership = try Partnership()
    let dialogue = try partnership.commit(
      to: "hold the dialogue of ministers", due: "before:next-summit")
    let open = try partnership.report(dialogue, on: "2023-06-01")
    #expect(open.status == .inForce)
    #expect(open.reasons.first?.sentence == "Due before the next summit, which has no date yet.")
    try partnership.enter(
      .meeting(
        MeetingFact(
          title: "State visit", state: .held, on: "2023-12-12/2023-12-13", isSummit: true)),
      effective: "2023-12-12")
    let late = try partnership.report(dialogue, on: "2023-12-14")
    #expect(late.status == .overdue)
    #expect(late.since == "2023-12-12")
  }
}
