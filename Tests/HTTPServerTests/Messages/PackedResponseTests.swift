import Foundation
import Testing

@testable import HTTPServer

@Suite struct PackedResponseTests {
  private func packed(_ response: HTTPResponse, accepting: String) -> HTTPResponse {
    response.packed(for: HTTPRequest(.get, "/", headers: ["Accept-Encoding": accepting]))
  }

  private let page = HTTPResponse(
    type: "text/html; charset=utf-8",
    body: Array(String(repeating: "<p>Both sides will meet every year.</p>\n", count: 900).utf8))

  @Test func `a page goes out in a tenth of its size and unpacks to what it was`() throws {
    let small = packed(page, accepting: "gzip, deflate, br, zstd")
    #expect(small.headers["Content-Encoding"] == "gzip")
    #expect(small.headers["Vary"] == "Accept-Encoding")
    #expect(small.body.count * 10 < page.body.count)
    let file = FileManager.default.temporaryDirectory.appending(path: "packed-\(UUID()).gz")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(small.body).write(to: file)
    let gzip = Process()
    let out = Pipe()
    gzip.executableURL = URL(filePath: "/usr/bin/gzip")
    gzip.arguments = ["-dc", file.path()]
    gzip.standardOutput = out
    try gzip.run()
    let whole = try out.fileHandleForReading.readToEnd()
    gzip.waitUntilExit()
    #expect(gzip.terminationStatus == 0)
    #expect(whole == Data(page.body))
  }

  @Test(arguments: [
    ("gzip", true), ("br;q=1.0, gzip;q=0.8, *;q=0.1", true), ("GZIP", true),
    ("x, gzip ; q=0.5", true),
    ("", false), ("br", false), ("gzip;q=0", false), ("gzip;q=0.000, br", false), ("xgzip", false),
  ])
  func `a browser is believed about what it reads`(_ accepting: String, _ isPacked: Bool) {
    #expect((packed(page, accepting: accepting) != page) == isPacked)
  }

  @Test func `what is small or packed already goes as it is`() {
    let line = HTTPResponse.text(.ok, "Both sides will meet every year.")
    #expect(packed(line, accepting: "gzip") == line)
    let sheet = HTTPResponse(
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", body: page.body)
    #expect(packed(sheet, accepting: "gzip") == sheet)
  }
}
