import HTML
import Publishing
import Register
import Service
import Statements

/// What an edited matrix would change, for the person to say yes to.
struct MatrixEditsPage: Page {
  let edits: MatrixEdits
  /// The file, in base 64, so that what is entered is what was shown.
  let sheet: String

  func title(_ words: Words) -> String { words("matrix.changes") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("h1", [], title(words))
    let problems = edits.rows.flatMap(\.problems)
    let changes = edits.rows.flatMap(\.edits)
    for note in edits.notes { html.element("p", [("class", "quiet")], "\(note)") }
    if changes.isEmpty && problems.isEmpty {
      html.element("p", [("class", "lead")], words("matrix.unchanged"))
      return
    }
    Form(action: "/matrix/enter").write(to: &html, visit) { html in
      html.void("input", [("type", "hidden"), ("name", "sheet"), ("value", sheet)])
      if !problems.isEmpty { write(problems, to: &html, words) }
      if !changes.isEmpty { write(changes, to: &html, words) }
      html.element("button", [("class", "main"), ("type", "submit")], words("enter.submit"))
    }
  }

  private func write(
    _ problems: [MatrixRemark], to html: inout HTMLWriter, _ words: Words
  ) {
    html.element("h2", [], words("matrix.problems"))
    html.element("ul", [("class", "plain notes")]) { html in
      for problem in problems {
        html.element("li") { html in
          html.element("p", [("class", "problem")], "\(problem)")
          if let row = problem.row {
            html.element("label", [("class", "check")]) { html in
              html.void(
                "input", [("type", "checkbox"), ("name", "leave-out"), ("value", "\(row)")])
              html.text(words("matrix.leave-out", "\(row)"))
            }
          }
        }
      }
    }
  }

  private func write(_ changes: [MatrixEdit], to html: inout HTMLWriter, _ words: Words) {
    DataTable(
      words("matrix.changes"),
      columns: ["row", "column", "was", "now"].map {
        DataTable.Column(name: words("matrix.\($0)"), isNumber: $0 == "row")
      }
    ).write(to: &html) { html in
      for change in changes {
        html.element("tr") { html in
          html.element("td", [("class", "num")], "\(change.row)")
          html.element("td", [], change.heading)
          html.element("td", [], change.old)
          html.element("td") { html in
            html.text(change.new)
            if let overtaken = change.overtaken {
              html.element("p", [("class", "problem")], words("matrix.overtaken", overtaken))
            }
          }
        }
      }
    }
  }
}
