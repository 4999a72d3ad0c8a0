import Register
import Statements
import Testing

@Suite struct MechanismTests {
  private let parties = [Partnership.nordmark, Partnership.valdoria]

  private func meeting(
    _ title: String, on: EDTF, _ mechanism: MechanismID, _ state: MeetingFact.State = .held
  ) -> Fact {
    .meeting(MeetingFact(title: title, state: state, on: on, mechanism: mechanism))
  }

  @Test func `an upgraded mechanism goes on until its successor first meets`() throws {
    var partnership = try Partnership()
    let talks = MechanismFact(name: "Port Talks", parties: parties)
    var dialogue = MechanismFact(name: "Port Dialogue", parties: parties)
    dialogue.predecessor = talks.id
    try partnership.enter(.mechanism(talks))
    try partnership.enter(.mechanism(dialogue))
    let upgrade = try partnership.commit(
      to: "upgrade the talks to a dialogue", mechanisms: [dialogue.id])
    try partnership.enter(meeting("Last Port Talks", on: "2023-03-01", talks.id))
    try partnership.enter(meeting("First Port Dialogue", on: "2023-09-01", dialogue.id, .planned))
    #expect(partnership.snapshot("2023-10-01").end(of: talks.id) == nil, "planned is not met")
    #expect(
      try partnership.report(upgrade, on: "2023-08-01").reasons.map(\.sentence)
        .contains("Last Port Talks met (2023-03-01)."))
    try partnership.enter(meeting("First Port Dialogue", on: "2023-09-01", dialogue.id))
    #expect(partnership.snapshot("2023-08-31").end(of: talks.id) == nil)
    let end = try #require(partnership.snapshot("2023-09-01").end(of: talks.id))
    #expect(end.day == "2023-09-01")
    #expect(end.successor.id == dialogue.id)
    #expect(
      try partnership.report(upgrade, on: "2023-10-01").reasons.map(\.sentence)
        .contains("Port Talks ended on 2023-09-01, when Port Dialogue first met."))
  }

  @Test func `a meeting of the predecessor keeps the cadence until it ends, and not after`() throws
  {
    var partnership = try Partnership()
    let talks = MechanismFact(name: "Port Talks", parties: parties)
    var dialogue = MechanismFact(name: "Port Dialogue", parties: parties)
    dialogue.predecessor = talks.id
    try partnership.enter(.mechanism(talks))
    try partnership.enter(.mechanism(dialogue))
    let yearly = try partnership.commit(
      to: "hold the dialogue every year", recurrence: "P1Y", mechanisms: [dialogue.id])
    try partnership.enter(meeting("Port Talks", on: "2023-03-01", talks.id))
    #expect(try partnership.report(yearly, on: "2023-04-01").dueBy == "2024-03-01")
    try partnership.enter(meeting("Port Dialogue", on: "2023-09-01", dialogue.id))
    try partnership.enter(meeting("Port Talks after all", on: "2024-06-01", talks.id))
    #expect(try partnership.report(yearly, on: "2024-07-01").dueBy == "2024-09-01")
  }

  @Test func `a commitment carried by a mechanism shows its last and next meeting`() throws {
    var partnership = try Partnership()
    let board = MechanismFact(name: "Board of Ports", parties: parties)
    try partnership.enter(.mechanism(board))
    let pilots = try partnership.commit(
      to: "work on pilotage in the Board of Ports", mechanisms: [board.id])
    #expect(try partnership.report(pilots, on: "2023-02-01").status == .inForce)
    try partnership.enter(meeting("Second board", on: "2023-05-01", board.id))
    try partnership.enter(meeting("Third board", on: "2024-05", board.id, .planned))
    #expect(try partnership.report(pilots, on: "2023-04-30").status == .inForce)
    let report = try partnership.report(pilots, on: "2023-06-01")
    #expect(report.status == .inProgress)
    #expect(
      report.reasons.map(\.sentence) == [
        "Second board met (2023-05-01).", "Third board is planned (2024-05).", "No evidence yet.",
      ])
  }

  @Test func `a commitment carried by an initiative shows milestones met of all`() throws {
    var partnership = try Partnership()
    let research = try partnership.commit(to: "study quiet ships together")
    let unrelated = try partnership.commit(to: "exchange pilots")
    var fund = InitiativeFact(title: "Fjord Fund", parties: parties, carriesOut: [research])
    fund.from = "2023-04-01"
    try partnership.enter(.initiative(fund))
    #expect(try partnership.report(research, on: "2023-03-31").status == .inForce)
    try partnership.enter(
      .milestone(
        MilestoneFact(of: fund.id.item, title: "Call", state: .met, metOn: "2023-06-01")))
    try partnership.enter(.milestone(MilestoneFact(of: fund.id.item, title: "Grants")))
    let before = try partnership.report(research, on: "2023-05-31").reasons.map(\.sentence)
    #expect(before.contains("0 of 2 milestones met."))
    let report = try partnership.report(research, on: "2023-06-01")
    #expect(report.status == .inProgress)
    #expect(report.reasons.map(\.sentence).contains("1 of 2 milestones met."))
    #expect(report.reasons.map(\.sentence).contains("Carried out by Fjord Fund."))
    #expect(try partnership.report(unrelated, on: "2023-06-01").status == .inForce)
  }
}
