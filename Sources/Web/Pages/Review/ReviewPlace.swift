import HTML
import HTTPServer
import Register
import Service
import Statements

/// What a reader proposed and a person has still to look at, least certain first.
enum ReviewPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/review") { request, _, visit in
      try visit.desk.principal.require(.enter)
      let board = try await visit.desk.board()
      return visit.page(
        ReviewPage(
          board: board, statement: request.query["statement"].flatMap { StatementID($0) },
          at: request.query["at"].flatMap { ProvisionID($0) },
          undo: request.query["undo"].flatMap { ProvisionID($0) }, notice: nil))
    }
    router.on(.post, "/review") { request, _, visit in try await ReviewDecision.take(request, visit)
    }
    router.on(.post, "/review/all") { request, _, visit in
      try visit.desk.principal.require(.enter)
      let board = try await visit.desk.board()
      let statement = request.form["statement"].flatMap { StatementID($0) }
      let above = request.form["above"].flatMap { Int($0) } ?? 90
      let proposals = board.proposals(of: statement, above: above).map(\.id)
      try await visit.desk.review(proposals, .accept)
      return .seeOther("/review" + (statement.map { "?statement=\($0)" } ?? ""))
    }
  }
}

struct ReviewPage: Page {
  let board: Board
  let statement: StatementID?
  let at: ProvisionID?
  /// What was decided last, and can be taken back.
  let undo: ProvisionID?
  /// Said above everything: somebody else was faster, or what was typed will not do.
  let notice: String?

  var section: Section? { .review }
  var keys: [String] { ["a", "r", "j", "k", "u", "e"] }

  func title(_ words: Words) -> String { words("section.review") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    let queue = board.proposals(of: statement)
    let all = total
    html.element("h1", [], title(words))
    if let notice { html.element("p", [("class", "problem"), ("role", "alert")], notice) }
    html.element("p", [("class", "lead"), ("role", "status")]) { html in
      html.text(words("review.progress", words.number(all - queue.count), words.number(all)))
    }
    html.void(
      "progress",
      [
        ("value", "\(all - queue.count)"), ("max", "\(max(all, 1))"),
        ("aria-label", title(words)),
      ])
    html.close("progress")
    if let undo { undoForm(undo, &html, visit) }
    guard let place = at.flatMap({ id in queue.firstIndex { $0.id == id } }) ?? queue.indices.first,
      let held = board.snapshot[queue[place].id]
    else {
      html.element("p", [("class", "notice")], words("review.done"))
      return
    }
    html.element("div", [("class", "columns wide review")]) { html in
      html.element("div") { html in
        InContext(fact: held.fact, snapshot: board.snapshot).write(to: &html, words)
        decisions(held, &html, visit)
        around(place, queue, &html, words)
      }
      html.element("aside") { html in
        ReviewForm(held: held, board: board, statement: statement).write(to: &html, visit)
      }
    }
    bulk(queue, &html, visit)
  }

  private var total: Int {
    var query = ProvisionQuery()
    query.statement = statement
    return board.list(query).count + rejected
  }

  private var rejected: Int {
    var query = ProvisionQuery()
    query.statement = statement
    query.review = .rejected
    return board.list(query).count
  }

  private func decisions(
    _ held: Held<ProvisionFact>, _ html: inout HTMLWriter, _ visit: Visit
  ) {
    let words = visit.words
    Form(action: "/review", attributes: [("class", "row decide")]).write(to: &html, visit) { html in
      ReviewDecision.hidden(held, statement, &html)
      html.element(
        "button",
        [("class", "main"), ("name", "decision"), ("value", "accept"), ("data-key", "a")],
        words("review.accept"))
      html.element(
        "button", [("name", "decision"), ("value", "reject"), ("data-key", "r")],
        words("review.reject"))
    }
    if let confidence = held.fact.confidence {
      html.element(
        "p", [("class", "quiet small")], words("review.confidence", "\(confidence)"))
    }
  }

  private func around(
    _ place: Int, _ queue: [ProvisionLine], _ html: inout HTMLWriter, _ words: Words
  ) {
    html.element("nav", [("class", "row"), ("aria-label", words("review.queue"))]) { html in
      for (key, name, neighbour) in [
        ("k", "review.previous", place - 1), ("j", "review.next", place + 1),
      ] where queue.indices.contains(neighbour) {
        html.element(
          "a", [("href", address(queue[neighbour].id)), ("data-key", key)], words(name))
      }
    }
  }

  private func address(_ id: ProvisionID) -> String {
    "/review?at=\(id)" + (statement.map { "&statement=\($0)" } ?? "")
  }

  private func undoForm(_ id: ProvisionID, _ html: inout HTMLWriter, _ visit: Visit) {
    guard let held = board.snapshot[id], let review = board.snapshot.lastReview(of: held) else {
      return
    }
    let words = visit.words
    Form(action: "/review", attributes: [("class", "notice row")]).write(to: &html, visit) { html in
      ReviewDecision.hidden(held, statement, &html)
      html.element("span", [], words("review.was.\(review.fact.verdict.rawValue)"))
      html.element("q", [], String(held.fact.wording.prefix(60)))
      html.element(
        "button", [("name", "decision"), ("value", "undo"), ("data-key", "u")],
        words("review.undo"))
    }
  }

  private func bulk(_ queue: [ProvisionLine], _ html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("section", [("class", "bulk")]) { html in
      html.element("h2", [], words("review.bulk"))
      Form(action: "/review/all", attributes: [("class", "row")]).write(to: &html, visit) { html in
        if let statement {
          html.void(
            "input", [("type", "hidden"), ("name", "statement"), ("value", "\(statement)")])
        }
        Choice(
          name: "above", label: words("review.above"), chosen: "90",
          options: [95, 90, 80, 70, 0].map { above in
            let count = queue.count { ($0.confidence ?? 100) >= above }
            return ("\(above)", words.count("review.sure", count, "\(above)"))
          }, isRequired: true
        ).write(to: &html, words)
        html.element("button", [("type", "submit")], words("review.accept-all"))
      }
    }
  }
}
