import HTML
import Register
import Service
import Statements

/// The words of a proposal in their paragraph, and what is decided on them: right or wrong, another
/// class, other words.
struct ReviewedWords {
  let held: Held<ProvisionFact>
  let board: Board
  let statement: StatementID?

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
      MarkForm(held: held, paragraph: paragraph, statement: statement).write(to: &html, visit)
      SplitForm(held: held, paragraph: paragraph, statement: statement).write(to: &html, visit)
      if let next = board.snapshot.next(after: held) {
        JoinForm(held: held, next: next, statement: statement).write(to: &html, visit)
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
        "a", [("href", "/statements/\(statement.id)#p-\(held.fact.id)")], statement.title)
      html.text(
        [words("commitment.paragraph", held.fact.paragraph), statement.adoptedOn.map(words.time)]
          .compactMap { $0 }.map { ", \($0)" }.joined())
    }
  }

  private func verdict(_ html: inout HTMLWriter, _ visit: Visit) {
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

  /// One key for each class.
  private func classes(_ html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    Form(
      action: "/review",
      attributes: [
        ("class", "row reclassify"), ("role", "group"), ("aria-label", words("review.reclassify")),
      ]
    ).write(to: &html, visit) { html in
      ReviewDecision.hidden(held, statement, &html)
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
