import HTML
import Register
import Service
import Statements

/// One initiative: what it is, what it carries out, and how far it has come.
struct InitiativeCard {
  let fact: InitiativeFact
  let board: Board

  func write(to html: inout HTMLWriter, _ words: Words) {
    html.element(
      "section",
      [("class", "initiative"), ("id", "\(fact.id)"), ("aria-labelledby", "h-\(fact.id)")]
    ) { html in
      html.element("h2", [("id", "h-\(fact.id)")], fact.title)
      html.element("p", [("class", "quiet")], circumstances(words))
      if let summary = fact.summary { html.element("p", [("class", "summary")], summary) }
      commitments(&html, words)
      StepList(item: fact.id.item, snapshot: board.snapshot, heading: "h3").write(to: &html, words)
    }
  }

  private func circumstances(_ words: Words) -> String {
    let period: String? =
      switch (fact.from, fact.until) {
      case (let from?, let until?):
        words("time.interval", words.time(from), words.time(until))
      case (let from?, nil): words("initiative.from", words.time(from))
      case (nil, let until?): words("initiative.until", words.time(until))
      case (nil, nil): nil
      }
    return [words.list(fact.parties.map(board.snapshot.partyName)), period]
      .compactMap { $0 }.joined(separator: " · ")
  }

  private func commitments(_ html: inout HTMLWriter, _ words: Words) {
    let provisions = fact.carriesOut.compactMap { board.snapshot[$0]?.fact }
    guard !provisions.isEmpty else { return }
    html.element("p", [("class", "label")], words("meeting.carries-out"))
    html.element("ul", [("class", "plain lines")]) { html in
      for provision in provisions {
        html.element("li") { html in
          html.element(
            "a", [("href", "/commitments/\(provision.id)")],
            board.snapshot.summary(of: provision.id.item))
          if let status = board.reports[provision.id]?.status {
            html.text(" ")
            StatusMark.write(status, to: &html, words)
          }
        }
      }
    }
  }
}
