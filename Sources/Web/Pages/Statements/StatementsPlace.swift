import HTML
import HTTPServer
import Register
import Service
import Statements

/// The statements of the register, and each as the document it is.
enum StatementsPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/statements") { request, _, visit in
      visit.page(
        StatementsPage(
          board: try await visit.desk.board(),
          page: PageLinks.page(request.query)))
    }
    router.on(.get, "/statements/:id") { request, values, visit in
      let board = try await visit.desk.board(try AsOfChoice(request.query).asOf(visit))
      let id = try board.snapshot.item(values["id"], as: StatementFact.self)
      guard let held = board.snapshot[id] else {
        return ErrorAnswer.response(.notFound, "error.not-found", visit)
      }
      let passage = request.query["passage"].map { written in
        PassageLink(written).map { board.snapshot.passage($0, in: id) } ?? .unknown
      }
      return visit.page(
        StatementPage(
          board: board, statement: held.fact, filter: StatementFilter(request.query),
          passage: passage))
    }
  }
}

/// All statements, the latest first.
struct StatementsPage: Page {
  let board: Board
  /// Of a long list, counted from 1.
  var page = 1
  private let most = 100

  init(board: Board, page: Int = 1) {
    self.board = board
    self.page = page
  }

  var section: Section? { .statements }
  var sharedBoard: Board? { board }

  func title(_ words: Words) -> String { words("section.statements") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("h1", [], title(words))
    if visit.may(.enter) {
      html.element("p") { html in
        html.element(
          "a", [("class", "button main"), ("href", "/enter/statement")], words("overview.import"))
      }
    }
    let statements = board.statements
    guard !statements.isEmpty else {
      html.element("p", [("class", "quiet")], words("statements.none"))
      return
    }
    let shown = statements.reversed().dropFirst((page - 1) * most).prefix(most)
    let proposals = Dictionary(grouping: board.queue(), by: \.statement).mapValues(\.count)
    html.element("ul", [("class", "plain statements")]) { html in
      for statement in shown {
        html.element("li") { html in
          html.element("h2") { html in
            html.element(
              "a", [("href", "/statements/\(statement.fact.id)")],
              statement.fact.title.isEmpty ? statement.fact.name : statement.fact.title)
          }
          html.element(
            "p", [("class", "quiet")],
            [
              words("kind.\(statement.fact.type.rawValue)"),
              statement.fact.adoptedOn.map(words.time),
              words.list(statement.fact.parties.map(\.name)),
              words.count("class.commitments", commitments(of: statement.fact.id)),
            ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "))
          let open = proposals[statement.fact.id] ?? 0
          if open > 0, visit.may(.enter) {
            html.element("p") { html in
              html.element(
                "a", [("href", "/review?statement=\(statement.fact.id)")],
                words.count("statements.to-review", open))
            }
          }
        }
      }
    }
    PageLinks(page: page, count: statements.count, most: most)
      .write(to: &html, words) { "/statements?page=\($0)" }
  }

  private func commitments(of statement: StatementID) -> Int {
    var query = ProvisionQuery()
    query.statement = statement
    query.classes = [.commitment]
    return board.count(query)
  }
}
