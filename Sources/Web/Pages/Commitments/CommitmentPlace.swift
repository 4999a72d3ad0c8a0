import HTML
import HTTPServer
import Register
import Service
import Statements

/// One commitment, with everything the register knows of it.
enum CommitmentPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/commitments/:id") { request, values, visit in
      let choice = try AsOfChoice(request.query)
      let board = try await visit.desk.board(choice.asOf(visit))
      let id = try board.snapshot.item(values["id"], as: ProvisionFact.self)
      guard let held = board.snapshot[id] else {
        return ErrorAnswer.response(.notFound, "error.not-found", visit)
      }
      return visit.page(CommitmentPage(board: board, held: held, choice: choice))
    }
  }
}

struct CommitmentPage: Page {
  let board: Board
  let held: Held<ProvisionFact>
  let choice: AsOfChoice

  var section: Section? { .commitments }
  private var fact: ProvisionFact { held.fact }
  private var snapshot: Snapshot { board.snapshot }

  func title(_ words: Words) -> String {
    "\(words("class.\(fact.class.rawValue)")) \(words.label(ofParagraph: fact.paragraph))"
  }

  /// More than a heading bears: set as text.
  private var isLong: Bool { fact.wording.utf8.count > 300 }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element(
      "p", [("class", "kicker")],
      "\(words("class.\(fact.class.rawValue)")) · \(words.place(inParagraph: fact.paragraph))")
    html.element("h1", [("class", isLong ? "words long" : "words")], fact.wording)
    status(&html, words)
    html.element("div", [("class", "columns wide")]) { html in
      html.element("div") { html in
        InContext(fact: fact, snapshot: snapshot).write(to: &html, words)
        Reports(item: fact.id.item, snapshot: snapshot).write(to: &html, words)
        SourceList(item: fact.id.item, snapshot: snapshot).write(to: &html, words)
        AssessmentList(item: fact.id.item, snapshot: snapshot).write(to: &html, words)
      }
      html.element("aside") { html in
        CommitmentFacts(held: held, snapshot: snapshot).write(to: &html, words)
        StandingList(held: held, snapshot: snapshot).write(to: &html, words)
        ResponsibilityList(item: fact.id.item, snapshot: snapshot).write(to: &html, words)
        LineageList(fact: fact, snapshot: snapshot).write(to: &html, words)
        if visit.may(.enter) { actions(&html, words) }
      }
    }
    for target in snapshot.linked(to: fact.id.item, as: TargetFact.self) {
      TargetFigure(target: target.fact, snapshot: snapshot, today: snapshot.asOf.effective)
        .write(to: &html, words)
    }
    HistoryList(item: fact.id.item, snapshot: snapshot, choice: choice).write(to: &html, words)
  }

  private func status(_ html: inout HTMLWriter, _ words: Words) {
    guard let report = board.reports[fact.id] else { return }
    let findings = FindingWords(words: words, snapshot: snapshot)
    html.element("div", [("class", "verdict \(StatusMark.family(report.status))")]) { html in
      html.element("p") { html in
        StatusMark.write(report.status, to: &html, words)
        if let since = report.since {
          html.element(
            "span", [("class", "quiet")], words("commitment.since", words.day(since)))
        }
      }
      html.element("ul", [("class", "plain")]) { html in
        for reason in report.reasons {
          html.element("li", [], findings.sentence(reason.finding))
        }
      }
    }
  }

  private func actions(_ html: inout HTMLWriter, _ words: Words) {
    html.element("p", [("class", "row actions")]) { html in
      html.element("a", [("class", "button"), ("href", "/review?at=\(fact.id)")]) { html in
        html.text(words("review.amend"))
      }
      for kind in ["progress", "evidence", "meeting", "responsibility"] {
        html.element(
          "a", [("class", "button"), ("href", "/enter/\(kind)?item=\(fact.id)")],
          words("commitment.enter.\(kind)"))
      }
    }
  }
}
