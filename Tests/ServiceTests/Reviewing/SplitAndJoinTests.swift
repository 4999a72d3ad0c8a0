import Register
import Service
import Statements
import Testing

@Suite struct SplitAndJoinTests {
  static let text = OpenedRegister.statement.replacing(
    "Nordmark will publish its register of wrecks by the end of 2032.",
    with: "Nordmark will publish its register of wrecks, mapping every reef, by the end of 2032.")

  private func opened() async throws -> (OpenedRegister, ProvisionID) {
    let register = try await OpenedRegister()
    try await register.put(Self.text)
    let line = try #require(try await register.desk.board().list().first { $0.paragraph == "3" })
    return (register, line.id)
  }

  private func words(_ register: OpenedRegister) async throws -> [String] {
    try await register.desk.board().list().filter { $0.paragraph == "3" }.map(\.words)
  }

  @Test func `a provision is parted at a word; both keep what it had and are still proposals`()
    async throws
  {
    let (register, id) = try await opened()
    let whole = try #require(try await register.desk.board().snapshot[id]?.fact)
    let outcome = try await register.desk.split(id, at: 8)
    #expect(
      try await words(register) == [
        "publish its register of wrecks", "mapping every reef, by the end of 2032",
      ])
    let snapshot = try await register.desk.snapshot()
    let halves = outcome.provisions.compactMap { snapshot[$0] }
    #expect(outcome.provisions.first == id)
    for half in halves {
      #expect(half.fact.due == whole.due)
      #expect(half.fact.actors == whole.actors)
      #expect(half.fact.confidence == whole.confidence)
      #expect(snapshot.review(of: half) == .proposed)
      #expect(half.fact.content.matches(StatementText(Self.text)))
    }
  }

  @Test func `both halves say where they come from, and one undo makes them one again`()
    async throws
  {
    let (register, id) = try await opened()
    let before = try await words(register)
    let outcome = try await register.desk.split(id, at: 8, accepting: true)
    for half in outcome.provisions {
      let relations = try await register.desk.history(of: half.item).filter { $0.kind == .relation }
      #expect(relations.count == 1)
    }
    #expect(try await register.desk.board().proposals().allSatisfy { $0.paragraph != "3" })
    let count = try await register.desk.history().count
    try await register.desk.undo(try #require(outcome.act))
    #expect(try await words(register) == before)
    #expect(try await register.desk.history().count > count, "Nothing is deleted.")
    await #expect(throws: ServiceError.self) {
      try await register.desk.undo(try #require(outcome.act))
    }
  }

  @Test func `what was accepted stays so when it is parted and joined`() async throws {
    let (register, id) = try await opened()
    try await register.desk.review([id], .accept)
    let halves = try await register.desk.split(id, at: 8).provisions
    var snapshot = try await register.desk.snapshot()
    for half in halves.compactMap({ snapshot[$0] }) {
      #expect(snapshot.review(of: half) == .accepted)
    }
    try await register.desk.join(id)
    snapshot = try await register.desk.snapshot()
    #expect(snapshot.review(of: try #require(snapshot[id])) == .accepted)
  }

  @Test(arguments: [1, 3, 99])
  func `a word outside the provision, or its first, parts nothing`(_ word: Int) async throws {
    let (register, id) = try await opened()
    await #expect(throws: ServiceError.self) { try await register.desk.split(id, at: word) }
  }

  @Test func `what was parted is joined to the very words it was, and the join is taken back`()
    async throws
  {
    let (register, id) = try await opened()
    let before = try #require(try await register.desk.board().snapshot[id]?.fact)
    let halves = try await register.desk.split(id, at: 8).provisions
    let joined = try await register.desk.join(id)
    let board = try await register.desk.board()
    #expect(board.snapshot[id]?.fact == before)
    let absorbed = try #require(board.snapshot[halves[1]])
    #expect(board.snapshot.review(of: absorbed) == .rejected)
    let history = try await register.desk.history(of: halves[1].item).map(\.words)
    #expect(history.contains { $0.contains("absorbs") })
    try await register.desk.undo(try #require(joined.act))
    #expect(try await words(register).count == 2)
  }

  @Test
  func `each target goes with the half that speaks of it, and comes back when they are joined`()
    async throws
  {
    let register = try await OpenedRegister()
    try await register.put(
      OpenedRegister.statement.replacing(
        "publish its register of wrecks by",
        with: "clear 40 hectares of wrecks, mapping 1,200 hectares of reef, by"))
    let id = try #require(try await register.desk.board().list().first { $0.paragraph == "3" }?.id)
    func values(_ id: ProvisionID) async throws -> [String] {
      try await register.desk.snapshot().linked(to: id.item, as: TargetFact.self)
        .map(\.fact.low.rawValue).sorted()
    }
    #expect(try await values(id) == ["1200", "40"])
    let reef = try #require(
      try await register.desk.snapshot().linked(to: id.item, as: TargetFact.self)
        .first { $0.fact.low == "1200" })
    try await register.desk.enter([
      .observation(ObservationFact(of: reef.fact.id, value: "300", on: "2031-05"))
    ])
    let halves = try await register.desk.split(id, at: 8).provisions
    #expect(try await values(halves[0]) == ["40"])
    #expect(try await values(halves[1]) == ["1200"])
    let measured = try await register.desk.snapshot()
      .linked(to: reef.fact.id.item, as: ObservationFact.self)
    #expect(measured.map(\.fact.value) == ["300"])
    try await register.desk.join(id)
    #expect(try await values(id) == ["1200", "40"])
  }

  @Test func `nothing is joined that people have built on, and nothing where nothing follows`()
    async throws
  {
    let (register, id) = try await opened()
    await #expect(throws: ServiceError.self) { try await register.desk.join(id) }
    let second = try await register.desk.split(id, at: 8).provisions[1]
    try await register.desk.enter([
      .progress(ProgressFact(of: second.item, on: EDTF("2031-05"), note: "Two reefs are mapped."))
    ])
    await #expect(throws: ServiceError.self) { try await register.desk.join(id) }
  }

  @Test func `an act that somebody has built on is not taken back`() async throws {
    let (register, id) = try await opened()
    let accepted = try await register.desk.review([id], .accept)
    try await register.desk.review([id], .reject)
    await #expect(throws: ServiceError.self) {
      try await register.desk.undo(try #require(accepted.act))
    }
  }

  @Test func `another party takes back nothing of ours`() async throws {
    let (register, id) = try await opened()
    let accepted = try await register.desk.review([id], .accept)
    let other = register.service.desk(
      of: Principal("B. Clerk", at: Seat(.party, "Valdoria"), as: .administrator))
    await #expect(throws: ServiceError.self) { try await other.undo(try #require(accepted.act)) }
    let reader = register.desk(on: "2031-05-06", role: .reader)
    await #expect(throws: ServiceError.self) { try await reader.undo(try #require(accepted.act)) }
  }
}

