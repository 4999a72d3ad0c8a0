import Publishing
import Register
import Service
import Statements
import Testing

/// What is about something internal stays internal unless somebody says otherwise.
@Suite struct InternalTests {
  private static let plan = MeetingFact(
    title: "Inner council on the Straits", state: .planned, on: "2031-09-01")

  /// A register whose first commitment has a report that Nordmark keeps to itself.
  private func opened() async throws -> (register: OpenedRegister, id: ProvisionID, note: Entry) {
    let register = try await OpenedRegister()
    try await register.put()
    let id = try #require(try await register.desk.board().list().first { $0.paragraph == "3" }?.id)
    let note = ProgressFact(of: id.item, on: "2031-05-05", note: "The treasury hesitates.")
    let entries = try await register.desk.enter([.progress(note)], visibility: .internal)
    return (register, id, try #require(entries.first))
  }

  private func entered(_ register: OpenedRegister, _ line: RecordLine) async throws -> Entry? {
    let before = try await register.store.position()
    _ = try await register.desk.record([line])
    return try await register.store.entries(after: before, limit: nil).first?.entry
  }

  /// How Valdoria sees a provision.
  private func seen(
    _ id: ProvisionID, _ register: OpenedRegister
  ) async throws -> Held<ProvisionFact>? {
    let other = Principal("B. Clerk", at: Seat(.party, "Valdoria"), as: .administrator)
    return try await register.service.desk(of: other).snapshot()[id]
  }

  @Test func `what is about something shared is shared`() async throws {
    let (register, id, _) = try await opened()
    let line = RecordLine("progress", ["item": ["\(id)"], "note": ["Begun."]])
    #expect(try await entered(register, line)?.visibility == .parties)
  }

  @Test func `a word on an internal entry is internal`() async throws {
    let (register, _, note) = try await opened()
    let line = RecordLine(
      "assent", ["entry": ["\(note.id)"], "verdict": ["reserve"], "note": ["Ask the treasury."]])
    #expect(try await entered(register, line)?.visibility == .internal)
  }

  @Test func `taking an internal entry back is internal, also where its item is shared`()
    async throws
  {
    let (register, id, note) = try await opened()
    let line = RecordLine("retraction", ["entry": ["\(note.id)"]])
    #expect(try await entered(register, line)?.visibility == .internal)
    try await register.desk.review([id], .reject, note: "A slip.", visibility: .internal)
    let review = try #require(
      try await register.store.entries(after: 0, limit: nil).last { $0.entry.fact.kind == .review })
    let other = RecordLine("retraction", ["entry": ["\(review.entry.id)"]])
    #expect(try await entered(register, other)?.visibility == .internal)
  }

  @Test func `what takes an internal entry's place is internal`() async throws {
    let (register, id, note) = try await opened()
    let better = ProgressFact(of: id.item, on: "2031-05-05", note: "The treasury agrees.")
    let entries = try await register.desk.enter([Draft(.progress(better), correcting: note.id)])
    #expect(entries.map(\.visibility) == [.internal])
  }

  @Test func `what rests on internal evidence, or on a scale of one's own, is internal`()
    async throws
  {
    let (register, id, _) = try await opened()
    let cable = EvidenceFact(about: [id.item], publisher: "Embassy", title: "A cable")
    let scale = Scale(
      id: "council", name: "The council's scale", source: "Nordmark", summary: .counts,
      levels: [Scale.Level(score: 0, name: "No"), Scale.Level(score: 1, name: "Yes")])
    try await register.desk.enter([.evidence(cable), .scale(scale)], visibility: .internal)
    var report = ProgressFact(of: id.item, on: "2031-05-06", note: "Begun.")
    report.evidence = [cable.id]
    let judged = AssessmentFact(
      of: id, scale: "council", score: 1, period: "2031", phase: .final, coder: "A. Clerk")
    let entries = try await register.desk.enter([.progress(report), .assessment(judged)])
    #expect(entries.map(\.visibility) == [.internal, .internal])
    let common = AssessmentFact(
      of: id, scale: "g7-compliance", score: 1, period: "2031", phase: .final, coder: "A. Clerk")
    #expect(try await register.desk.enter([.assessment(common)]).map(\.visibility) == [.parties])
  }

  @Test func `putting an internal item right is internal, unless somebody says whom it is for`()
    async throws
  {
    let register = try await OpenedRegister()
    try await register.desk.enter([.meeting(Self.plan)], visibility: .internal)
    var moved = Self.plan
    moved.place = "Nordhavn"
    #expect(try await register.desk.enter([.meeting(moved)]).map(\.visibility) == [.internal])
    let shown = try await register.desk.enter([.meeting(moved)], visibility: .public)
    #expect(shown.map(\.visibility) == [.public])
  }

