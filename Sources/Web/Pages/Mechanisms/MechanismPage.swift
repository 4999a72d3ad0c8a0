import HTML
import Register
import Service
import Statements

/// One standing dialogue: who meets and how often, what it grew out of, when it met and will meet,
/// and what it is to carry out.
struct MechanismPage: Page {
  let board: Board
  let held: Held<MechanismFact>

  var section: Section? { .mechanisms }
  private var fact: MechanismFact { held.fact }
  private var snapshot: Snapshot { board.snapshot }
  private var today: CivilDay { snapshot.asOf.effective }

  func title(_ words: Words) -> String { fact.name }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    let times = DialogueTimes(fact, in: snapshot, today: today)
    if let level = fact.level {
      html.element("p", [("class", "kicker")], words("level.\(level.rawValue)"))
    }
    html.element("h1", [], fact.name)
    html.element("div", [("class", "columns wide")]) { html in
      html.element("div") { html in
        let coming = times.meetings.filter { $0.fact.state == .planned && $0.lastDay >= today }
        let past = times.meetings.filter { meeting in !coming.contains { $0 == meeting } }
        meetings(
          words("mechanism.coming"), coming,
          none: times.expected.map { words("mechanism.nothing-planned.expected", words.day($0)) }
            ?? words("mechanism.nothing-planned"), &html, words)
        meetings(
          words("mechanism.past"), past.reversed(), none: words("mechanism.never-met"), &html, words
        )
      }
      html.element("aside") { html in
        facts(times, &html, words)
        line(&html, words)
        ResponsibilityList(item: fact.id.item, snapshot: snapshot).write(to: &html, words)
        if visit.may(.enter) {
          html.element("p", [("class", "row")]) { html in
            html.element(
              "a", [("class", "button"), ("href", "/enter/meeting?item=\(fact.id)")],
              words("commitment.enter.meeting"))
          }
        }
      }
    }
    commitments(&html, words)
  }

  private func facts(_ times: DialogueTimes, _ html: inout HTMLWriter, _ words: Words) {
    let chairs = (fact.coChairs ?? []).map { "\($0.title), \(snapshot.partyName($0.party))" }
    let areas = (fact.areas ?? []).map { words("area.\($0.rawValue)") }
    let meets = DialogueTimes.meets(fact, in: snapshot)
    let rows: [(String, String?)] = [
      ("mechanism.level", fact.level.map { words("level.\($0.rawValue)") }),
      ("mechanism.parties", words.list(fact.parties.map(snapshot.partyName))),
      ("mechanism.chairs", chairs.isEmpty ? nil : chairs.joined(separator: "; ")),
      ("mechanism.cadence", fact.cadence.map(words.cadence)),
      ("mechanism.last", meets ? times.lastWords(words) : nil),
      ("mechanism.next", meets ? times.nextWords(words) : nil),
      ("attribute.area", areas.isEmpty ? nil : areas.joined(separator: ", ")),
    ]
    html.element("dl", [("class", "facts card")]) { html in
      for (key, value) in rows {
        guard let value, !value.isEmpty else { continue }
        html.element("dt", [], words(key))
        html.element("dd", [], value)
      }
    }
  }

  /// Those before and after it, oldest first.
  private func line(_ html: inout HTMLWriter, _ words: Words) {
    let line = snapshot.line(of: fact.id).compactMap { snapshot[$0]?.fact }
    guard line.count > 1 else { return }
    html.element("h2", [], words("mechanism.line"))
    html.element("ol", [("class", "succession")]) { html in
      for mechanism in line {
        html.element("li") { html in
          if mechanism.id == fact.id {
            html.element("strong", [("aria-current", "true")], mechanism.name)
          } else {
            html.element("a", [("href", "/mechanisms/\(mechanism.id)")], mechanism.name)
          }
        }
      }
    }
  }

  private func meetings(
    _ heading: String, _ meetings: [Held<MeetingFact>], none: String, _ html: inout HTMLWriter,
    _ words: Words
  ) {
    html.element("h2", [], heading)
    guard !meetings.isEmpty else {
      html.element("p", [("class", "quiet")], none)
      return
    }
    html.element("ul", [("class", "plain notes")]) { html in
      for meeting in meetings {
        html.element("li", [("id", "\(meeting.fact.id)")]) { html in
          MeetingCard(
            meeting: meeting, snapshot: snapshot, namesMechanism: meeting.fact.mechanism != fact.id
          ).write(to: &html, words)
        }
      }
    }
  }

  private func commitments(_ html: inout HTMLWriter, _ words: Words) {
    var query = ProvisionQuery()
    query.mechanism = fact.id
    let lines = board.list(query)
    html.element("h2", [], words("mechanism.carries"))
    guard !lines.isEmpty else {
      html.element("p", [("class", "quiet")], words("mechanism.carries-nothing"))
      return
    }
    CommitmentTable(board: board, lines: lines, caption: words("mechanism.carries"))
      .write(to: &html, words)
  }
}
