import Foundation
import HTTPServer
import Synchronization
import Testing

@Suite struct HTTPServerTests {
  /// A server on a free port, while the body runs.
  private func serving(
    _ change: (inout ServerSettings) -> Void = { _ in }, handler: @escaping HTTPServer.Handler,
    _ body: (LoopbackClient) async throws -> Void
  ) async throws {
    var settings = ServerSettings()
    settings.port = 0
    change(&settings)
    let server = try HTTPServer(settings, handler: handler)
    try await body(LoopbackClient(port: server.port))
    #expect(await server.stop(grace: .seconds(300)))
  }

  @Test func `a request comes with its path, query, headers and cookies decoded`() async throws {
    try await serving { request in
      .text(
        .ok,
        [
          request.method.rawValue, request.path, request.query["q"] ?? "-",
          request.headers["x-SEAT"] ?? "-", request.cookies["session"] ?? "-",
          request.peer ?? "-",
        ].joined(separator: "|"))
    } _: { client async throws in
      let answer = try await client.ask(
        "GET", "/search/%EC%99%B8%EA%B5%90?q=tidal%20energy+fund",
        headers: ["X-Seat": "NM", "Cookie": "session=a%40b; other=1"])
      #expect(answer.status == 200)
      #expect(answer.text == "GET|/search/외교|tidal energy fund|NM|a@b|127.0.0.1\n")
    }
  }