  @Test func `an amendment kept internal is not shown by parting the provision`() async throws {
    let (register, id, _) = try await opened()
    var amendment = Amendment()
    amendment.due = .set("2031-12")
    try await register.desk.amend([id], amendment, visibility: .internal)
    let halves = try await register.desk.split(id, at: 6).provisions
    for half in halves {
      #expect(try await register.desk.snapshot()[half]?.fact.due == "2031-12")
      #expect(try await seen(half, register)?.fact.due != "2031-12")
    }
    #expect(try await seen(halves[1], register) == nil)
  }

  @Test func `an amendment kept internal is not shown by joining the provision to another`()
    async throws
  {
    let (register, id, _) = try await opened()
    let halves = try await register.desk.split(id, at: 6).provisions
    let before = try await seen(halves[0], register)
    var amendment = Amendment()
    amendment.areas = [.maritime, .migrationConsular]
    try await register.desk.amend([halves[1]], amendment, visibility: .internal)
    try await register.desk.join(halves[0])
    #expect(try await seen(halves[0], register) == before)
    let whole = try await register.desk.snapshot()[halves[0]]?.fact
    #expect(whole?.areas.contains(.migrationConsular) == true)
  }

  @Test func `the next version of a statement does not bring out what was kept internal`()
    async throws
  {
    let (register, id, _) = try await opened()
    var amendment = Amendment()
    amendment.due = .set("2031-12")
    try await register.desk.amend([id], amendment, visibility: .internal)
    var dialogue = try #require(
      try await register.desk.snapshot().all(MechanismFact.self).first?.fact)
    dialogue.coChairs = [Post(party: "Nordmark", title: "Envoy to the Straits")]
    try await register.desk.enter([.mechanism(dialogue)], visibility: .internal)
    let next = OpenedRegister.statement + "\n\n5. Nordmark will chart the Straits by 2033.\n"
    #expect(try await register.put(next, name: "corrected.txt").unchanged > 0)
    #expect(try await seen(id, register)?.fact.due == "2032")
    let other = Principal("B. Clerk", at: Seat(.party, "Valdoria"), as: .reader)
    let shown = try await register.service.desk(of: other).snapshot()
    #expect(shown[dialogue.id]?.fact.coChairs == nil)
  }

  @Test func `a statement that only one party holds can be put in for both`() async throws {
    let register = try await OpenedRegister()
    var options = ImportOptions()
    options.visibility = .internal
    let report = try await register.put(OpenedRegister.statement, name: "statement.txt", options)
    let other = Principal("B. Clerk", at: Seat(.party, "Valdoria"), as: .reader)
    let desk = register.service.desk(of: other)
    #expect(try await desk.snapshot()[report.statement] == nil)
    #expect(try await register.put().outcome == .new)
    #expect(try await desk.snapshot()[report.statement] != nil)
  }

  @Test func `what was entered in one go is named without saying how much others have written`()
    async throws
  {
    let (register, id, _) = try await opened()
    let act = try #require(try await register.desk.review([id], .accept).act)
    let last = try #require(try await register.store.entries(after: 0, limit: nil).last)
    #expect("\(act)" == "\(last.entry.id)+1")
  }

  @Test func `a sheet that was taken out for others comes back without changes nobody made`()
    async throws
  {
    let (register, _, _) = try await opened()
    let present = try await register.desk.present()
    var options = MatrixOptions()
    options.seat = "Nordmark"
    for readers in Readers.allCases {
      options.readers = readers
      let matrix = Matrix(
        try await register.desk.snapshot(present, shownTo: readers), options: options)
      let edits = try await register.desk.matrixEdits(MatrixCSV().bytes(of: matrix), options)
      #expect(edits.rows.flatMap(\.edits).isEmpty, "\(readers)")
      #expect(matrix.columns.contains(.kept) == (readers == .own))
    }
  }

  @Test func `what is taken out for others leaves out what is one's own`() async throws {
    let (register, id, _) = try await opened()
    func notes(_ readers: Readers, _ principal: Principal? = nil) async throws -> Int {
      let desk = principal.map(register.service.desk) ?? register.desk
      return try await desk.snapshot(shownTo: readers).linked(to: id.item, as: ProgressFact.self)
        .count
    }
    #expect(try await notes(.own) == 1)
    #expect(try await notes(.partner) == 0)
    #expect(try await register.desk.snapshot(shownTo: .partner)[id] != nil)
    #expect(try await register.desk.snapshot(shownTo: .public)[id] == nil)
    #expect(
      try await register.service.desk(of: .everybody).snapshot(shownTo: .partner)[id] == nil)
  }
}
