import Foundation
import PostgresTestServer
import Testing

@testable import entente

@Suite struct ServeProcessTests {
  @Test func `a request under way is answered, and written, before SIGTERM ends the program`()
    async throws
  {
    let folder = try TemporaryFolder()
    let register = folder.url.appending(path: "register.db").path()
    let server = try ServingProgram(register: register)
    // Hashing the password takes its time, in which the program is told to stop.
    let answer = try server.sendBeginning()
    // Answered after the form has arrived: one thread reads what comes, in its order.
    #expect(try await server.ask("/sign-in").0 == 200)
    #expect(server.stop() == 0)
    #expect(answer().hasPrefix("HTTP/1.1 303"))
    let verified = try BuiltProgram.run(["verify", "--register", register])
    #expect(verified.status == 0, "\(verified.errors)")
    #expect(verified.output.isEmpty == false)
  }

  @Test(.enabled(if: TestServer.isInstalled))
  func `two servers on one PostgreSQL know each other's people and entries`() async throws {
    let register = try TestServer.running().url()
    let first = try ServingProgram(register: register)
    let begun = try await first.begin()
    #expect(begun.0 == 200, "\(begun.1)")
    let second = try ServingProgram(register: register, besides: first)
    #expect(second.link == nil)
    let planned = try await second.enter(
      "/enter/meeting", ["title": "Conference on Safe Harbours", "on": "2099-05-02"])
    #expect(planned.0 == 200)
    #expect(try await first.ask("/search?q=Harbours").1.contains("Conference on Safe Harbours"))
    let noted = try await first.enter(
      "/enter/meeting", ["title": "Dialogue on Pilotage", "on": "2099-06-03"])
    #expect(noted.0 == 200)
    #expect(try await second.ask("/search?q=Pilotage").1.contains("Dialogue on Pilotage"))
    #expect(first.stop() == 0)
    #expect(second.stop() == 0)
  }
}