@Suite struct MarkTests {
  @Test func `words the reader passed over become a provision that a person found`() async throws {
    let register = try await OpenedRegister()
    let report = try await register.put()
    let statement = try #require(try await register.desk.snapshot()[report.statement]?.fact)
    let passage = try #require(statement.passage(of: "met in Nordhavn on 4 May 2031", near: 0))
    var amendment = Amendment()
    amendment.actors = ["Nordmark", "Valdoria"]
    let outcome = try await register.desk.mark(passage, of: statement.id, as: .record, amendment)
    let snapshot = try await register.desk.snapshot()
    let held = try #require(outcome.provisions.first.flatMap { snapshot[$0] })
    #expect(held.fact.content == passage)
    #expect(held.fact.actors == ["Nordmark", "Valdoria"])
    #expect(held.fact.obligation == nil)
    #expect(snapshot.review(of: held) == .accepted)
    await #expect(throws: ServiceError.self) {
      try await register.desk.mark(passage, of: statement.id, as: .record)
    }
    try await register.desk.undo(try #require(outcome.act))
    #expect(try await register.desk.snapshot()[held.fact.id] == nil)
  }

  @Test func `words that do not stand at their place are refused`() async throws {
    let register = try await OpenedRegister()
    let statement = try await register.put().statement
    let wrong = Passage(start: 3, end: 8, exact: "canal")
    await #expect(throws: ServiceError.self) {
      try await register.desk.mark(wrong, of: statement, as: .commitment)
    }
  }
}
