import Publishing
import Register
import Statements
import Testing

@Suite(.enabled(if: CalendarReading.isInstalled, "the Python package icalendar is not installed"))
struct CalendarFileTests {
  var followUp: FollowUp

  init() throws { followUp = try FollowUp() }

  private func read(
    _ snapshot: Snapshot? = nil
  ) throws -> [CalendarReading.Component] {
    let calendar = FollowUpCalendar(snapshot ?? followUp.snapshot)
    return try CalendarReading.components(of: CalendarFile().bytes(of: calendar))
  }

  private func component(
    _ uid: String, in components: [CalendarReading.Component]
  ) throws -> CalendarReading.Component {
    try #require(components.first { $0["UID"] == uid }, "\(components)")
  }

  @Test func `an independent reader finds the calendar, its name and every item`() throws {
    let calendar = FollowUpCalendar(followUp.snapshot)
    let components = try read()
    let head = try #require(components.first)
    #expect(head["VERSION"] == "2.0")
    #expect(head["PRODID"] == "-//Entente//Follow-up//EN")
    #expect(head["X-WR-CALNAME"] == "Follow-up: Joint Statement of Nordmark and Valdoria")
    #expect(components.dropFirst().map { $0["UID"] } == calendar.items.map { $0.uid })
    for component in components.dropFirst() {
      #expect(component["DTSTAMP"]?.hasPrefix("203") == true)
      #expect(component["CLASS"] == "CONFIDENTIAL")
    }
  }

  @Test func `deadlines are tasks with a whole day, a state and per cent`() throws {
    let components = try read()
    let archive = try component("\(followUp.provisions[6])@entente", in: components)
    #expect(archive["kind"] == "VTODO")
    #expect(archive["DUE"] == "2031-01-31")
    #expect(archive["STATUS"] == "COMPLETED")
    #expect(archive["COMPLETED"] == "2031-01-16T00:00:00+00:00")
    #expect(archive["PERCENT-COMPLETE"] == "100")
    #expect(archive["CATEGORIES"] == "Culture and people")
    let fund = try component("\(followUp.provisions[1])@entente", in: components)
    #expect(fund["DUE"] == "2031-02-28")
    #expect(fund["STATUS"] == "IN-PROCESS")
    #expect(fund["CONTACT"] == "Nordmark Research Council, Nordmark")
    #expect(fund["DTSTAMP"] == "2031-01-21T00:00:14+00:00")
  }

  @Test func `words of any script, commas and line breaks come back as they were`() throws {
    var followUp = followUp
    var meeting = MeetingFact(
      title: "항만 장관 대화; “quiet ships”, part 1 \\ 2", state: .held, on: "2031-02-10/2031-02-11")
    meeting.place = "Nordhavn, Hall 3"
    meeting.outcomes = [
      "조용한 배에 관한 연구를 계속하고 다음 회의를 가을에 열기로 하였다; 양측은 만족을 표시하였다",
      "Première étape: naïveté, coöperation, Größe – \u{1F6A2}\u{1F6A2}",
    ]
    try followUp.enter(.meeting(meeting))
    let bytes = try CalendarFile().bytes(of: FollowUpCalendar(followUp.snapshot))
    let components = try CalendarReading.components(of: bytes)
    let read = try component("\(meeting.id)@entente", in: components)
    #expect(read["kind"] == "VEVENT")
    #expect(read["SUMMARY"] == meeting.title)
    #expect(read["LOCATION"] == "Nordhavn, Hall 3")
    #expect(read["DTSTART"] == "2031-02-10")
    #expect(read["DTEND"] == "2031-02-12")
    #expect(
      read["DESCRIPTION"]
        == "Outcomes:\n" + (meeting.outcomes ?? []).map { "– \($0)" }.joined(separator: "\n"))
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      #expect(line.count <= 76, "75 octets and the carriage return")
      #expect(line.last == UInt8(ascii: "\r"))
      #expect(String(validating: line, as: UTF8.self) != nil, "no letter is cut in two")
    }
  }

  @Test func `a cadence recurs on the month's last day where the month is short`() throws {
    var followUp = followUp
    let review = try followUp.commit("12", "to compare notes twice a year", .maritime) {
      $0.recurrence = "P6M"
      $0.undertakenOn = "2030-08-31"
    }
    let ports =
      "\(MechanismFact(name: "Ministerial Dialogue on Ports", parties: [FollowUp.nordmark, FollowUp.valdoria]).id)-P2Y@entente"
    let components = try read(followUp.snapshot)
    #expect(try component(ports, in: components)["RRULE"] == "FREQ=YEARLY;INTERVAL=2")
    let notes = try component("\(review)-P6M@entente", in: components)
    #expect(notes["DTSTART"] == "2031-02-28")
    #expect(notes["RRULE"] == "FREQ=MONTHLY;INTERVAL=6")
    #expect(notes["STATUS"] == "TENTATIVE")
    #expect(notes["TRANSP"] == "TRANSPARENT")
    let weekly = try followUp.commit("13", "to report every 31 days from May", .maritime) {
      $0.recurrence = "P3M"
      $0.undertakenOn = "2030-12-31"
    }
    let third = try component("\(weekly)-P3M@entente", in: try read(followUp.snapshot))
    #expect(third["DTSTART"] == "2031-03-31")
    #expect(third["RRULE"] == "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30,31;BYSETPOS=-1")
  }

  @Test func `what is for one party's eyes is private, and not there for others`() throws {
    var entries = followUp.entries
    let meeting = MeetingFact(title: "Preparation", state: .planned, on: "2031-04-01")
    entries.append(
      try Entry(
        .meeting(meeting), by: FollowUp.clerk, recorded: Moment(startOf: "2031-02-01"),
        visibility: .internal))
    let open = MeetingFact(title: "Open day", state: .planned, on: "2031-04-02")
    entries.append(
      try Entry(
        .meeting(open), by: FollowUp.clerk, recorded: Moment(startOf: "2031-02-01"),
        visibility: .public))
    func components(for audience: Audience) throws -> [CalendarReading.Component] {
      try read(Snapshot(entries.filter(audience.sees), asOf: FollowUp.asOf))
    }
    let own = try components(for: .seat(FollowUp.nordmark))
    #expect(try component("\(meeting.id)@entente", in: own)["CLASS"] == "PRIVATE")
    #expect(try component("\(open.id)@entente", in: own)["CLASS"] == "PUBLIC")
    let others = try components(for: .seat(FollowUp.valdoria))
    #expect(!others.contains { $0["UID"] == "\(meeting.id)@entente" })
    let everybody = try components(for: .everybody)
    #expect(everybody.dropFirst().map { $0["SUMMARY"] } == ["Open day"])
  }
}
