import HTML
import Register
import Service
import Statements

/// Parts a provision in two at a word of it.
struct SplitForm {
  let subject: ReviewSubject
  let paragraph: ParagraphWords

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    guard let likely = paragraph.likelySplit(of: subject.held.fact.content),
      let numbers = paragraph.numbers(of: subject.held.fact.content)
    else { return }
    Form(action: "/review", attributes: [("id", "split")]).write(to: &html, visit) { html in
      subject.write(to: &html)
      html.element("h3", [], words("review.split"))
      html.element("p", [("class", "hint")], words("review.split.hint"))
      html.element("p", [("class", "hint"), ("data-script", ""), ("hidden", "")]) { html in
        html.text(words("review.split.keys"))
      }
      html.element("div", [("class", "row")]) { html in
        WordChoice(
          name: "at", label: words("review.split.at"), paragraph: paragraph, chosen: likely,
          among: (numbers.lowerBound + 1)...numbers.upperBound
        ).write(to: &html, words)
        AcceptToo.write(to: &html, words)
        html.element(
          "button", [("name", "decision"), ("value", "split"), ("data-keep", "")],
          words("review.split.do"))
        html.element(
          "button",
          [
            ("type", "button"), ("data-begin", ""), ("data-key", "s"), ("data-script", ""),
            ("hidden", ""),
          ], words("review.split.start"))
      }
    }
  }
}
