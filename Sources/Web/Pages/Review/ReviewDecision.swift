import HTML
import HTTPServer
import Register
import Service
import Statements

/// One word of a reviewer: accepted, rejected, put right, or taken back.
///
/// A form carries the entry it was made from. Where somebody else has changed the provision since,
/// nothing is written; the page shows how it is now, and says so.
enum ReviewDecision {
  static func hidden(
    _ held: Held<ProvisionFact>, _ statement: StatementID?, _ html: inout HTMLWriter
  ) {
    for (name, value) in [
      ("id", held.fact.id.description), ("seen", held.entry.id.description),
      ("statement", statement?.description ?? ""),
    ] {
      html.void("input", [("type", "hidden"), ("name", name), ("value", value)])
    }
  }

  static func take(_ request: HTTPRequest, _ visit: Visit) async throws -> HTTPResponse {
    try visit.desk.principal.require(.enter)
    let form = request.form
    let board = try await visit.desk.board()
    let id = try board.snapshot.item(form["id"] ?? "", as: ProvisionFact.self)
    let statement = form["statement"].flatMap { StatementID($0) }
    guard let held = board.snapshot[id] else {
      return ErrorAnswer.response(.notFound, "error.not-found", visit)
    }
    func again(_ notice: String) -> HTTPResponse {
      visit.page(
        ReviewPage(board: board, statement: statement, at: id, undo: nil, notice: notice),
        status: .conflict)
    }
    let decision = form["decision"] ?? ""
    let last = board.snapshot.lastReview(of: held)
    if held.entry.id.description != form["seen"] || (decision != "undo" && last != nil) {
      return again(overtaken(held, last, visit))
    }
    let following = board.proposals(of: statement).map(\.id)
    switch decision {
    case "accept": try await visit.desk.review([id], .accept)
    case "reject": try await visit.desk.review([id], .reject)
    case "undo":
      guard let last else { break }
      try await visit.desk.enter([
        Draft(.retraction(RetractionFact(of: id.item)), correcting: last.entry.id)
      ])
      return .seeOther(address(statement, at: id, undo: nil))
    case "amend":
      do {
        let amendment = try ReviewForm.amendment(form, held.fact, board.snapshot)
        try await visit.desk.amend([id], amendment)
      } catch let error as ServiceError {
        return again(error.message)
      }
    default: return ErrorAnswer.response(.badRequest, "error.form", visit)
    }
    let place = following.firstIndex(of: id).map { $0 + 1 } ?? 0
    let next = following.indices.contains(place) ? following[place] : following.first { $0 != id }
    return .seeOther(address(statement, at: next, undo: decision == "amend" ? nil : id))
  }

  private static func overtaken(
    _ held: Held<ProvisionFact>, _ last: Held<ReviewFact>?, _ visit: Visit
  ) -> String {
    let who = last?.author.person ?? held.entry.author.person ?? held.entry.author.party.rawValue
    return visit.words("review.overtaken", who)
  }

  private static func address(
    _ statement: StatementID?, at: ProvisionID?, undo: ProvisionID?
  ) -> String {
    let fields = [
      statement.map { "statement=\($0)" }, at.map { "at=\($0)" }, undo.map { "undo=\($0)" },
    ].compactMap { $0 }
    return "/review" + (fields.isEmpty ? "" : "?" + fields.joined(separator: "&"))
  }
}
