import Register
import Statements
import Testing

@Suite struct RecurrenceRuleTests {
  private func meeting(_ title: String, on: EDTF, of id: ProvisionID) -> Fact {
    .meeting(MeetingFact(title: title, state: .held, on: on, carriesOut: [id]))
  }

  @Test func `the first time is counted from adoption and due until the very day`() throws {
    var partnership = try Partnership()
    let talks = try partnership.commit(to: "meet every two years", recurrence: "P2Y")
    #expect(try partnership.report(talks, on: "2024-06-01").status == .inForce)
    #expect(try partnership.report(talks, on: "2024-11-17").status == .dueSoon)
    let late = try partnership.report(talks, on: "2024-11-18")
    #expect(late.status == .overdue)
    #expect(late.since == "2024-11-18")
    #expect(late.dueBy == "2024-11-17")
    #expect(late.reasons.first?.sentence == "Was expected to meet by 2024-11-17.")
  }

  @Test func `the next time is counted from the last meeting held, not from a planned one`() throws
  {
    var partnership = try Partnership()
    let talks = try partnership.commit(to: "meet every two years", recurrence: "P2Y")
    try partnership.enter(meeting("First talks", on: "2023-05-10", of: talks))
    try partnership.enter(
      .meeting(
        MeetingFact(title: "More talks", state: .planned, on: "2024-05-10", carriesOut: [talks])))
    try partnership.enter(
      .meeting(
        MeetingFact(title: "Lost talks", state: .cancelled, on: "2024-01-10", carriesOut: [talks])))
    let report = try partnership.report(talks, on: "2024-12-01")
    #expect(report.status == .inProgress)
    #expect(report.dueBy == "2025-05-10")
    #expect(
      report.reasons.map(\.sentence).contains("Last met on 2023-05-10; next due by 2025-05-10."))
    #expect(try partnership.report(talks, on: "2025-05-11").status == .overdue)
  }

  @Test func `meeting again brings it back, with the gap on record`() throws {
    var partnership = try Partnership()
    let talks = try partnership.commit(to: "meet every year", recurrence: "P1Y")
    #expect(try partnership.report(talks, on: "2024-03-01").status == .overdue)
    try partnership.enter(meeting("Late talks", on: "2024-03-05", of: talks))
    let back = try partnership.report(talks, on: "2024-03-06")
    #expect(back.status == .inProgress)
    #expect(back.dueBy == "2025-03-05")
    #expect(
      back.reasons.map(\.sentence).contains("Met on 2024-03-05, though expected by 2023-11-17."))
    try partnership.enter(meeting("Talks in time", on: "2025-03-05", of: talks))
    let gaps = try partnership.report(talks, on: "2025-03-06").reasons.filter {
      if case .gap = $0.finding { true } else { false }
    }
    #expect(gaps.count == 1, "a meeting on the last day is no gap")
  }

  @Test func `“regular” is never overdue but shows how long ago`() throws {
    var partnership = try Partnership()
    let talks = try partnership.commit(to: "consult regularly", recurrence: "regular")
    let never = try partnership.report(talks, on: "2042-11-17")
    #expect(never.status == .inForce)
    #expect(
      never.reasons.first?.sentence
        == "Recurs without a fixed period; has not met in the 7305 days since adoption.")
    try partnership.enter(meeting("Talks", on: "2023-05-10", of: talks))
    let once = try partnership.report(talks, on: "2024-05-09")
    #expect(once.status == .inProgress)
    #expect(once.dueBy == nil)
    #expect(
      once.reasons.first?.sentence
        == "Recurs without a fixed period; last met on 2023-05-10, 365 days ago.")
  }

  @Test func `a deadline beside a cadence is that of the first time alone`() throws {
    var partnership = try Partnership()
    let talks = try partnership.commit(
      to: "meet every two years, first by June 2023", due: "2023-06", recurrence: "P2Y")
    #expect(try partnership.report(talks, on: "2023-07-01").since == "2023-07-01")
    try partnership.enter(meeting("First talks", on: "2023-07-20", of: talks))
    let report = try partnership.report(talks, on: "2023-08-01")
    #expect(report.dueBy == "2025-07-20")
    #expect(
      report.reasons.map(\.sentence).contains("Met on 2023-07-20, though expected by 2023-06-30."))
  }

  @Test func `a meeting before adoption is none of its times`() throws {
    var partnership = try Partnership()
    let dialogue = MechanismFact(
      name: "Dialogue", parties: [Partnership.nordmark, Partnership.valdoria])
    try partnership.enter(.mechanism(dialogue))
    try partnership.enter(
      .meeting(
        MeetingFact(title: "Old talks", state: .held, on: "2022-06-01", mechanism: dialogue.id)),
      effective: "2022-06-01")
    let talks = try partnership.commit(
      to: "meet every two years", recurrence: "P2Y", mechanisms: [dialogue.id])
    #expect(try partnership.report(talks, on: "2024-12-01").since == "2024-11-18")
  }

  @Test func `a report or a source that it was done counts as one more time`() throws {
    var partnership = try Partnership()
    let report = try partnership.commit(to: "publish a report every year", recurrence: "P1Y")
    try partnership.enter(
      .progress(ProgressFact(of: report.item, on: "2023-10-02", note: "Published", extent: .whole)))
    #expect(try partnership.report(report, on: "2023-10-03").dueBy == "2024-10-02")
    #expect(try partnership.report(report, on: "2023-10-03").status == .inProgress)
  }

  @Test func `what recurs and is ended was kept in part if it ever took place`() throws {
    var partnership = try Partnership()
    let never = try partnership.commit(to: "meet every year", recurrence: "P1Y")
    let once = try partnership.commit(to: "visit every year", recurrence: "P1Y")
    try partnership.enter(meeting("A visit", on: "2023-05-10", of: once))
    for id in [never, once] {
      try partnership.enter(
        .progress(ProgressFact(of: id.item, on: "2024-01-10", note: "No more", extent: .ended)))
    }
    #expect(try partnership.report(never, on: "2024-02-01").status == .notFulfilled)
    #expect(try partnership.report(once, on: "2024-02-01").status == .partlyFulfilled)
  }
}
