import HTML
import HTTPServer
import Register
import Service
import Statements

/// A field for a time as people type it, and what it was understood to mean.
enum TimeField: String, CaseIterable {
  case due, recurrence

  static func address(_ field: TimeField) -> String { "/review/understood?\(field.rawValue)=" }

  /// - Returns: `nil` for what is no such time.
  func read(_ text: String, events: Set<String>, _ words: Words) -> EDTF? {
    switch self {
    case .due: words.deadline(typed: text, events: events)
    case .recurrence: words.cadence(typed: text)
    }
  }

  func spoken(_ time: EDTF, _ words: Words) -> String {
    self == .due ? words.deadline(time) : words.cadence(time)
  }

  /// What was understood, or which forms there are; nothing where nothing was typed.
  func understood(
    _ text: String, events: Set<String>, to html: inout HTMLWriter, _ words: Words
  ) {
    guard !text.isEmpty else { return }
    guard let time = read(text, events: events, words) else {
      html.element("span", [("class", "problem")], words("review.\(rawValue).wrong", text))
      return
    }
    html.text(words("review.understood", spoken(time, words)))
    guard time.rawValue != text else { return }
    html.text(" ")
    html.element("code", [("class", "small")], time.rawValue)
  }

  /// The piece of page that the script puts under the field while somebody types.
  static func answer(_ request: HTTPRequest, _ visit: Visit) async throws -> HTTPResponse {
    try visit.desk.principal.require(.enter)
    let events = try await visit.desk.snapshot().events
    var html = HTMLWriter()
    for field in allCases {
      field.understood(request.query[field.rawValue] ?? "", events: events, to: &html, visit.words)
    }
    return HTTPResponse(type: "text/html; charset=utf-8", body: html.bytes)
  }
}
