import HTML
import HTTPServer
import Register
import Service
import Statements

/// One proposal in its paragraph, with all that can be said of it, and the way to the next.
struct ReviewPage: Page {
  let board: Board
  let statement: StatementID?
  let at: ProvisionID?
  /// What was done last, and can be taken back.
  var done: UndoNotice?
  /// Said above everything: somebody else was faster, or what was typed will not do.
  var notice: String?
  /// What was typed into the form, where it would not do.
  var typed: FormFields?
  var problems: [String: String] = [:]

  var section: Section? { .review }
  var keys: [String] { ["a", "r", "1-4", "j", "k", "e", "m", "s", "+", "u"] }

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
    done?.write(statement, to: &html, visit)
    guard let place = at.flatMap({ id in queue.firstIndex { $0.id == id } }) ?? queue.indices.first,
      let held = board.snapshot[queue[place].id]
    else {
      html.element("p", [("class", "notice")], words("review.done"))
      return
    }
    html.element("div", [("class", "columns wide review")]) { html in
      html.element("div") { html in
        ReviewedWords(held: held, board: board, statement: statement).write(to: &html, visit)
        around(place, queue, &html, words)
      }
      html.element("aside") { html in
        ReviewForm(
          held: held, board: board, statement: statement, typed: typed, problems: problems
        ).write(to: &html, visit)
      }
    }
    BulkForm(queue: queue, statement: statement).write(to: &html, visit)
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

  private func around(
    _ place: Int, _ queue: [ProvisionLine], _ html: inout HTMLWriter, _ words: Words
  ) {
    html.element("nav", [("class", "row"), ("aria-label", words("review.queue"))]) { html in
      for (key, name, neighbour) in [
        ("k", "review.previous", place - 1), ("j", "review.next", place + 1),
      ] where queue.indices.contains(neighbour) {
        html.element(
          "a",
          [
            ("href", ReviewAddress.of(statement, at: queue[neighbour].id)), ("data-key", key),
          ], words(name))
      }
    }
  }
}