  @Test func `a file is sent whole from disk, and what holds it is let go`() async throws {
    let content = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = FileManager.default.temporaryDirectory
      .appending(path: "entente-\(UUID().uuidString)").path
    try await serving { _ in
      let passing = PassingFile(path, content)
      var response = HTTPResponse(.ok, headers: ["Content-Type": "application/octet-stream"])
      response.file = SentFile(passing.path, heldBy: passing)
      return response
    } _: { client async throws in
      let answer = try await client.ask("GET", "/")
      #expect(answer.status == 200)
      #expect(answer.body == content)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a file that is not there is an error that shows`() async throws {
    try await serving { _ in
      var response = HTTPResponse(.ok)
      response.file = SentFile("/nowhere/register.db")
      return response
    } _: { client async throws in
      #expect(try await client.ask("GET", "/").status == 500)
    }
  }

  @Test func `a form's fields come decoded and in order`() async throws {
    try await serving { request in
      .text(.ok, request.form.fields.map { "\($0.name)=\($0.text)" }.joined(separator: ";"))
    } _: { client async throws in
      let answer = try await client.ask(
        "POST", "/", headers: ["Content-Type": "application/x-www-form-urlencoded"],
        body: Array("lead=Ministry+of+Trade%2C+NM&area=energy&area=space&note=".utf8))
      #expect(answer.text == "lead=Ministry of Trade, NM;area=energy;area=space;note=\n")
    }
  }

  @Test func `a large file comes whole, with the last part of its name only`() async throws {
    let file = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try await serving { request in
      guard let field = request.form.file("statement") else {
        return .text(.badRequest, "\(request.form.fields.map(\.name))")
      }
      return HTTPResponse(
        .ok, headers: ["X-Name": field.fileName ?? "-", "X-Note": request.form["note"] ?? "-"],
        body: (try? field.upload?.bytes()) ?? [])
    } _: { client async throws in
      var body = Array(
        """
        --statement-boundary\r\n\
        Content-Disposition: form-data; name="note"\r\n\r\nfrom the embassy\r\n\
        --statement-boundary\r\n\
        Content-Disposition: form-data; name="statement"; filename="../folder/joint.docx"\r\n\
        Content-Type: application/octet-stream\r\n\r\n
        """.utf8)
      body += file + Array("\r\n--statement-boundary--\r\n".utf8)
      let answer = try await client.ask(
        "POST", "/", headers: ["Content-Type": "multipart/form-data; boundary=statement-boundary"],
        body: body)
      // Not compared inside the expectation: a difference of this size would be described for long.
      let isWhole = answer.body == file
      #expect(isWhole, "\(answer.text.prefix(200))")
      #expect(answer.headers["x-name"] == "joint.docx")
      #expect(answer.headers["x-note"] == "from the embassy")
    }
  }

  @Test func `a body over the limit is refused and never reaches the handler`() async throws {
    try await serving {
      $0.bodyLimit = 1000
    } handler: { _ in
      .text(.ok, "taken")
    } _: { client async throws in
      let small = [UInt8](repeating: 7, count: 1000)
      #expect(try await client.ask("POST", "/", body: small).status == 200)
      #expect(try await client.ask("POST", "/", body: small + [7]).status == 413)
    }
  }

  @Test func `of a form with a file over the limit, all that was typed reaches the handler`()
    async throws
  {
    try await serving {
      $0.bodyLimit = 100_000
    } handler: { request in
      .text(
        request.form.oversized == nil ? .ok : .contentTooLarge,
        [
          request.form["before"] ?? "-", request.form.oversized?.fileName ?? "-",
          request.form["after"] ?? "-",
        ].joined(separator: "|"))
    } _: { client async throws in
      func body(_ size: Int) -> [UInt8] {
        let head = """
          --statement-boundary\r\n\
          Content-Disposition: form-data; name="before"\r\n\r\nfrom the embassy\r\n\
          --statement-boundary\r\n\
          Content-Disposition: form-data; name="file"; filename="scan.pdf"\r\n\r\n
          """
        let tail = """
          \r\n--statement-boundary\r\n\
          Content-Disposition: form-data; name="after"\r\n\r\nto the ministry\r\n\
          --statement-boundary--\r\n
          """
        return Array(head.utf8) + [UInt8](repeating: 7, count: size) + Array(tail.utf8)
      }
      let type = ["Content-Type": "multipart/form-data; boundary=statement-boundary"]
      let whole = try await client.ask("POST", "/", headers: type, body: body(100_000))
      #expect(whole.status == 200)
      #expect(whole.text == "from the embassy|-|to the ministry\n")
      let cut = try await client.ask("POST", "/", headers: type, body: body(100_001))
      #expect(cut.status == 413)
      #expect(cut.text == "from the embassy|scan.pdf|to the ministry\n")
      let beyond = try await client.ask("POST", "/", headers: type, body: body(1_700_000))
      #expect(beyond.status == 413)
      #expect(beyond.text.hasPrefix("This is larger than"))
    }
  }

  @Test func `bytes of other types come as they are, and nothing where there is no body`()
    async throws
  {
    try await serving { request in
      switch request.body {
      case .none: .text(.ok, "none")
      case .bytes(let bytes): HTTPResponse(.ok, body: bytes.reversed())
      case .form: .text(.ok, "form")
      }
    } _: { client async throws in
      let answer = try await client.ask(
        "PUT", "/", headers: ["Content-Type": "application/json"], body: Array("abc".utf8))
      #expect(answer.text == "cba")
      #expect(try await client.ask("POST", "/").text == "none\n")
    }
  }

  @Test func `HEAD has the headers of GET and no body; an unknown method is refused`() async throws
  {
    try await serving { _ in
      .text(.ok, "twelve bytes")
    } _: { client async throws in
      let head = try await client.ask("HEAD", "/")
      #expect(head.status == 200)
      #expect(head.body.isEmpty)
      #expect(head.headers["content-length"] == "13")
      #expect(try await client.ask("BREW", "/").status == 405)
    }
  }

  @Test func `requests are answered side by side, and stopping waits for them`() async throws {
    var settings = ServerSettings()
    settings.port = 0
    let arrived = Mutex(0)
    let server = try HTTPServer(settings) { request in
      arrived.withLock { $0 += 1 }
      // None is answered before all are there.
      while arrived.withLock({ $0 }) < 40 { try? await Task.sleep(for: .milliseconds(5)) }
      return .text(.ok, request.path)
    }
    let client = LoopbackClient(port: server.port)
    let answers = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 0..<40 {
        group.addTask { try await client.ask("GET", "/\(number)").text }
      }
      while arrived.withLock({ $0 }) < 40 { try await Task.sleep(for: .milliseconds(5)) }
      #expect(await server.stop(grace: .seconds(300)))
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(answers == Set((0..<40).map { "/\($0)\n" }))
  }

  @Test func `a port that is taken is named`() async throws {
    try await serving { _ in
      .text(.ok, "")
    } _: { client async throws in
      var settings = ServerSettings()
      settings.port = client.port
      let error = #expect(throws: ServerError.self) {
        try HTTPServer(settings) { _ in .text(.ok, "") }
      }
      #expect(error?.description.contains("port \(client.port): Address already in use") == true)
    }
  }

  @Test func `a certificate that is none is refused`() {
    var settings = ServerSettings()
    settings.port = 0
    settings.tls = .init(certificate: "no", key: "no")
    #expect(throws: ServerError.self) { try HTTPServer(settings) { _ in .text(.ok, "") } }
  }
}

/// A file that is there as long as somebody holds this.
private final class PassingFile: Sendable {
  let path: String

  init(_ path: String, _ content: [UInt8]) {
    self.path = path
    #expect(FileManager.default.createFile(atPath: path, contents: Data(content)))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
