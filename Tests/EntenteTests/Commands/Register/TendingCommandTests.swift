import Foundation
import Register
import SQLiteStore
import Testing

@testable import entente

@Suite struct TendingCommandTests {
  @Test func `a register that is well says how much it holds and how far it reaches`() async throws
  {
    let run = try await CommandRun.filled()
    let entries = try await run.store.position()
    let last = try #require(try await run.store.entries(after: entries - 1, limit: 1).first).entry
    #expect(
      await run("verify").output
        == "All is well: \(entries) entries.\nLast entry: \(last.id.rawValue)\n")
    #expect(await run("rebuild").output == "Derived anew from \(entries) entries.\n")
    #expect(try await run.commitments().count == 3)
  }

  @Test func `without a register it is said how to begin one`() async {
    let outcome = await CommandRun()("status")
    #expect(outcome.status == .noInput)
    #expect(outcome.errors.contains("entente init"))
  }

  @Test func `a register that can only be read is read, and says so when it is written`()
    async throws
  {
    let folder = try TemporaryFolder()
    var run = try await CommandRun.filled()
    let path = "\(folder.path)/register.db"
    #expect(await run("backup", path).status == .success)
    let id = try #require(try await run.commitments().first)
    run.store = try await SQLiteStore(path: path, access: .readOnly)
    #expect(await run("list").output.contains("host the Conference"))
    let outcome = await run("accept", id)
    #expect(outcome.status == .noPermission)
    #expect(outcome.output == "")
  }
}
