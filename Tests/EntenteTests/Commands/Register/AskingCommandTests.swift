import Foundation
import Register
import Statements
import Testing

@testable import entente

@Suite struct AskingCommandTests {
  private static let askings: [[String]] = [
    ["status"], ["due"], ["list"], ["list", "--class", "all"], ["history"], ["search", "dialogue"],
  ]

  private func confirmed() async throws -> CommandRun {
    let run = try await CommandRun.filled()
    _ = await run("accept", "--all")
    return run
  }

  @Test func `status says what is late first`() async throws {
    let run = try await confirmed().on(CivilDay(year: 2031, month: 7, day: 15))
    let output = await run("status").output
    #expect(output.contains("as of 15 July 2031"))
    #expect(output.contains("1  ! Overdue"))
    let overdue = try #require(output.firstRange(of: "\n  Overdue\n"))
    #expect(output[overdue.upperBound...].contains("host the Conference"))
    #expect(output.contains("since 1 July 2031"))
  }

  @Test func `status as of a day before shows the day before`() async throws {
    let run = try await confirmed().on(CivilDay(year: 2031, month: 7, day: 15))
    let output = await run("status", "--as-of", "6 May 2031").output
    #expect(output.contains("as of 6 May 2031"))
    #expect(!output.contains("Overdue"))
    #expect(output.contains("1  » Due soon"))
  }

  @Test func `what was not yet recorded is not known`() async throws {
    let run = try await confirmed()
    let output = await run("list", "--recorded", "2031-05-05").output
    #expect(output.contains("Nothing in the register meets that."))
  }

  @Test func `due looks as far ahead as it is told`() async throws {
    let run = try await confirmed()
    let near = await run("due", "--within", "90d").output
    #expect(near.contains("30 June 2031"))
    #expect(near.contains("in 55 days"))
    #expect(!near.contains("31 December 2032"))
    #expect(await run("due", "--within", "2 years").output.contains("31 December 2032"))
    #expect(await run("due", "--within", "soon").status == .usage)
  }

  @Test(arguments: [
    (["--party", "Nordmark"], 3), (["--party", "Valdoria"], 2), (["--area", "maritime"], 1),
    (["--text", "wreck*"], 1), (["--due-before", "2032"], 1), (["--mechanism", "ports"], 1),
    (["--status", "in-force,due-soon"], 3), (["--class", "record"], 1),
    (["--text", "banquet"], 0),
  ])
  func `a list holds what meets every condition`(conditions: [String], count: Int) async throws {
    let run = try await confirmed()
    let outcome = await run.run(["list", "--json"] + conditions)
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect((answer["provisions"] as? [Any])?.count == count, "\(outcome.errors)")
  }

  @Test func `a commitment is shown with its words in their place, its status and why`()
    async throws
  {
    let run = try await confirmed().on(CivilDay(year: 2031, month: 7, day: 15))
    let id = try #require(try await run.commitments().first)
    // However the terminal breaks it.
    let output = await run("show", id).output.split { $0 == " " || $0 == "\n" }
      .joined(separator: " ")
    #expect(output.contains("agreed to «host the Conference on Safe Harbours in Nordhavn in June"))
    #expect(output.contains("! Overdue, since 1 July 2031"))
    #expect(output.contains("Was due by 30 June 2031, and nothing shows that it was done."))
    #expect(output.contains("claimed (by Nordmark)"))
    #expect(output.contains("A. Clerk (Nordmark)"))
  }

  @Test func `a statement is shown with what hangs on it`() async throws {
    let run = try await confirmed()
    let output = await run("show", "s").output
    #expect(output.contains("Joint Statement of Nordmark and Valdoria"))
    #expect(output.contains("4 May 2031"))
    #expect(output.contains("Provisions"))
  }

  @Test func `history folds an import into a few lines`() async throws {
    let run = try await CommandRun.filled()
    let output = await run("history").output
    #expect(output.contains("5 entries of the kind “provision”"))
    let answer = try #require(try await run.json("history") as? [String: Any])
    #expect(try await run.store.position() == (answer["entries"] as? [Any])?.count)
  }

  @Test func `search shows the words around the hit`() async throws {
    let run = try await CommandRun.filled()
    let output = await run("search", "ministerial", "dialogue").output
    #expect(output.contains("hold the Ministerial Dialogue on Ports"))
    #expect(!output.unicodeScalars.contains("\u{E000}"))
    #expect(await run("search", "banquet").output.contains("Nothing has these words."))
  }

  @Test(arguments: askings, [40, 80]) func `every answer fits the terminal`(
    words: [String], columns: Int
  ) async throws {
    var run = try await confirmed()
    run.columns = columns
    let outcome = await run.run(words)
    #expect(outcome.status == .success)
    for line in outcome.output.split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= columns, "\(line)")
    }
  }

  @Test(arguments: askings) func `every answer has a form for programs`(words: [String])
    async throws
  {
    let run = try await confirmed()
    let outcome = await run.run(words + ["--json"])
    #expect(outcome.output.utf8.count { $0 == 0x0A } == 1)
    _ = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
  }

  @Test(arguments: askings) func `colour is on a terminal only`(words: [String]) async throws {
    var run = try await confirmed()
    #expect(!(await run.run(words).output.utf8.contains(0x1B)))
    run.hasColour = true
    #expect(await run.run(words).output.utf8.contains(0x1B))
  }

  @Test(arguments: ["3/4/2031", "soon", ""]) func `a day that is none is refused`(word: String)
    async throws
  {
    let run = try await CommandRun.filled()
    #expect(await run("status", "--as-of", word).status == .usage)
  }
}
