import Foundation
import FoundationNetworking

/// Asks a server on this machine, and neither follows redirections nor keeps cookies.
final class LoopbackClient: NSObject, URLSessionTaskDelegate, Sendable {
  let port: Int

  init(port: Int) { self.port = port }

  struct Answer {
    let status: Int
    let headers: [String: String]
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }
  }

  func ask(
    _ method: String, _ address: String, headers: [String: String] = [:], body: [UInt8]? = nil
  ) async throws -> Answer {
    var request = URLRequest(url: URL(string: "http://127.0.0.1:\(port)\(address)")!)
    request.httpMethod = method
    for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
    request.httpBody = body.map { Data($0) }
    // Other tests of the same process may keep every thread busy for a while.
    request.timeoutInterval = 600
    let session = URLSession(configuration: .ephemeral, delegate: self, delegateQueue: nil)
    defer { session.invalidateAndCancel() }
    let (data, response) = try await session.data(for: request)
    let http = response as! HTTPURLResponse
    var found: [String: String] = [:]
    for (name, value) in http.allHeaderFields { found["\(name)".lowercased()] = "\(value)" }
    return Answer(status: http.statusCode, headers: found, body: Array(data))
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest
  ) async -> URLRequest? { nil }
}
