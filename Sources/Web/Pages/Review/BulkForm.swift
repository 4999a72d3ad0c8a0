import HTML
import HTTPServer
import Register
import Service
import Statements

/// Accepts at once whatever the reader was sure enough of: how many that are stands beside each
/// choice, and what has come in since the page was made is left for later.
struct BulkForm {
  let queue: [Proposal]
  let statement: StatementID?

  private static let steps = [95, 90, 80, 70, 0]

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("section", [("class", "bulk")]) { html in
      html.element("h2", [], words("review.bulk"))
      html.element("p", [("class", "hint")], words("review.bulk.hint"))
      Form(action: "/review/all", attributes: [("class", "row")]).write(to: &html, visit) { html in
        for (name, value) in [
          ("statement", statement?.description ?? ""), ("offered", "\(visit.desk.now)"),
        ] {
          html.void("input", [("type", "hidden"), ("name", name), ("value", value)])
        }
        Choice(
          name: "above", label: words("review.above"),
          chosen: Self.steps.first { $0 <= 90 && count(above: $0) > 0 }.map(String.init),
          options: Self.steps.map {
            ("\($0)", words.count("review.sure", count(above: $0), "\($0)"))
          }, isRequired: true
        ).write(to: &html, words)
        html.element("button", [("type", "submit")], words("review.accept-all"))
      }
    }
  }

  private func count(above: Int) -> Int { queue.count { $0.confidence >= above } }

  static func accept(_ request: HTTPRequest, _ visit: Visit) async throws -> HTTPResponse {
    try visit.desk.principal.require(.enter)
    let board = try await visit.desk.board()
    let statement = request.form["statement"].flatMap { StatementID($0) }
    guard let above = request.form["above"].flatMap({ Int($0) }) else {
      return ErrorAnswer.response(.badRequest, "error.form", visit)
    }
    let offered = request.form["offered"].flatMap { Moment($0) }
    let proposals = board.queue(of: statement, above: above).map(\.id).filter { id in
      guard let offered, let held = board.snapshot[id] else { return true }
      return held.entry.recorded <= offered
    }
    let outcome = try await visit.desk.review(proposals, .accept)
    return .seeOther(ReviewAddress.of(statement, done: outcome.act))
  }
}
