import HTML
import HTTPServer
import Register
import Service
import Statements

/// Lists of commitments by what is asked for.
enum CommitmentsPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/commitments") { request, _, visit in
      let board = try await visit.desk.board(try AsOfChoice(request.query).asOf(visit))
      return visit.page(CommitmentsPage(board: board, filter: CommitmentFilter(request.query)))
    }
    CommitmentPlace.add(to: &router)
  }
}

struct CommitmentsPage: Page {
  let board: Board
  let filter: CommitmentFilter
  private let most = 100

  init(board: Board, filter: CommitmentFilter) {
    self.board = board
    self.filter = filter
  }

  var section: Section? { .commitments }
  var sharedBoard: Board? { board }

  func title(_ words: Words) -> String { words("section.commitments") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    let (count, lines) = board.list(
      filter.query(board.snapshot), from: (filter.page - 1) * most, most: most)
    html.element("h1", [], title(words))
    filter.write(to: &html, board.snapshot, words)
    html.element(
      "p", [("class", "quiet"), ("role", "status")], words.count("list.found", count))
    guard !lines.isEmpty else { return }
    CommitmentTable(board: board, lines: lines, caption: title(words)).write(to: &html, words)
    PageLinks(page: filter.page, count: count, most: most)
      .write(to: &html, words, address: filter.address)
  }
}
