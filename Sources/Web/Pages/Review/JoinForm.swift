import HTML
import Register
import Service
import Statements

/// Makes one provision of it and the next of its paragraph.
struct JoinForm {
  let subject: ReviewSubject
  let next: Held<ProvisionFact>
  /// The last word on the next.
  let seen: EntryID

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    Form(action: "/review", attributes: [("id", "join")]).write(to: &html, visit) { html in
      subject.write(to: &html)
      html.void(
        "input", [("type", "hidden"), ("name", "next"), ("value", "\(seen)")])
      html.element("h3", [], words("review.join"))
      html.element("p") { html in
        html.element("span", [("class", "hint")], words("review.join.hint"))
        html.text(" ")
        html.element("q", [("class", "words")], next.fact.content.exact)
      }
      html.element("div", [("class", "row")]) { html in
        AcceptToo.write(to: &html, words)
        html.element(
          "button", [("name", "decision"), ("value", "join"), ("data-key", "+")],
          words("review.join.do"))
      }
    }
  }
}
