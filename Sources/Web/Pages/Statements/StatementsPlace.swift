import HTML
import HTTPServer
import Register
import Service
import Statements

/// The statements of the register, and each as the document it is.
enum StatementsPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/statements") { _, _, visit in
      visit.page(StatementsPage(board: try await visit.desk.board()))
    }
    router.on(.get, "/statements/:id") { request, values, visit in
      let board = try await visit.desk.board(try AsOfChoice(request.query).asOf(visit))
      let id = try board.snapshot.item(values["id"], as: StatementFact.self)
      guard let held = board.snapshot[id] else {
        return ErrorAnswer.response(.notFound, "error.not-found", visit)
      }
      return visit.page(
        StatementPage(
          board: board, statement: held.fact,
          kinds: Set(request.query.all("class").compactMap(Provision.Class.init))))
    }
  }
}

/// All statements, the latest first.
struct StatementsPage: Page {
  let board: Board

  var section: Section? { .statements }

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
    let counts = Dictionary(grouping: board.list(), by: \.statement)
    html.element("ul", [("class", "plain statements")]) { html in
      for statement in statements.reversed() {
        let lines = counts[statement.fact.id] ?? []
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
              words.count(
                "class.commitments", lines.count { $0.class == .commitment }),
            ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "))
          let open = lines.count { $0.review == "proposed" }
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
  }
}
