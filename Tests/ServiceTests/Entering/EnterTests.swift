import Register
import Service
import Statements
import Testing

@Suite struct EnterTests {
  private func provision(_ register: OpenedRegister) async throws -> ProvisionID {
    var options = ImportOptions()
    options.acceptsAll = true
    try await register.put(OpenedRegister.statement, name: "statement.txt", options)
    var query = ProvisionQuery()
    query.classes = [.commitment]
    return try #require(try await register.desk.board().list(query).first?.id)
  }

  @Test func `facts of one call are entered all or none`() async throws {
    let register = try await OpenedRegister()
    let provision = try await provision(register)
    let position = try await register.store.position()
    let good = ProgressFact(of: provision.item, on: "2031-05-05", note: "The hall is booked.")
    let bad = ProgressFact(of: provision.item, on: "soon", note: "It will be done.")
    await #expect(throws: EntryError.self) {
      try await register.desk.enter([.progress(good), .progress(bad)])
    }
    #expect(try await register.store.position() == position)
  }

  @Test func `what is spoken of may be entered by the same call`() async throws {
    let register = try await OpenedRegister()
    let provision = try await provision(register)
    let initiative = InitiativeFact(
      title: "Safe Harbours Programme", parties: ["Nordmark", "Valdoria"], carriesOut: [provision])
    let milestone = MilestoneFact(of: initiative.id.item, title: "The hall is booked")
    let entries = try await register.desk.enter([.initiative(initiative), .milestone(milestone)])
    #expect(entries.count == 2)
    await #expect(throws: EntryError.self) {
      let unknown = InitiativeFact(title: "Another", parties: [], carriesOut: [])
      try await register.desk.enter([.milestone(MilestoneFact(of: unknown.id.item, title: "None"))])
    }
  }

  @Test func `of two facts on one item in one call the later counts`() async throws {
    let register = try await OpenedRegister()
    let provision = try await provision(register)
    for titles in [["First", "Second"], ["Second", "First"]] {
      var facts: [Fact] = []
      for title in titles {
        var milestone = MilestoneFact(of: provision.item, title: "The hall is booked")
        milestone.title = title
        facts.append(.milestone(milestone))
      }
      try await register.desk.enter(facts)
      let held = try await register.desk.snapshot().all(MilestoneFact.self)
      #expect(held.map(\.fact.title) == [titles[1]])
    }
  }

  @Test func `entries follow each other also when the clock stands still`() async throws {
    let register = try await OpenedRegister()
    let provision = try await provision(register)
    for verdict in [ReviewFact.Verdict.reject, .accept, .reject] {
      try await register.desk.review([provision], verdict)
    }
    let recorded = try await register.store.entries(after: 0, limit: nil).map(\.entry.recorded)
    #expect(recorded == recorded.sorted())
    #expect(try await register.desk.board().reports[provision]?.status == .rejected)
  }

  @Test func `a clock far behind the register is not believed`() async throws {
    let register = try await OpenedRegister()
    let provision = try await provision(register)
    let desk = register.desk(on: CivilDay(year: 2030, month: 1, day: 1))
    let error = await #expect(throws: ServiceError.self) {
      try await desk.review([provision], .reject)
    }
    #expect(error?.code == .clockBehind)
  }

  @Test func `an entry is corrected, or taken back, by its own party only`() async throws {
    let register = try await OpenedRegister()
    let provision = try await provision(register)
    let note = ProgressFact(of: provision.item, on: "2031-05-05", note: "Done.", extent: .whole)
    let entry = try #require(try await register.desk.enter([.progress(note)]).first)
    let back = Draft(
      .retraction(RetractionFact(of: note.id.item, reason: "Wrong commitment.")),
      correcting: entry.id)
    let other = register.service.desk(
      of: Principal("B. Clerk", at: Seat(.party, "Valdoria"), as: .administrator))
    await #expect(throws: EntryError.self) { try await other.enter([back]) }
    try await register.desk.enter([back])
    #expect(try await register.desk.snapshot()[note.id] == nil)
  }

  @Test func `what happened counts from the day it happened`() async throws {
    let register = try await OpenedRegister(today: CivilDay(year: 2031, month: 8, day: 1))
    let provision = try await provision(register)
    let meeting = MeetingFact(
      title: "Conference on Safe Harbours", state: .held, on: "2031-06-12", carriesOut: [provision])
    try await register.desk.enter([.meeting(meeting)])
    let days = [11, 12].map { CivilDay(year: 2031, month: 6, day: $0) }
    var statuses: [Status?] = []
    for day in days {
      statuses.append(try await register.desk.board(AsOf(day)).reports[provision]?.status)
    }
    #expect(statuses == [.dueSoon, .fulfilled])
  }
}
