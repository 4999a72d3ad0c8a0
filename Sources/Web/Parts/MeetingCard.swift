import HTML
import Register
import Service
import Statements

/// One meeting: when and where, who hosts it, what is on its agenda, what came of it, and what it
/// carries out.
struct MeetingCard {
  let meeting: Held<MeetingFact>
  let snapshot: Snapshot
  /// Whether its dialogue is named: not on the dialogue's own page.
  var namesMechanism = false

  func write(to html: inout HTMLWriter, _ words: Words) {
    let fact = meeting.fact
    html.element("p", [("class", "when")]) { html in
      MeetingMark.write(fact.state, to: &html, words)
      html.element("span", [("class", "date")], words.time(fact.on))
    }
    html.element("p", [("class", "name")], fact.title)
    html.element("p", [("class", "quiet small")], circumstances(words))
    if namesMechanism, let mechanism = fact.mechanism.flatMap({ snapshot[$0]?.fact }) {
      html.element("p", [("class", "small")]) { html in
        html.element("a", [("href", "/mechanisms/\(mechanism.id)")], mechanism.name)
      }
    }
    lines(words("meeting.agenda"), fact.agenda, &html)
    lines(words("meeting.outcomes"), fact.outcomes, &html)
    let carried = fact.carriesOut.compactMap { snapshot[$0]?.fact }
    guard !carried.isEmpty else { return }
    html.element("p", [("class", "label")], words("meeting.carries-out"))
    html.element("ul") { html in
      for provision in carried {
        html.element("li") { html in
          html.element(
            "a", [("href", "/commitments/\(provision.id)")],
            snapshot.summary(of: provision.id.item))
        }
      }
    }
  }

  private func circumstances(_ words: Words) -> String {
    let hosts = (meeting.fact.hosts ?? []).map(snapshot.partyName)
    let parts = [
      meeting.fact.place, hosts.isEmpty ? nil : words("meeting.hosts", words.list(hosts)),
      meeting.fact.isSummit ? words("meeting.summit") : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  private func lines(_ label: String, _ lines: [String]?, _ html: inout HTMLWriter) {
    guard let lines, !lines.isEmpty else { return }
    html.element("p", [("class", "label")], label)
    html.element("ul") { html in
      for line in lines { html.element("li", [], line) }
    }
  }
}

/// How a meeting stands: a shape, a word and a colour.
enum MeetingMark {
  static func write(
    _ state: MeetingFact.State, to html: inout HTMLWriter, _ words: Words
  ) {
    Mark(family: family(state), shape: shape(state), word: words("meeting.\(state.rawValue)"))
      .write(to: &html)
  }

  static func shape(_ state: MeetingFact.State) -> String {
    switch state {
    case .planned: "○"
    case .held: "●"
    case .cancelled: "✕"
    }
  }

  static func family(_ state: MeetingFact.State) -> String {
    switch state {
    case .planned: "open"
    case .held: "done"
    case .cancelled: "over"
    }
  }
}
