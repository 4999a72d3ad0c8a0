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

  @Test func `an interval is met until its end, a length counts from adoption`() throws {
    var partnership = try Partnership()
    let survey = try partnership.commit(to: "survey the banks", due: "2022/2025")
    #expect(try partnership.report(survey, on: "2025-12-31").status == .dueSoon)
    #expect(try partnership.report(survey, on: "2026-01-01").status == .overdue)
    let envoy = try partnership.commit(to: "name an envoy", due: "P3M")
    #expect(try partnership.report(envoy, on: "2023-02-17").status == .dueSoon)
    #expect(try partnership.report(envoy, on: "2023-02-18").since == "2023-02-18")
  }

  @Test func `what is due beyond the horizon is in force, one day nearer is due soon`() throws {
    var partnership = try Partnership()
    let bridge = try partnership.commit(to: "open the bridge", due: "2023-06-30")
    #expect(try partnership.report(bridge, on: "2023-03-31", horizon: 90).status == .inForce)
    #expect(try partnership.report(bridge, on: "2023-04-01", horizon: 90).status == .dueSoon)
  }

  @Test func `what was done in part by its deadline is partly fulfilled, and due until then`()
    throws
  {
    var partnership = try Partnership()
    let visas = try partnership.commit(to: "ease visas", due: "2023")
    try partnership.enter(
      .progress(
        ProgressFact(of: visas.item, on: "2023-05", note: "For students", extent: .part)))
    #expect(try partnership.report(visas, on: "2023-06-01").status == .inProgress)
    let late = try partnership.report(visas, on: "2024-01-01")
    #expect(late.status == .partlyFulfilled)
    #expect(late.reasons.first?.sentence == "Reported done in part (2023-05).")
  }

  @Test func `what is done after its deadline is fulfilled, and says how late`() throws {
    var partnership = try Partnership()
    let bridge = try partnership.commit(to: "open the bridge", due: "2023-06")
    try partnership.enter(
      .progress(ProgressFact(of: bridge.item, on: "2023-07-10", note: "Opened", extent: .whole)))
    let report = try partnership.report(bridge, on: "2023-08-01")
    #expect(report.status == .fulfilled)
    #expect(report.reasons.map(\.sentence).contains("Done 10 days late."))
  }

  @Test func `a summit only planned for a month dates the deadline before its last day`() throws {
    var partnership = try Partnership()
    let dialogue = try partnership.commit(to: "hold the dialogue", due: "before:next-summit")
    let visit = MeetingFact(title: "Visit", state: .planned, on: "2023-12", isSummit: true)
    try partnership.enter(.meeting(visit))
    #expect(try partnership.report(dialogue, on: "2023-12-05").dueBy == "2023-12-30")
    try partnership.enter(
      .meeting(
        MeetingFact(
          id: visit.id, title: "Visit", state: .planned, on: "2023-12-12", isSummit: true)))
    #expect(try partnership.report(dialogue, on: "2023-12-05").dueBy == "2023-12-11")
    try partnership.enter(
      .meeting(
        MeetingFact(
          id: visit.id, title: "Visit", state: .cancelled, on: "2023-12-12", isSummit: true)))
    #expect(try partnership.report(dialogue, on: "2023-12-20").dueBy == nil)
  }

  @Test func `only a summit after adoption, of all the parties, is the next one`() throws {
    var partnership = try Partnership()
    let dialogue = try partnership.commit(to: "hold the dialogue", due: "before:next-summit")
    func summit(_ day: EDTF, _ parties: [PartyCode]?) throws {
      var meeting = MeetingFact(title: "Summit \(day)", state: .held, on: day, isSummit: true)
      meeting.parties = parties
      try partnership.enter(.meeting(meeting))
    }
    try summit("2022-11-17", nil)
    try summit("2023-03-01", [Partnership.nordmark, "OTHERS"])
    #expect(try partnership.report(dialogue, on: "2024-01-01").status == .inForce)
    try summit("2023-09-01", [Partnership.nordmark, Partnership.valdoria, "OTHERS"])
    #expect(try partnership.report(dialogue, on: "2024-01-01").since == "2023-09-01")
  }

  @Test func `what was done before the summit is not overdue after it`() throws {
    var partnership = try Partnership()
    let dialogue = try partnership.commit(to: "hold the dialogue", due: "before:next-summit")
    try partnership.enter(
      .meeting(
        MeetingFact(title: "Dialogue", state: .held, on: "2023-10-01", carriesOut: [dialogue])))
    try partnership.enter(
      .meeting(MeetingFact(title: "Visit", state: .held, on: "2023-12-12", isSummit: true)))
    let report = try partnership.report(dialogue, on: "2023-12-14")
    #expect(report.status == .fulfilled)
    #expect(!report.reasons.contains { $0.sentence.contains("late") })
  }

  @Test func `“at the next meeting” is the first of any of its mechanisms`() throws {
    var partnership = try Partnership()
    let parties = [Partnership.nordmark, Partnership.valdoria]
    let first = MechanismFact(name: "Board of Ports", parties: parties)
    let second = MechanismFact(name: "Board of Ships", parties: parties)
    for mechanism in [first, second] { try partnership.enter(.mechanism(mechanism)) }
    let plan = try partnership.commit(
      to: "present a plan", due: "at:next-meeting", mechanisms: [first.id, second.id])
    try partnership.enter(
      .meeting(MeetingFact(title: "Ports", state: .held, on: "2023-09-01", mechanism: first.id)))
    try partnership.enter(
      .meeting(MeetingFact(title: "Ships", state: .held, on: "2023-04-01", mechanism: second.id)))
    #expect(try partnership.report(plan, on: "2023-10-01").since == "2023-04-02")
  }
}
