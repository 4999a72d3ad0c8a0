import HTML
import Register
import Service
import Statements

/// The words of a proposal in their paragraph, and what is decided on them: right or wrong, another
/// class, other words.
struct ReviewedWords {
  let subject: ReviewSubject
  let board: Board

  private var held: Held<ProvisionFact> { subject.held }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    let fact = held.fact
    let paragraph = board.snapshot.statement(of: fact)
      .flatMap { ParagraphWords(holding: fact.content, of: $0.fact) }
    if let paragraph {
      html.element("h2", [], words("commitment.in-context"))
      html.element("blockquote", [("class", "context")]) { html in
        MarkedParagraph(paragraph: paragraph, marked: (fact.content, fact.class)).write(to: &html)
        source(&html, words)
      }
    } else {
      InContext(fact: fact, snapshot: board.snapshot).write(to: &html, words)
    }
    verdict(&html, visit)
    classes(&html, visit)
    guard let paragraph else { return }
    html.element("details", [("class", "card rewording")]) { html in
      html.element("summary", [], words("review.rewording"))
      MarkForm(subject: subject, paragraph: paragraph).write(to: &html, visit)
      SplitForm(subject: subject, paragraph: paragraph).write(to: &html, visit)
      if let next = board.snapshot.next(after: held) {
        JoinForm(subject: subject, next: next, seen: board.snapshot.lastWord(on: next)).write(
          to: &html, visit)
      }
    }
    html.element("p") { html in
      html.element(
        "a", [("href", MissedPlace.address(fact.statement, paragraph.index))],
        words("review.missed"))
    }
  }

  private func source(_ html: inout HTMLWriter, _ words: Words) {
    guard let statement = board.snapshot.statement(of: held.fact)?.fact else { return }
    html.element("footer", [("class", "quiet small")]) { html in
      html.element(
        "a", [("href", "/statements/\(statement.id)#\(held.fact.id)")], statement.title)
      html.text(
        [words.place(inParagraph: held.fact.paragraph), statement.adoptedOn.map(words.time)]
          .compactMap { $0 }.map { ", \($0)" }.joined())
    }
  }

  private func verdict(_ html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    Form(action: "/review", attributes: [("class", "row decide")]).write(to: &html, visit) { html in
      subject.write(to: &html)
      html.element(
        "button",
        [("class", "main"), ("name", "decision"), ("value", "accept"), ("data-key", "a")],
        words("review.accept"))
      html.element(
        "button", [("name", "decision"), ("value", "reject"), ("data-key", "r")],
        words("review.reject"))
    }
    html.element("p", [("class", "quiet small")], standing(words))
  }

  /// How sure the reader was, or who has decided already.
  private func standing(_ words: Words) -> String {
    if let review = subject.review {
      return words(
        "review.by.\(review.fact.verdict.rawValue)",
        review.author.person ?? review.author.party.rawValue)
    }
    if let confidence = held.fact.confidence { return words("review.confidence", "\(confidence)") }
    return words("review.by.amend", held.author.person ?? held.author.party.rawValue)
  }

  /// One key for each class.
  private func classes(_ html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    Form(
      action: "/review",
      attributes: [
        ("class", "row reclassify"), ("aria-label", words("review.reclassify")),
      ]
    ).write(to: &html, visit) { html in
      subject.write(to: &html)
      html.void("input", [("type", "hidden"), ("name", "decision"), ("value", "classify")])
      html.element("span", [("class", "quiet small")], words("review.reclassify"))
      for (place, kind) in Provision.Class.allCases.enumerated() {
        var attributes: [HTMLWriter.Attribute] = [
          ("name", "class"), ("value", kind.rawValue), ("class", "kind \(kind.rawValue)"),
        ]
        if kind == held.fact.class {
          attributes += [("aria-pressed", "true"), ("disabled", "")]
        } else {
          attributes.append(("data-key", "\(place + 1)"))
        }
        html.element("button", attributes, words("class.\(kind.rawValue)"))
      }
    }
  }
}
