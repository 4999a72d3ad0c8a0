import Foundation
import HTTPServer

@testable import Publishing
@testable import Web

/// An answer as somebody can read it: archives unpacked, so that words inside a workbook or document
/// are found, and so that two of them are compared by what they say.
struct Answer: Equatable {
  let status: HTTPStatus
  let headers: HTTPHeaders
  var text: String

  init(_ response: HTTPResponse) throws {
    status = response.status
    headers = response.headers
    guard response.body.starts(with: Array("PK".utf8)) else {
      text = response.text
      return
    }
    let files = try ZipContents.read(response.body) { _ in true }
    text = files.sorted { $0.key < $1.key }
      .map { "\($0.key)\n\(String(decoding: $0.value, as: UTF8.self))" }.joined(separator: "\n")
  }

  /// The first line in which two answers differ, for a message.
  func difference(from other: Answer) -> String {
    guard status == other.status else { return "\(status.rawValue), not \(other.status.rawValue)" }
    guard headers == other.headers else { return "\(headers), not \(other.headers)" }
    let lines = text.components(separatedBy: ">")
    let others = other.text.components(separatedBy: ">")
    for (line, twin) in zip(lines, others) where line != twin { return "“\(line)”, not “\(twin)”" }
    return "\(lines.count) pieces, not \(others.count)"
  }
}
