import HTML
import Register
import Service
import Statements

/// Statements, summits and meetings, past and expected, on one line of years; and the same as a
/// list for those who do not see it.
struct Timeline {
  let board: Board
  let today: CivilDay

  private struct Event {
    let day: CivilDay
    let title: String
    let address: String
    let family: String
    let row: Int
  }

  func write(to html: inout HTMLWriter, _ words: Words) {
    let all = events
    let events = Self.nearest(to: today, of: all)
    guard let first = events.map(\.day).min(), let last = events.map(\.day).max() else { return }
    let from = CivilDay(year: first.year, month: 1, day: 1)
    let to = CivilDay(year: max(last.year, today.year) + 1, month: 1, day: 1)
    html.element("h2", [], words("overview.timeline"))
    html.element("figure", [("class", "timeline")]) { html in
      html.element(
        "div",
        [
          ("class", "scroll"), ("role", "region"), ("tabindex", "0"),
          ("aria-label", words("overview.timeline")),
        ]
      ) { html in draw(events, from, to, &html, words) }
      html.element("figcaption") { html in
        html.text(words("overview.timeline.caption"))
        if events.count < all.count {
          html.text(" ")
          html.text(
            words(
              "overview.timeline.some", words.number(events.count), words.number(all.count)))
        }
      }
      html.element("details") { html in
        html.element("summary", [], words("overview.timeline.list"))
        html.element("ul") { html in
          for event in events {
            html.element("li") { html in
              html.text("\(words.day(event.day)): ")
              html.element("a", [("href", event.address)], event.title)
            }
          }
        }
      }
    }
  }

  private var events: [Event] {
    var events = board.statements.compactMap { statement in
      statement.fact.adoptedOn?.days.map {
        Event(
          day: $0.lowerBound, title: statement.fact.title,
          address: "/statements/\(statement.fact.id)", family: "statement", row: 0)
      }
    }
    for meeting in board.snapshot.all(MeetingFact.self) where meeting.fact.state != .cancelled {
      let isPlanned = meeting.fact.state == .planned
      events.append(
        Event(
          day: meeting.firstDay, title: meeting.fact.title,
          address: meeting.fact.mechanism.map { "/mechanisms/\($0)" } ?? "/calendar",
          family: isPlanned ? "planned" : "held", row: meeting.fact.isSummit ? 1 : 2))
    }
    return events.sorted { ($0.day, $0.row, $0.title) < ($1.day, $1.row, $1.title) }
  }

  /// As many as can be told apart on a line; those furthest away are left to their own pages.
  private static func nearest(to today: CivilDay, of events: [Event]) -> [Event] {
    guard events.count > most else { return events }
    let limit = events.map { abs(today.days(until: $0.day)) }.sorted()[most - 1]
    return Array(events.filter { abs(today.days(until: $0.day)) <= limit }.prefix(most))
  }

  private static let most = 150

  private func draw(
    _ events: [Event], _ from: CivilDay, _ to: CivilDay, _ html: inout HTMLWriter, _ words: Words
  ) {
    let left = 130
    let width = 1000
    let length = max(1, from.days(until: to))
    func x(_ day: CivilDay) -> Int { left + from.days(until: day) * (width - left - 30) / length }
    html.open(
      "svg", [("viewBox", "0 0 \(width) 150"), ("role", "img"), ("aria-hidden", "true")])
    for year in from.year...to.year {
      let place = x(CivilDay(year: year, month: 1, day: 1))
      line("year", place, 8, place, 122, &html)
      label("\(year)", place, 140, "middle", &html)
    }
    for (row, key) in ["statements", "summits", "meetings"].enumerated() {
      label(words("timeline.\(key)"), 0, 34 + row * 36, "start", &html)
      line("rail", left, 30 + row * 36, width - 30, 30 + row * 36, &html)
    }
    if from <= today { line("today", x(today), 4, x(today), 122, &html) }
    for event in events {
      html.element("a", [("href", event.address), ("tabindex", "-1")]) { html in
        html.element(
          "circle",
          [
            ("class", "dot \(event.family)"), ("cx", "\(x(event.day))"),
            ("cy", "\(30 + event.row * 36)"), ("r", "7"),
          ]
        ) { html in html.element("title", [], "\(words.day(event.day)): \(event.title)") }
      }
    }
    html.close("svg")
  }

  private func line(
    _ kind: String, _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ html: inout HTMLWriter
  ) {
    html.element(
      "line",
      [
        ("class", kind), ("x1", "\(x1)"), ("y1", "\(y1)"), ("x2", "\(x2)"), ("y2", "\(y2)"),
      ], "")
  }

  private func label(_ text: String, _ x: Int, _ y: Int, _ anchor: String, _ html: inout HTMLWriter)
  {
    html.element("text", [("x", "\(x)"), ("y", "\(y)"), ("text-anchor", anchor)], text)
  }
}
