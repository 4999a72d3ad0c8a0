import Foundation
import FoundationNetworking
import Testing

/// `entente serve` as a process of its own, on a port that is free, and a browser at it.
final class ServingProgram {
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
      request.httpBody = Data(Self.form(fields).utf8)
    }
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieStorage = cookies
    let session = URLSession(configuration: configuration)
    defer { session.finishTasksAndInvalidate() }
    let (data, response) = try await session.data(for: request)
    let status = try #require(response as? HTTPURLResponse).statusCode
    return (status, String(decoding: data, as: UTF8.self))
  }

  /// Begins the register as its first administrator.
  func begin() async throws -> (Int, String) {
    try await ask(try #require(link), Self.beginning)
  }

  /// Sends the form with which the register begins, and returns when all of it is sent.
  ///
  /// - Returns: waits for the answer, with its head.
  func sendBeginning() throws -> () -> String {
    let address = try #require(link)
    let link = try #require(URL(string: address))
    let port = try #require(link.port)
    let body = Self.form(Self.beginning)
    let request = """
      POST \(link.path()) HTTP/1.1\r\n\
      Host: 127.0.0.1\r\n\
      Content-Type: application/x-www-form-urlencoded\r\n\
      Content-Length: \(body.utf8.count)\r\n\
      Connection: close\r\n\r\n\
      \(body)
      """
    let sender = Process()
    let answer = Pipe()
    sender.executableURL = URL(filePath: "/bin/bash")
    sender.arguments = [
      "-c",
      "exec 3<>/dev/tcp/127.0.0.1/\(port); printf %s \"$REQUEST\" >&3; echo sent; "
        + "cat <&3",
    ]
    sender.environment = ["PATH": "/usr/bin:/bin", "REQUEST": request]
    sender.standardOutput = answer
    try sender.run()
    let sent = String(decoding: answer.fileHandleForReading.availableData, as: UTF8.self)
    #expect(sent.hasPrefix("sent\n"))
    return {
      let rest = answer.fileHandleForReading.readDataToEndOfFile()
      sender.waitUntilExit()
      return String((sent + String(decoding: rest, as: UTF8.self)).dropFirst("sent\n".count))
    }
  }

  private static let beginning = [
    "code-1": "NM", "name-1": "Nordmark", "code-2": "VD", "name-2": "Valdoria",
    "person": "A. Clerk", "address": "clerk@nordmark.example", "password": "tidal energy fund",
  ]

  private static func form(_ fields: [String: String]) -> String {
    fields.map { "\($0)=\(encoded($1))" }.joined(separator: "&")
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
}
