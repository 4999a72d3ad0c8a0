import HTML
import Register
import Statements

/// What stands in the calendar, line by line.
struct CalendarList {
  let entries: [CalendarEntry]
  let snapshot: Snapshot

  func write(to html: inout HTMLWriter, _ words: Words) {
    html.element("ul", [("class", "plain notes agenda")]) { html in
      for entry in entries {
        html.element("li", [("id", entry.anchor)]) { html in
          if let meeting = entry.meeting {
            MeetingCard(meeting: meeting, snapshot: snapshot, namesMechanism: true)
              .write(to: &html, words)
          } else {
            write(entry, &html, words)
          }
        }
      }
    }
  }

  private func write(_ entry: CalendarEntry, _ html: inout HTMLWriter, _ words: Words) {
    html.element("p", [("class", "when")]) { html in
      entry.mark.write(to: &html)
      if let days = entry.days {
        html.element(
          "span", [("class", "date")],
          days.lowerBound == days.upperBound
            ? words.day(days.lowerBound)
            : words("time.interval", words.day(days.lowerBound), words.day(days.upperBound)))
      }
    }
    html.element("p", [("class", "name")]) { html in
      if let address = entry.address {
        html.element("a", [("href", address)], entry.title)
      } else {
        html.text(entry.title)
      }
    }
    if let context = entry.context { html.element("p", [("class", "quiet small")], context) }
  }
}
