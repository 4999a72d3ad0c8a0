import HTTPServer
import Register
import Service
import Statements

/// Where words are marked that the reader passed over.
enum MissedPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/review/missed") { request, _, visit in
      try visit.desk.principal.require(.enter)
      let board = try await visit.desk.board()
      guard let page = page(request.query, board) else {
        return ErrorAnswer.response(.notFound, "error.not-found", visit)
      }
      return visit.page(page)
    }
    router.on(.post, "/review/missed") { request, _, visit in
      try visit.desk.principal.require(.enter)
      return try await mark(request.form, visit)
    }
  }

  static func address(_ statement: StatementID, _ paragraph: Int) -> String {
    "/review/missed?statement=\(statement)&paragraph=\(paragraph)"
  }

  /// What the form starts from: a commitment of all parties.
  static func blank(_ statement: StatementFact, _ paragraph: ParagraphWords) -> ProvisionFact {
    var fact = ProvisionFact(
      statement: statement.id, class: .commitment, paragraph: paragraph.block.paragraph,
      content: Passage(
        start: paragraph.block.start, end: paragraph.block.end,
        exact: paragraph.text(paragraph.block.start..<paragraph.block.end)))
    fact.actors = [.parties]
    fact.obligation = .high
    return fact
  }

  private static func page(_ fields: FormFields, _ board: Board) -> MissedPage? {
    guard
      let statement = fields["statement"].flatMap({ StatementID($0) })
        .flatMap({ board.snapshot[$0]?.fact }),
      let paragraph = fields["paragraph"].flatMap({ Int($0) })
        .flatMap({ ParagraphWords(block: $0, of: statement) })
    else { return nil }
    return MissedPage(board: board, statement: statement, paragraph: paragraph)
  }

  private static func mark(_ form: FormFields, _ visit: Visit) async throws -> HTTPResponse {
    guard var page = page(form, try await visit.desk.board()) else {
      return ErrorAnswer.response(.notFound, "error.not-found", visit)
    }
    let words = visit.words
    let blank = blank(page.statement, page.paragraph)
    let typed = TypedAmendment(form, blank, page.board.snapshot, words)
    page.typed = form
    page.problems = typed.problems
    let passage = MarkForm.passage(form, in: page.paragraph)
    if passage == nil { page.problems["from"] = words("review.mark.wrong") }
    guard let passage, page.problems.isEmpty else {
      page.notice = words("review.problems")
      return visit.page(page, status: .unprocessable)
    }
    do {
      let outcome = try await visit.desk.mark(
        passage, of: page.statement.id, as: typed.amendment.class ?? .commitment, typed.amendment)
      return .seeOther(ReviewAddress.of(page.statement.id, done: outcome.act))
    } catch let error as ServiceError where error.code == .badValue {
      page.notice = visit.words.sentence(of: error)
      return visit.page(page, status: .unprocessable)
    }
  }
}
