import Foundation
import FoundationNetworking
import Testing

/// `entente serve` as a process of its own, on a port that is free, and a browser at it.
final class ServingProgram: NSObject, URLSessionTaskDelegate {
  private let process = Process()
  private let output = Pipe()
  private let address: String
  /// With which the first administrator begins; `nil` where somebody has an account already.
  let link: String?
  private let cookies: HTTPCookieStorage

  /// - Parameter other: a server whose browser this one's is, too.
  init(register: String, besides other: ServingProgram? = nil) throws {
    process.executableURL = URL(filePath: BuiltProgram.path)
    process.arguments = ["serve", "--listen", "127.0.0.1:0", "--register", register]
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = output
    try process.run()
    var said = ""
    /// The words after a mark, as far as the line's end, once the line is whole.
    func line(after mark: String) -> String? {
      let rest = said.components(separatedBy: mark).dropFirst().first ?? ""
      let lines = rest.components(separatedBy: "\n")
      return lines.count > 1 ? lines[0] : nil
    }
    while line(after: " at http") == nil || (other == nil && line(after: "begin:\n") == nil) {
      let piece = output.fileHandleForReading.availableData
      try #require(!piece.isEmpty, "the server did not start: \(said)")
      said += String(decoding: piece, as: UTF8.self)
    }
    address = "http" + (line(after: " at http") ?? "")
    link = line(after: "begin:\n").map { $0.trimmingCharacters(in: .whitespaces) }
    cookies = other?.cookies ?? URLSessionConfiguration.ephemeral.httpCookieStorage!
  }

  deinit { process.terminate() }

  /// Asks for a page; where fields are given, sends them as a form.
  func ask(_ path: String, _ fields: [String: String]? = nil) async throws -> (Int, String) {
    let whole = path.hasPrefix("http") ? path : address + path
    var request = URLRequest(url: try #require(URL(string: whole)))
    // Other tests of the same machine may keep it busy for a while.
    request.timeoutInterval = 600
    if let fields {
      request.httpMethod = "POST"
      request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
      request.httpBody = Data(
        fields.map { "\($0)=\(Self.encoded($1))" }.joined(separator: "&").utf8)
    }
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieStorage = cookies
    let session = URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
    defer { session.finishTasksAndInvalidate() }
    let (data, response) = try await session.data(for: request)
    let status = try #require(response as? HTTPURLResponse).statusCode
    return (status, String(decoding: data, as: UTF8.self))
  }

  /// Begins the register as its first administrator.
  func begin() async throws -> Int {
    try await ask(
      try #require(link),
      [
        "code-1": "NM", "name-1": "Nordmark", "code-2": "VD", "name-2": "Valdoria", "seat": "1",
        "partnership": "Nordmark and Valdoria", "person": "A. Clerk",
        "address": "clerk@nordmark.example", "password": "tidal energy fund",
      ]
    ).0
  }

  /// Fills in a form that stands on a page.
  func enter(_ path: String, _ fields: [String: String]) async throws -> (Int, String) {
    let page = try await ask(path).1
    let mark = "name=\"form-token\" value=\""
    let token = page.components(separatedBy: mark).dropFirst().first?.prefix { $0 != "\"" }
    return try await ask(
      path, fields.merging(["form-token": String(try #require(token))]) { a, _ in a })
  }

  /// Sends SIGTERM.
  ///
  /// - Returns: the status it ended with.
  func stop() -> Int32 {
    process.terminate()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest
  ) async -> URLRequest? { nil }
}
