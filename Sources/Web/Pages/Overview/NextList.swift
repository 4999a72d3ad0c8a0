import HTML
import Register
import Service
import Statements

/// What is late or comes next, the most pressing first, with its reason.
struct NextList {
  let title: String
  /// The most pressing first.
  let provisions: [ProvisionID]
  /// Said where there is nothing.
  let none: String
  private let most = 8

  init(title: String, provisions: [ProvisionID], none: String) {
    self.title = title
    self.provisions = provisions
    self.none = none
  }

  func write(
    to html: inout HTMLWriter, _ board: Board, _ today: CivilDay, _ words: Words
  ) {
    html.element("h2", [], title)
    let lines = provisions.prefix(most).compactMap(board.line)
    guard !lines.isEmpty else {
      html.element("p", [("class", "quiet")], none)
      return
    }
    let findings = FindingWords(words: words, snapshot: board.snapshot)
    html.element("ol", [("class", "next")]) { html in
      for line in lines {
        html.element("li") { html in
          html.element("p", [("class", "when")]) { html in
            if let status = line.status { StatusMark.write(status, to: &html, words) }
            if let day = line.dueBy?.days?.upperBound {
              html.element("span", [("class", "num")], words.day(day))
              html.element("span", [("class", "quiet")], words.distance(to: day, from: today))
            }
          }
          html.element("p", [("class", "words")]) { html in
            html.element("a", [("href", "/commitments/\(line.id)")], line.words)
          }
          if let fact = board.snapshot[line.id]?.fact {
            let reason = board.reports[line.id]?.reasons.first.map { findings.sentence($0.finding) }
            let who = words.actors(line.actors, of: fact, in: board.snapshot)
            html.element(
              "p", [("class", "quiet small")],
              [who, reason].compactMap { $0 }.joined(separator: " · "))
          }
        }
      }
    }
    if provisions.count > most, let status = lines[0].status {
      html.element("p") { html in
        html.element(
          "a", [("href", "/commitments?status=\(status.rawValue)")],
          words.count("overview.all", provisions.count))
      }
    }
  }
}
