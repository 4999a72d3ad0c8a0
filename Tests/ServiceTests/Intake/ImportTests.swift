import Register
import Service
import Statements
import Testing

@Suite struct ImportTests {
  @Test func `a statement is entered with its provisions as proposals`() async throws {
    let register = try await OpenedRegister()
    let report = try await register.put()
    #expect(report.outcome == .new)
    #expect(report.proposed["commitment"] == 3)
    #expect(report.adoptedOn == "2031-05-04")
    let board = try await register.desk.board()
    #expect(board.list().filter { $0.status == .proposed }.count == 3)
    let statement = try #require(board.statements.first)
    #expect(statement.fact.partnership != nil)
    #expect(
      try await register.store.copy(statement.fact.sha256) == Array(OpenedRegister.statement.utf8))
  }

  @Test func `the same bytes again enter nothing`() async throws {
    let register = try await OpenedRegister()
    try await register.put()
    let position = try await register.store.position()
    let report = try await register.put(name: "copy.txt")
    #expect(report.outcome == .known)
    #expect(report.knownSince == "2031-05-06")
    #expect(try await register.store.position() == position)
  }

  @Test func `what is read counts from the adoption, not from the day it was put in`() async throws
  {
    let register = try await OpenedRegister(today: CivilDay(year: 2034, month: 1, day: 1))
    var options = ImportOptions()
    options.acceptsAll = true
    try await register.put(OpenedRegister.statement, name: "statement.txt", options)
    let then = try await register.desk.board(AsOf(CivilDay(year: 2031, month: 5, day: 20)))
    #expect(then.list().compactMap(\.status).contains(.dueSoon))
    let before = try await register.desk.board(AsOf(CivilDay(year: 2031, month: 5, day: 3)))
    #expect(before.list().isEmpty)
  }

  @Test func `a new version keeps what stayed and asks again for what changed`() async throws {
    let register = try await OpenedRegister()
    var options = ImportOptions()
    options.acceptsAll = true
    let first = try await register.put(OpenedRegister.statement, name: "statement.txt", options)
    let amended = OpenedRegister.statement
      .replacing("in June 2031", with: "in July 2031")
      .replacing(
        "3. Nordmark will publish its register of wrecks by the end of 2032.\n\n", with: "")
    let report = try await register.put(amended, name: "corrected.txt")
    #expect(report.outcome == .newVersion)
    #expect(report.replaces == first.statement)
    #expect(report.changes.map(\.sort) == [.reworded, .dropped])
    #expect(report.changes.map(\.wasAccepted) == [true, true])
    #expect(report.proposed == ["commitment": 1])
    let board = try await register.desk.board()
    let statuses = board.list().map(\.status)
    #expect(statuses.filter { $0 == .proposed }.count == 1)
    #expect(statuses.filter { $0 == .withdrawn }.count == 1)
    #expect(board.list().filter { $0.statement == first.statement }.map(\.status) == [.withdrawn])
  }

  @Test func `where only the force of a promise changed, the words that carry it are shown`()
    async throws
  {
    let register = try await OpenedRegister()
    let first = try await register.put()
    let softer = OpenedRegister.statement.replacing(
      "Nordmark will publish", with: "Nordmark intends to publish")
    let report = try await register.put(softer, name: "corrected.txt")
    let change = try #require(report.changes.first)
    #expect(report.changes.map(\.sort) == [.reworded])
    #expect(change.was == "will publish its register of wrecks by the end of 2032")
    #expect(change.now == "intends to publish its register of wrecks by the end of 2032")
    // Later, side by side, the same.
    let comparison = try #require(
      try await register.desk.snapshot().comparison(of: first.statement, with: report.statement))
    let reworded = try #require(comparison.provisions.first { $0.sort == .reworded })
    let (was, now) = (try #require(reworded.was), try #require(reworded.now))
    #expect(was.words(apartFrom: now) == change.was)
    #expect(now.words(apartFrom: was) == change.now)
  }

  @Test func `a document without text enters nothing`() async throws {
    let register = try await OpenedRegister()
    let position = try await register.store.position()
    await #expect(throws: (any Error).self) { try await register.put("   ") }
    #expect(try await register.store.position() == position)
  }
}
