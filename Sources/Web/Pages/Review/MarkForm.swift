import HTML
import HTTPServer
import Register
import Service
import Statements

/// Moves the mark of a provision to other words of its paragraph: by two lists, or by mouse or keys
/// where there is script.
struct MarkForm {
  let subject: ReviewSubject
  let paragraph: ParagraphWords

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    guard let numbers = paragraph.numbers(of: subject.held.fact.content) else { return }
    Form(action: "/review", attributes: [("id", "mark")]).write(to: &html, visit) { html in
      subject.write(to: &html)
      html.element("h3", [], words("review.mark"))
      Self.choice(
        paragraph, from: numbers.lowerBound, to: numbers.upperBound, problem: nil, &html, words
      ) { html in
        html.element(
          "button", [("name", "decision"), ("value", "mark"), ("data-keep", "")],
          words("review.mark.keep"))
      }
    }
  }

  /// The first and the last word, and how the script lets them be chosen.
  static func choice(
    _ paragraph: ParagraphWords, from first: Int, to last: Int, problem: String?,
    _ html: inout HTMLWriter, _ words: Words, keep: (inout HTMLWriter) -> Void = { _ in }
  ) {
    html.element("p", [("class", "hint")], words("review.mark.hint"))
    html.element("p", [("class", "hint"), ("data-script", ""), ("hidden", "")]) { html in
      html.text(words("review.mark.keys"))
    }
    if let problem { html.element("p", [("class", "problem")], problem) }
    html.element("div", [("class", "row")]) { html in
      WordChoice(
        name: "from", label: words("review.mark.from"), paragraph: paragraph, chosen: first
      ).write(to: &html, words)
      WordChoice(name: "to", label: words("review.mark.to"), paragraph: paragraph, chosen: last)
        .write(to: &html, words)
      keep(&html)
      html.element(
        "button",
        [
          ("type", "button"), ("data-begin", ""), ("data-key", "m"), ("data-script", ""),
          ("hidden", ""),
        ], words("review.mark.start"))
    }
    html.element(
      "p",
      [
        ("class", "quiet small"), ("role", "status"), ("data-marked", ""),
        ("data-use", words("review.mark.use")),
      ], "")
  }

  /// The words a form names.
  ///
  /// - Returns: `nil` where the paragraph has no such words, or the last stands before the first.
  static func passage(_ form: FormFields, in paragraph: ParagraphWords?) -> Passage? {
    guard let first = form["from"].flatMap({ Int($0) }), let last = form["to"].flatMap({ Int($0) })
    else { return nil }
    return paragraph?.passage(from: first, to: last)
  }
}
