import HTTPServer
import Testing

@Suite struct RouterTests {
  private func router() -> Router<String> {
    var router = Router<String>()
    router.on(.get, "/") { _, _, seat in .text(.ok, "home of \(seat)") }
    router.on(.get, "/statements/:id") { _, values, _ in .text(.ok, "statement \(values["id"])") }
    router.on(.post, "/statements/:id") { _, _, _ in .seeOther("/") }
    router.on(.get, "/statements/:id/versions") { _, _, _ in .text(.ok, "versions") }
    return router
  }

  private func text(_ method: HTTPMethod, _ path: String) async throws -> String? {
    let response = try await router().respond(to: HTTPRequest(method, path), "Nordmark")
    return response.map { "\($0.status.rawValue) \(String(decoding: $0.body, as: UTF8.self))" }
  }

  @Test func `a route is found by its words and parameters`() async throws {
    #expect(try await text(.get, "/") == "200 home of Nordmark\n")
    #expect(try await text(.get, "/statements/s4k2") == "200 statement s4k2\n")
    #expect(try await text(.get, "/statements/s4k2/") == "200 statement s4k2\n")
    #expect(try await text(.get, "/statements/s4k2/versions") == "200 versions\n")
    #expect(try await text(.head, "/statements/s4k2") == "200 statement s4k2\n")
  }

  @Test func `what leads nowhere is nothing`() async throws {
    #expect(try await text(.get, "/statements") == nil)
    #expect(try await text(.get, "/statements/s4k2/versions/2") == nil)
  }

  @Test func `a path that takes other methods names them`() async throws {
    let response = try await router().respond(to: HTTPRequest(.delete, "/statements/s4k2"), "NM")
    #expect(response?.status == .methodNotAllowed)
    #expect(response?.headers["allow"] == "GET, POST")
  }
}
