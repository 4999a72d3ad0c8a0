import Register
import Service
import Statements
import Testing

@Suite struct ChangesTests {
  private let register: OpenedRegister
  private let commitments: [ProvisionID]

  init() async throws {
    register = try await OpenedRegister(today: "2031-05-06")
    try await register.put()
    let board = try await register.desk.board()
    commitments = board.list().filter { $0.class == .commitment }.map(\.id)
    try await register.desk.review(commitments, .accept)
  }

  /// What changed between two days, all that is known now told of both.
  private func changes(_ from: CivilDay, _ to: CivilDay) async throws -> RegisterChanges {
    let before = try await register.desk.board(AsOf(from))
    return try await register.desk.board(AsOf(to)).changes(since: before)
  }

  @Test func `nothing changes from one day to the same day`() async throws {
    #expect(try await changes("2031-05-06", "2031-05-06").isEmpty)
  }

  @Test func `a statement and its commitments are new after its adoption`() async throws {
    let changes = try await changes("2031-05-03", "2031-05-05")
    #expect(changes.statements.count == 1)
    #expect(changes.added.map(\.id) == commitments)
    #expect(changes.changed.isEmpty)
  }

  @Test func `a deadline that went by is a change of status from what it was`() async throws {
    let conference = commitments[0]
    let changes = try await changes("2031-05-06", "2031-07-15")
    let change = try #require(changes.changed.first { $0.commitment.id == conference })
    #expect(change.before == .dueSoon)
    #expect(change.commitment.status == .overdue)
    #expect(changes.added.isEmpty)
  }

  @Test func `a planned meeting that was held is one change, with what it was before`()
    async throws
  {
    let plan = MeetingFact(title: "Port visit", state: .planned, on: "2031-06")
    try await register.desk.enter([Draft(.meeting(plan))])
    let later = register.desk(on: "2031-06-20")
    let held = MeetingFact(id: plan.id, title: "Port visit", state: .held, on: "2031-06-12")
    try await later.enter([Draft(.meeting(held))])
    let before = try await later.board(AsOf("2031-05-31"))
    let now = try await later.board(AsOf("2031-06-20"))
    let changes = now.changes(since: before)
    #expect(changes.meetings.map(\.meeting.fact.state) == [.held])
    #expect(changes.meetings.first?.before?.state == .planned)
    #expect(changes.meetings.first?.before?.on == "2031-06")
    #expect(try await later.board(AsOf("2031-06-20")).changes(since: now).meetings.isEmpty)
  }

  @Test func `progress and evidence are new from the day they speak of`() async throws {
    let wrecks = commitments[2].item
    var source = EvidenceFact(about: [wrecks], publisher: "Gazette of Nordmark", title: "Wrecks")
    source.on = "2031-05-05"
    source.shows = .underWay
    try await register.desk.enter([
      Draft(.progress(ProgressFact(of: wrecks, on: "2031-05-05", note: "A list is drawn up."))),
      Draft(.evidence(source)),
    ])
    let changes = try await changes("2031-05-04", "2031-05-06")
    #expect(changes.progress.map(\.fact.note) == ["A list is drawn up."])
    #expect(changes.evidence.map(\.fact.id) == [source.id])
    #expect(try await self.changes("2031-05-05", "2031-05-06").progress.isEmpty)
  }

  @Test func `what was written down later was not known then`() async throws {
    let later = register.desk(on: "2031-06-01")
    let note = ProgressFact(of: commitments[0].item, on: "2031-05-05", note: "The hall is booked.")
    try await later.enter([Draft(.progress(note))])
    func board(_ day: CivilDay) async throws -> Board {
      try await later.board(AsOf(day, recorded: Moment(endOf: day)))
    }
    let changes = try await board("2031-06-01").changes(since: try await board("2031-05-20"))
    #expect(changes.progress.map(\.fact.id) == [note.id])
    let known = try await later.board(AsOf("2031-06-01"))
      .changes(since: try await later.board(AsOf("2031-05-20")))
    #expect(known.progress.isEmpty)
  }

  @Test func `a commitment that was rejected is no longer there`() async throws {
    let later = register.desk(on: "2031-05-20")
    try await later.enter([
      Draft(.review(ReviewFact(.reject, commitments[1])), effective: "2031-05-20")
    ])
    let changes = try await later.board()
      .changes(since: try await later.board(AsOf("2031-05-10")))
    #expect(changes.removed.map(\.id) == [commitments[1]])
  }

  @Test func `a comparison begins with the last meeting, or 90 days ago`() async throws {
    #expect(try await register.desk.board().startOfComparison == "2031-02-05")
    let visit = MeetingFact(title: "Port visit", state: .held, on: "2031-04-29/2031-04-30")
    let today = MeetingFact(title: "Talks", state: .held, on: "2031-05-06")
    try await register.desk.enter([Draft(.meeting(visit)), Draft(.meeting(today))])
    #expect(try await register.desk.board().startOfComparison == "2031-04-30")
  }
}
