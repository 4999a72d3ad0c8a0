import HTML
import HTTPServer
import Register
import Service
import Statements

/// One proposal in its paragraph, with all that can be said of it, and the way to the next.
struct ReviewPage: Page {
  let board: Board
  let statement: StatementID?
  /// What is looked at, decided or not; the first of the queue where left out.
  let at: ProvisionID?
  /// What was done last, and can be taken back.
  var done: UndoNotice?
  /// Said above everything: somebody else was faster, or what was typed will not do.
  var notice: String?
  /// What was typed into the form, where it would not do.
  var typed: FormFields?
  var problems: [String: String] = [:]

  var section: Section? { .review }
  var sharedBoard: Board? {
    done == nil && notice == nil && typed == nil && problems.isEmpty ? board : nil
  }
  var keys: [String] { ["a", "r", "1-4", "j", "k", "e", "m", "s", "+", "u"] }

  func title(_ words: Words) -> String { words("section.review") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    let queue = board.queue(of: statement)
    let all = total
    html.element("h1", [], title(words))
    if let notice { html.element("p", [("class", "problem"), ("role", "alert")], notice) }
    if all > 0 { progress(all - queue.count, of: all, &html, words) }
    done?.write(statement, to: &html, visit)
    guard
      let held = at.flatMap({ board.snapshot[$0] })
        ?? queue.first.flatMap({ board.snapshot[$0.id] })
    else {
      if all == 0 {
        html.element("p", [("class", "lead")], words("overview.empty"))
        html.element(
          "a", [("class", "button main"), ("href", "/enter/statement")], words("overview.import"))
      } else {
        html.element("p", [("class", "notice")], words("review.done"))
      }
      return
    }
    let subject = ReviewSubject(held, in: board.snapshot, queue: statement)
    html.element("div", [("class", "columns wide review")]) { html in
      html.element("div") { html in
        ReviewedWords(subject: subject, board: board).write(to: &html, visit)
        around(subject.id, queue, &html, words)
      }
      html.element("aside") { html in
        ReviewForm(subject: subject, board: board, typed: typed, problems: problems)
          .write(to: &html, visit)
      }
    }
    BulkForm(queue: queue, statement: statement).write(to: &html, visit)
  }

  private func progress(
    _ reviewed: Int, of all: Int, _ html: inout HTMLWriter, _ words: Words
  ) {
    html.element("p", [("class", "lead"), ("role", "status")]) { html in
      html.text(words("review.progress", words.number(reviewed), words.number(all)))
    }
    html.void(
      "progress",
      [("value", "\(reviewed)"), ("max", "\(all)"), ("aria-label", title(words))])
    html.close("progress")
  }

  private var total: Int {
    var query = ProvisionQuery()
    query.statement = statement
    return board.count(query) + rejected
  }

  private var rejected: Int {
    var query = ProvisionQuery()
    query.statement = statement
    query.review = .rejected
    return board.count(query)
  }

  /// From what is decided already, the next is the first that is not.
  private func around(
    _ id: ProvisionID, _ queue: [Proposal], _ html: inout HTMLWriter, _ words: Words
  ) {
    let place = queue.firstIndex { $0.id == id } ?? -1
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
