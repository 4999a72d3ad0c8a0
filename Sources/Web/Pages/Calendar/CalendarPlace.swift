import HTML
import HTTPServer
import Publishing
import Register
import Service
import Statements

/// Meetings, deadlines and what is expected: by month, as a list of a year, and as a file.
enum CalendarPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/calendar") { request, _, visit in
      let board = try await visit.desk.board()
      let period = try CalendarPeriod(request.query, board.snapshot)
      return visit.page(CalendarPage(board: board, period: period))
    }
    router.on(.get, Credential.calendar) { request, _, visit in
      let calendar = try await file(for: request.query["for"].flatMap(Readers.init) ?? .own, visit)
      return .download(
        "entente.ics", type: "text/calendar; charset=utf-8",
        body: try CalendarFile().bytes(of: calendar))
    }
  }

  private static func file(for readers: Readers, _ visit: Visit) async throws -> FollowUpCalendar {
    guard readers == .own else {
      return FollowUpCalendar(try await visit.desk.snapshot(shownTo: readers))
    }
    let board = try await visit.desk.board()
    return FollowUpCalendar(board.snapshot, reports: board.reports)
  }
}

struct CalendarPage: Page {
  let board: Board
  let period: CalendarPeriod

  var section: Section? { .calendar }
  var keys: [String] { ["p", "n"] }
  private var today: CivilDay { board.snapshot.asOf.effective }

  func title(_ words: Words) -> String {
    "\(words("section.calendar")): \(words.time(period.time))"
  }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    let all = CalendarEntries(board, from: period.first, to: period.last, words).entries
    let entries = all.filter { $0.falls(within: period.first, period.last) }
    html.element("p", [("class", "kicker")], words("section.calendar"))
    html.element("h1", [], words.time(period.time))
    navigation(&html, words, isSignedIn: visit.visitor.person != nil)
    switch period {
    case .month:
      MonthTable(month: period, entries: entries, today: today).write(to: &html, words)
      html.element("h2", [], words("calendar.this-month"))
      list(entries, &html, words)
    case .year(let year):
      guard !entries.isEmpty else {
        list(entries, &html, words)
        break
      }
      // What goes on from before stands with the first month.
      let months = Dictionary(grouping: entries) { entry in
        entry.days.map { $0.lowerBound.year < year ? 1 : $0.lowerBound.month } ?? 1
      }
      for month in months.keys.sorted() {
        html.element(
          "h2", [], words.time(CalendarPeriod.month(year: year, month).time))
        list(months[month] ?? [], &html, words)
      }
    }
    let waiting = all.filter { $0.days == nil }
    if case .year = period, !waiting.isEmpty {
      html.element("h2", [], words("calendar.waiting"))
      list(waiting, &html, words)
    }
  }

  private func list(_ entries: [CalendarEntry], _ html: inout HTMLWriter, _ words: Words) {
    guard !entries.isEmpty else {
      html.element("p", [("class", "quiet")], words("calendar.none"))
      return
    }
    CalendarList(entries: entries, snapshot: board.snapshot).write(to: &html, words)
  }

  private func navigation(_ html: inout HTMLWriter, _ words: Words, isSignedIn: Bool) {
    let month = CalendarPeriod.month(year: today.year, today.month)
    let other: (key: String, period: CalendarPeriod) =
      switch period {
      case .month(let year, _): ("calendar.as-list", .year(year))
      case .year(let year):
        ("calendar.as-month", .month(year: year, year == today.year ? today.month : 1))
      }
    html.element("nav", [("class", "row turn"), ("aria-label", words("calendar.turn"))]) { html in
      if let before = period.moved(by: -1) {
        html.element(
          "a", [("href", before.address), ("rel", "prev"), ("data-key", "p")],
          "← \(words.time(before.time))")
      }
      if let after = period.moved(by: 1) {
        html.element(
          "a", [("href", after.address), ("rel", "next"), ("data-key", "n")],
          "\(words.time(after.time)) →")
      }
      if period != month {
        html.element("a", [("href", month.address)], words("calendar.today"))
      }
      html.element("a", [("href", other.period.address)], words(other.key))
      html.element("a", [("href", Credential.calendar)], words("calendar.file"))
      if isSignedIn {
        html.element("a", [("href", "/account/calendar")], words("calendar.subscribe"))
      }
    }
  }
}
