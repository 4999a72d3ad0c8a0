import Statements

/// "June 29, 2022", "June 29", "May 19-21, 2023", "June 29 to July 2, 2023".
enum MonthDayRule: TimeRule {
  static let name = "time.month-day"

  static func reading(at i: Int, in text: TimeText) -> TimeReading? {
    guard let first = date(i, text) else { return nil }
    if let then = text.rangeEnd(first.next, and: true) {
      if let last = date(then, text), !text.is(first.next, text.known.and) {
        let year = first.year ?? last.year
        guard let from = CalendarTime(year: year, month: first.month, day: first.day),
          let to = CalendarTime(year: last.year ?? year, month: last.month, day: last.day)
        else { return nil }
        return .interval(i..<last.next, text.dated(from), text.dated(to), rule: "time.day-range")
      }
      if first.year == nil, let (day, afterDay) = text.dayOfMonth(then), day > first.day,
        text.kind(afterDay) != .month, text.kind(afterDay) != .unit
      {
        let (year, next) = text.yearBehind(afterDay)
        guard let from = CalendarTime(year: year, month: first.month, day: first.day),
          let to = CalendarTime(year: year, month: first.month, day: day)
        else { return nil }
        return .interval(i..<next, text.dated(from), text.dated(to), rule: "time.day-range")
      }
    }
    guard let time = CalendarTime(year: first.year, month: first.month, day: first.day) else {
      return nil
    }
    return text.dayReading(i..<first.next, time, rule: name)
  }

  private static func date(
    _ i: Int, _ text: TimeText
  ) -> (day: Int, month: Int, year: Int?, next: Int)? {
    guard let (month, afterMonth) = text.month(i) else { return nil }
    let k = text.is(afterMonth, text.known.the) ? afterMonth + 1 : afterMonth
    guard let (day, afterDay) = text.dayOfMonth(k),
      // "In May 20 ships sailed": the number counts the ships. A date ends, or a year follows.
      text.yearBehind(afterDay).year != nil || !text.isCounted(k)
    else { return nil }
    let (year, next) = text.yearBehind(afterDay)
    return (day, month, year, next)
  }
}
