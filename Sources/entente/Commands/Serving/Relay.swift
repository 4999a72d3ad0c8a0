import HTTPServer
import Synchronization
import Web

/// Hands requests on to the application once it is there: a server knows its port only when it
/// listens, and the application its address only then.
final class Relay: Sendable {
  private let application = Mutex<WebApplication?>(nil)

  func open(_ application: WebApplication) { self.application.withLock { $0 = application } }

  func respond(to request: HTTPRequest) async -> HTTPResponse {
    guard let application = application.withLock({ $0 }) else {
      return .text(.unavailable, "The register is just being opened; try again in a moment.")
    }
    return await application.respond(to: request)
  }
}
