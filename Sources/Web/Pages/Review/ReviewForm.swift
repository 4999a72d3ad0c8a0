import HTML
import HTTPServer
import Register
import Service
import Statements

/// Everything of a provision that a reviewer may put right.
struct ReviewForm {
  let subject: ReviewSubject
  let board: Board
  var typed: FormFields?
  var problems: [String: String] = [:]

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    Form(action: "/review", attributes: [("class", "card amend"), ("id", "amend")])
      .write(to: &html, visit) { html in
        subject.write(to: &html)
        html.element("h2", [], words("review.amend"))
        let fact = subject.held.fact
        ProvisionFields(
          fact: fact, board: board,
          values: typed ?? ProvisionFields.values(of: fact, in: board.snapshot), problems: problems
        ).write(to: &html, words)
        html.element(
          "button", [("class", "main"), ("name", "decision"), ("value", "amend")],
          words("review.save"))
      }
  }
}
