import HTML
import Register
import Statements

/// The days of a month in weeks, each with what falls on it; the words stand in the list below, to
/// which every entry leads.
struct MonthTable {
  let month: CalendarPeriod
  let entries: [CalendarEntry]
  let today: CivilDay
  /// More on one day are told by their number.
  private let most = 4

  init(month: CalendarPeriod, entries: [CalendarEntry], today: CivilDay) {
    self.month = month
    self.entries = entries.filter { !$0.isLong }
    self.today = today
  }

  func write(to html: inout HTMLWriter, _ words: Words) {
    let beginsOnSunday = words.language == .korean
    html.element("table", [("class", "month")]) { html in
      html.element("caption", [("class", "unseen")], words.time(month.time))
      html.element("thead") { html in
        html.element("tr") { html in
          for place in 0..<7 {
            let weekday = beginsOnSunday ? (place + 6) % 7 + 1 : place + 1
            html.element("th", [("scope", "col")]) { html in
              html.element("span", [("aria-hidden", "true")], words("weekday.short.\(weekday)"))
              html.element("span", [("class", "unseen")], words("weekday.\(weekday)"))
            }
          }
        }
      }
      html.element("tbody") { html in
        // 1970-01-01 was a Thursday.
        let place = (month.first.number + (beginsOnSunday ? 4 : 3)) % 7
        var day = month.first.advanced(days: -((place + 7) % 7))
        while day <= month.last {
          html.element("tr") { html in
            for offset in 0..<7 { cell(day.advanced(days: offset), &html, words) }
          }
          day = day.advanced(days: 7)
        }
      }
    }
  }

  private func cell(_ day: CivilDay, _ html: inout HTMLWriter, _ words: Words) {
    guard month.first <= day, day <= month.last else {
      html.element("td", [("class", "other")], "")
      return
    }
    html.element("td", day == today ? [("class", "today"), ("aria-current", "date")] : []) { html in
      html.element("time", [("datetime", "\(day)")], "\(day.day)")
      let entries = entries.filter { $0.falls(within: day, day) }
      guard !entries.isEmpty else { return }
      html.element("ul") { html in
        for entry in entries.prefix(most) {
          html.element("li") { html in
            html.element(
              "a", [("class", "event \(entry.mark.family)"), ("href", "#\(entry.anchor)")]
            ) { html in
              html.element("span", [("aria-hidden", "true")], entry.mark.shape)
              html.element("span", [("class", "unseen")], "\(entry.mark.word): ")
              html.element("span", [("class", "title")], entry.title)
            }
          }
        }
        if entries.count > most {
          html.element("li") { html in
            html.element(
              "a", [("href", "#\(entries[most].anchor)")],
              words.count("calendar.more", entries.count - most))
          }
        }
      }
    }
  }
}
