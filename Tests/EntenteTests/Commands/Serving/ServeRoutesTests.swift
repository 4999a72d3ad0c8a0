import Testing

@testable import entente

@Suite struct ServeRoutesTests {
  @Test func `every address that is answered is said, a line each, and nothing is served`()
    async throws
  {
    let outcome = await CommandRun()("serve", "--routes")
    #expect(outcome.status == .success)
    #expect(outcome.errors.isEmpty)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.contains("GET /statements/:id"))
    #expect(lines.contains("POST /enter/:kind"))
    #expect(lines.count > 40)
    #expect(Set(lines).count == lines.count)
  }
}
