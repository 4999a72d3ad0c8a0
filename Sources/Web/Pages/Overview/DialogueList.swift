import HTML
import Register
import Service
import Statements

/// Standing dialogues with their last and next meeting.
struct DialogueList {
  let board: Board
  let today: CivilDay

  func write(to html: inout HTMLWriter, _ words: Words) {
    let mechanisms = board.snapshot.all(MechanismFact.self)
      .filter { board.snapshot.successor(of: $0.fact.id) == nil && meets($0.fact) }
      .sorted { ($0.fact.name, $0.fact.id) < ($1.fact.name, $1.fact.id) }
    guard !mechanisms.isEmpty else { return }
    html.element("h2", [], words("section.mechanisms"))
    html.element("div", [("class", "scroll")]) { html in
      html.element("table") { html in
        html.element("thead") { html in
          html.element("tr") { html in
            for key in ["name", "level", "cadence", "last", "next"] {
              html.element("th", [("scope", "col")], words("mechanism.\(key)"))
            }
          }
        }
        html.element("tbody") { html in
          for mechanism in mechanisms { row(mechanism.fact, &html, words) }
        }
      }
    }
  }

  /// Programmes and agreements carry commitments, but do not meet.
  private func meets(_ mechanism: MechanismFact) -> Bool {
    mechanism.level != nil || mechanism.cadence != nil
      || !board.snapshot.meetings(of: mechanism.id).isEmpty
  }

  private func row(_ mechanism: MechanismFact, _ html: inout HTMLWriter, _ words: Words) {
    let meetings = board.snapshot.line(of: mechanism.id).flatMap(board.snapshot.meetings)
      .sorted { $0.firstDay < $1.firstDay }
    let last = meetings.last { $0.wasHeld(by: today) }
    let next = meetings.first { $0.fact.state == .planned && $0.lastDay >= today }
    html.element("tr") { html in
      html.element("th", [("scope", "row")]) { html in
        html.element("a", [("href", "/mechanisms/\(mechanism.id)")], mechanism.name)
      }
      html.element("td", [], mechanism.level.map { words("level.\($0.rawValue)") } ?? "–")
      html.element("td", [], mechanism.cadence.map(words.cadence) ?? "–")
      html.element("td", [], last.map { words.time($0.fact.on) } ?? words("mechanism.never"))
      html.element(
        "td", [], next.map { words.time($0.fact.on) } ?? expected(mechanism, last, words))
    }
  }

  private func expected(
    _ mechanism: MechanismFact, _ last: Held<MeetingFact>?, _ words: Words
  ) -> String {
    guard let last, let cadence = mechanism.cadence.flatMap(Cadence.init) else { return "–" }
    return words("mechanism.expected", words.day(cadence.next(after: last.firstDay)))
  }
}
