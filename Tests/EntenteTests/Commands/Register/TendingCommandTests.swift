import Foundation
import Register
import Testing

@testable import entente

@Suite struct TendingCommandTests {
  @Test func `a register that is well says how much it holds`() async throws {
    let run = try await CommandRun.filled()
    let entries = try await run.store.position()
    #expect(await run("verify").output == "All is well: \(entries) entries.\n")
    #expect(await run("rebuild").output == "Derived anew from \(entries) entries.\n")
    #expect(try await run.commitments().count == 3)
  }

  @Test func `without a register it is said how to begin one`() async {
    let outcome = await CommandRun()("status")
    #expect(outcome.status == .noInput)
    #expect(outcome.errors.contains("entente init"))
  }
}
