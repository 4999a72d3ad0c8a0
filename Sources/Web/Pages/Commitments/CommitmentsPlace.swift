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
  private let most = 200

  init(board: Board, filter: CommitmentFilter) {
    self.board = board
    self.filter = filter
  }

  var section: Section? { .commitments }

  func title(_ words: Words) -> String { words("section.commitments") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    let lines = board.list(filter.query(board.snapshot))
    html.element("h1", [], title(words))
    filter.write(to: &html, board.snapshot, words)
    html.element(
      "p", [("class", "quiet"), ("role", "status")], words.count("list.found", lines.count))
    guard !lines.isEmpty else { return }
    let first = (filter.page - 1) * most
    let shown = Array(lines.dropFirst(first).prefix(most))
    CommitmentTable(board: board, lines: shown, caption: title(words)).write(to: &html, words)
    pages(lines.count, &html, words)
  }

  private func pages(_ count: Int, _ html: inout HTMLWriter, _ words: Words) {
    let last = (count + most - 1) / most
    guard last > 1 else { return }
    html.element("nav", [("class", "pages"), ("aria-label", words("list.pages"))]) { html in
      for page in 1...last {
        var attributes: [HTMLWriter.Attribute] = [("href", filter.address(page: page))]
        if page == filter.page { attributes.append(("aria-current", "page")) }
        html.element("a", attributes, "\(page)")
      }
    }
  }
}
