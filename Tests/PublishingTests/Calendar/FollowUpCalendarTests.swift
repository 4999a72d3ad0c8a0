import Publishing
import Register
import Statements
import Testing

@Suite struct FollowUpCalendarTests {
  var followUp: FollowUp
  let dialogue = MechanismFact(
    name: "Ministerial Dialogue on Ports", parties: [FollowUp.nordmark, FollowUp.valdoria]
  ).id

  init() throws { followUp = try FollowUp() }

  private func item(_ uid: String, in calendar: FollowUpCalendar) throws -> CalendarItem {
    try #require(calendar.items.first { $0.uid == uid }, "\(calendar.items.map(\.uid))")
  }

  private func deadline(
    _ number: Int, _ options: CalendarOptions = CalendarOptions()
  ) throws -> CalendarItem {
    let calendar = FollowUpCalendar(followUp.snapshot, options: options)
    return try item("\(followUp.provisions[number])@entente", in: calendar)
  }

  @Test func `a deadline given to the month is a task due on its last day`() throws {
    let fund = try deadline(1)
    #expect(fund.days == "2031-02-28"..."2031-02-28")
    #expect(fund.kind == .task(.inProcess))
    #expect(fund.areas == [.scienceResearch])
    #expect(fund.contacts == ["Nordmark Research Council, Nordmark"])
    #expect(fund.details.contains("Due February 2031."))
  }

  @Test func `what is done keeps its task, completed on the day it was done`() throws {
    let archive = try deadline(6)
    #expect(archive.kind == .task(.completed("2031-01-16")))
    #expect(archive.percent == 100)
  }

  @Test func `what is withdrawn or lapsed is a cancelled task`() throws {
    var followUp = followUp
    try followUp.enter(.standing(StandingFact(followUp.provisions[3], .withdrawn)))
    let calendar = FollowUpCalendar(followUp.snapshot)
    #expect(
      try item("\(followUp.provisions[3])@entente", in: calendar).kind == .task(.cancelled))
  }

  @Test func `a deadline tied to an event has no day until the event has one`() throws {
    var followUp = followUp
    let bridge = try followUp.commit("12", "to open the bridge", .maritime) {
      $0.due = "before:next-summit"
    }
    let uid = "\(bridge)@entente"
    #expect(try item(uid, in: FollowUpCalendar(followUp.snapshot)).days == nil)
    try followUp.enter(
      .meeting(MeetingFact(title: "Summit", state: .planned, on: "2031-09-10", isSummit: true)))
    #expect(
      try item(uid, in: FollowUpCalendar(followUp.snapshot)).days == "2031-09-09"..."2031-09-09")
  }

  @Test func `what a reader proposed is left out until a person has confirmed it`() throws {
    var followUp = followUp
    let proposal = try followUp.commit("12", "to open the bridge", .maritime) {
      $0.due = "2031-06-30"
      $0.confidence = 80
    }
    let uid = "\(proposal)@entente"
    func holds(_ options: CalendarOptions = CalendarOptions()) -> Bool {
      FollowUpCalendar(followUp.snapshot, options: options).items.contains { $0.uid == uid }
    }
    #expect(!holds())
    #expect(holds(CalendarOptions(includesProposed: true)))
    try followUp.enter(.review(ReviewFact(.accept, proposal)))
    #expect(holds())
    try followUp.enter(.review(ReviewFact(.reject, proposal)))
    #expect(!holds(CalendarOptions(includesProposed: true)))
  }

  @Test func `a cadence is an expected time that recurs, after what is planned already`() throws {
    var followUp = followUp
    let uid = "\(dialogue)-P2Y@entente"
    let expected = try item(uid, in: FollowUpCalendar(followUp.snapshot))
    #expect(expected.days == "2032-11-17"..."2032-11-17")
    #expect(expected.cadence?.months == 24)
    #expect(expected.kind == .event(.tentative))
    #expect(expected.title == "Expected by this day: Ministerial Dialogue on Ports")
    try followUp.enter(
      .meeting(
        MeetingFact(
          title: "First Ministerial Dialogue on Ports", state: .planned, on: "2031-10",
          mechanism: dialogue)))
    #expect(
      try item(uid, in: FollowUpCalendar(followUp.snapshot)).days == "2033-10-01"..."2033-10-01")
  }

  @Test func `“regularly” expects no day`() {
    let uids = FollowUpCalendar(followUp.snapshot).items.map(\.uid)
    #expect(!uids.contains { $0.hasPrefix("\(followUp.provisions[5])") })
  }

  @Test func `a meeting is confirmed, tentative or cancelled`() throws {
    var followUp = followUp
    let plan = MeetingFact(title: "Port visit", state: .planned, on: "2031-05")
    try followUp.enter(.meeting(plan))
    let uid = "\(plan.id)@entente"
    let vague = try item(uid, in: FollowUpCalendar(followUp.snapshot))
    #expect(vague.kind == .event(.tentative))
    #expect(vague.days == "2031-05-01"..."2031-05-31")
    var fixed = MeetingFact(
      id: plan.id, title: "Port visit", state: .planned, on: "2031-05-06/2031-05-08")
    fixed.place = "Nordhavn"
    fixed.hosts = [FollowUp.nordmark]
    fixed.agenda = ["Pilots", "Ice"]
    try followUp.enter(.meeting(fixed))
    let known = try item(uid, in: FollowUpCalendar(followUp.snapshot))
    #expect(known.kind == .event(.confirmed))
    #expect(known.days == "2031-05-06"..."2031-05-08")
    #expect(known.place == "Nordhavn")
    #expect(known.details == ["Hosts: Nordmark", "Agenda:\n– Pilots\n– Ice"])
    fixed.state = .cancelled
    try followUp.enter(.meeting(fixed))
    #expect(try item(uid, in: FollowUpCalendar(followUp.snapshot)).kind == .event(.cancelled))
  }

  @Test func `milestones are tasks of their own and give the commitment's per cent`() throws {
    var followUp = followUp
    let fund = followUp.provisions[1]
    let call = MilestoneFact(
      of: fund.item, title: "First call", state: .met, due: "2031-01-31", metOn: "2031-01-30")
    try followUp.enter(.milestone(call))
    let grants = MilestoneFact(of: fund.item, title: "First grants", due: "2031-12-31")
    try followUp.enter(.milestone(grants))
    let calendar = FollowUpCalendar(followUp.snapshot)
    #expect(try item("\(fund)@entente", in: calendar).percent == 50)
    #expect(try item("\(call.id)@entente", in: calendar).kind == .task(.completed("2031-01-30")))
    let open = try item("\(grants.id)@entente", in: calendar)
    #expect(open.kind == .task(.needsAction))
    #expect(open.partOf == "\(fund)@entente")
  }

  @Test func `a day that passes changes nothing`() throws {
    let file = CalendarFile()
    let later = Snapshot(followUp.entries, asOf: AsOf("2031-03-15"))
    #expect(
      try file.bytes(of: FollowUpCalendar(followUp.snapshot))
        == file.bytes(of: FollowUpCalendar(later)))
    #expect(
      try file.bytes(of: FollowUpCalendar(followUp.snapshot))
        == file.bytes(
          of: FollowUpCalendar(Snapshot(followUp.entries.reversed(), asOf: FollowUp.asOf))))
  }
}
