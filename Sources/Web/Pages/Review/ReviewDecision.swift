import HTML
import HTTPServer
import Register
import Service
import Statements

/// One word of a reviewer: accepted, rejected, put right, or taken back.
///
/// A form carries the entry it was made from. Where somebody else has changed the provision since,
/// nothing is written; the page shows how it is now, and says so.
struct ReviewDecision {
  private let form: FormFields
  private let visit: Visit
  private let board: Board
  private let subject: ReviewSubject

  private var id: ProvisionID { subject.id }
  private var held: Held<ProvisionFact> { subject.held }
  private var statement: StatementID? { subject.statement }

  static func take(_ request: HTTPRequest, _ visit: Visit) async throws -> HTTPResponse {
    try visit.desk.principal.require(.enter)
    let form = request.form
    let statement = form["statement"].flatMap { StatementID($0) }
    if form["decision"] == "undo" { return try await undo(form, statement, visit) }
    let board = try await visit.desk.board()
    let id = try board.snapshot.item(form["id"] ?? "", as: ProvisionFact.self)
    guard let held = board.snapshot[id] else {
      return ErrorAnswer.response(.notFound, "error.not-found", visit)
    }
    return try await ReviewDecision(
      form: form, visit: visit, board: board,
      subject: ReviewSubject(held, in: board.snapshot, queue: statement)
    ).answer()
  }

  private static func undo(
    _ form: FormFields, _ statement: StatementID?, _ visit: Visit
  ) async throws -> HTTPResponse {
    guard let act = form["act"].flatMap({ Act($0) }) else {
      return ErrorAnswer.response(.badRequest, "error.form", visit)
    }
    do {
      let restored = try await visit.desk.undo(act)
      return .seeOther(ReviewAddress.of(statement, at: restored.first))
    } catch let error as ServiceError where error.code == .changedSince {
      return visit.page(
        ReviewPage(
          board: try await visit.desk.board(), statement: statement, at: nil,
          notice: visit.words("review.undo.late")), status: .conflict)
    }
  }

  private func answer() async throws -> HTTPResponse {
    guard subject.lastWord.description == form["seen"] else { return overtaken() }
    do {
      switch form["decision"] {
      case "accept":
        return following(try await visit.desk.review([id], .accept, seen: subject.seen))
      case "reject":
        return following(try await visit.desk.review([id], .reject, seen: subject.seen))
      case "amend":
        let typed = TypedAmendment(form, held.fact, board.snapshot, visit.words)
        guard typed.problems.isEmpty else {
          return again(visit.words("review.problems"), .unprocessable, typed.problems)
        }
        return try await amend(typed.amendment)
      case "classify":
        var amendment = Amendment()
        amendment.class = form["class"].flatMap(Provision.Class.init)
        return try await amend(amendment)
      case "mark": return try await mark()
      case "split": return try await split()
      case "join": return try await join()
      default: return ErrorAnswer.response(.badRequest, "error.form", visit)
      }
    } catch let error as ServiceError where error.code == .changedSince {
      return try await refreshed().overtaken()
    } catch let error as ServiceError where error.code == .badValue {
      let key = ["split": "review.split.wrong", "join": "review.join.wrong"][form["decision"] ?? ""]
      return again(key.map { visit.words($0) } ?? visit.words.sentence(of: error), .unprocessable)
    }
  }

  private func amend(_ amendment: Amendment) async throws -> HTTPResponse {
    following(try await visit.desk.amend([id], amendment, seen: subject.seen))
  }

  private func mark() async throws -> HTTPResponse {
    let paragraph = board.snapshot.statement(of: held.fact)
      .flatMap { ParagraphWords(holding: held.fact.content, of: $0.fact) }
    guard let passage = MarkForm.passage(form, in: paragraph) else {
      return again(visit.words("review.mark.wrong"), .unprocessable)
    }
    guard passage != held.fact.content else {
      return .seeOther(ReviewAddress.of(statement, at: id))
    }
    var amendment = Amendment()
    amendment.content = passage
    return try await amend(amendment)
  }

  private func split() async throws -> HTTPResponse {
    guard let word = form["at"].flatMap({ Int($0) }) else {
      return again(visit.words("review.split.wrong"), .unprocessable)
    }
    return staying(
      try await visit.desk.split(
        id, at: word, accepting: AcceptToo.isTicked(form), seen: subject.seen))
  }

  /// The next must be what the reviewer saw, too.
  private func join() async throws -> HTTPResponse {
    guard let next = board.snapshot.next(after: held),
      board.snapshot.lastWord(on: next).description == form["next"]
    else { return again(visit.words("review.overtaken.next"), .conflict) }
    var seen = subject.seen
    seen[next.fact.id] = board.snapshot.lastWord(on: next)
    return staying(
      try await visit.desk.join(id, accepting: AcceptToo.isTicked(form), seen: seen))
  }

  /// What is still a proposal is shown again; else the next.
  private func staying(_ outcome: ReviewOutcome) -> HTTPResponse {
    AcceptToo.isTicked(form)
      ? following(outcome) : .seeOther(ReviewAddress.of(statement, at: id, done: outcome.act))
  }

  /// The next of the queue as it was before, so that a reviewer goes through it in one direction; what
  /// was decided before is shown again.
  private func following(_ outcome: ReviewOutcome) -> HTTPResponse {
    let queue = board.queue(of: statement).map(\.id)
    guard let place = queue.firstIndex(of: id) else {
      return .seeOther(ReviewAddress.of(statement, at: id, done: outcome.act))
    }
    let next = queue.indices.contains(place + 1) ? queue[place + 1] : queue.first { $0 != id }
    return .seeOther(ReviewAddress.of(statement, at: next, done: outcome.act))
  }

  /// What was typed is put together with what is there now, to be looked at and sent once more.
  private func overtaken() -> HTTPResponse {
    let who = subject.lastAuthor
    let notice = visit.words("review.overtaken", who.person ?? who.party.rawValue)
    guard form["decision"] == "amend", let base = base() else { return again(notice, .conflict) }
    let merged = MergedFields(
      form, base: base, now: held.fact, in: board.snapshot, visit.words)
    return visit.page(
      ReviewPage(
        board: board, statement: statement, at: id,
        notice: notice + " " + visit.words("review.overtaken.merged"), typed: merged.values,
        problems: merged.notes), status: .conflict)
  }

  /// The provision as the form was made from it.
  private func base() -> ProvisionFact? {
    let history = board.snapshot.history(of: id.item)
    guard let seen = history.firstIndex(where: { $0.id.description == form["seen"] }) else {
      return nil
    }
    return history[...seen].reversed().lazy.compactMap { entry -> ProvisionFact? in
      if case .provision(let fact) = entry.fact, fact.id == id { fact } else { nil }
    }.first
  }

  /// The same as it is now, where somebody was faster by a moment.
  private func refreshed() async throws -> ReviewDecision {
    let board = try await visit.desk.board()
    guard let held = board.snapshot[id] else { return self }
    return ReviewDecision(
      form: form, visit: visit, board: board,
      subject: ReviewSubject(held, in: board.snapshot, queue: statement))
  }

  /// What was typed is kept where it was wrong; where somebody was faster, what is there is shown.
  private func again(
    _ notice: String, _ status: HTTPStatus, _ problems: [String: String] = [:]
  ) -> HTTPResponse {
    visit.page(
      ReviewPage(
        board: board, statement: statement, at: id, notice: notice,
        typed: problems.isEmpty ? nil : form, problems: problems), status: status)
  }
}
