import HTML
import HTTPServer
import Register
import Service
import Statements

/// Moves the mark of a provision to other words of its paragraph: by two lists, or by mouse or keys
/// where there is script.
struct MarkForm {
  let held: Held<ProvisionFact>
  let paragraph: ParagraphWords
  let statement: StatementID?

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    guard let numbers = paragraph.numbers(of: held.fact.content) else { return }
    Form(action: "/review", attributes: [("id", "mark")]).write(to: &html, visit) { html in
      ReviewDecision.hidden(held, statement, &html)
      html.element("h3", [], words("review.mark"))
      html.element("p", [("class", "hint")], words("review.mark.hint"))
      html.element("p", [("class", "hint"), ("data-script", ""), ("hidden", "")]) { html in
        html.text(words("review.mark.keys"))
      }
      html.element("div", [("class", "row")]) { html in
        WordChoice(
          name: "from", label: words("review.mark.from"), paragraph: paragraph,
          chosen: numbers.lowerBound
        ).write(to: &html, words)
        WordChoice(
          name: "to", label: words("review.mark.to"), paragraph: paragraph,
          chosen: numbers.upperBound
        ).write(to: &html, words)
        html.element(
          "button", [("name", "decision"), ("value", "mark")], words("review.mark.keep"))
        html.element(
          "button",
          [
            ("type", "button"), ("data-marking", "mark"), ("data-key", "m"), ("data-script", ""),
            ("hidden", ""),
          ], words("review.mark.start"))
      }
      html.element("p", [("class", "quiet small"), ("role", "status"), ("data-marked", "")], "")
    }
  }

  /// The words a form names.
  ///
  /// - Returns: `nil` where the paragraph has no such words, or the last stands before the first.
  static func passage(
    _ form: FormFields, _ fact: ProvisionFact, _ snapshot: Snapshot
  ) -> Passage? {
    guard let first = form["from"].flatMap({ Int($0) }), let last = form["to"].flatMap({ Int($0) }),
      let statement = snapshot.statement(of: fact)?.fact
    else { return nil }
    return ParagraphWords(holding: fact.content, of: statement)?.passage(from: first, to: last)
  }
}
