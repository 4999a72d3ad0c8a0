import Statements

/// "17 November 2022", "the 5th of May 1979", "twelfth day of March, two thousand and four",
/// "29 June", "8 to 11 May 1979", "28 February – 2 March 2023", "1 January to 30 June 2024".
///
/// A day without a year is taken in the year of adoption.
enum DayMonthRule: TimeRule {
  static let name = "time.day-month"

  static func reading(at i: Int, in text: TimeText) -> TimeReading? {
    guard let first = date(i, text) else { return sharedMonth(i, text) }
    if let then = text.rangeEnd(first.next, and: true), let last = date(then, text),
      !text.is(first.next, text.known.and) || text.is(i - 1, text.known.between)
    {
      let range = i..<last.next
      let year = first.year ?? last.year
      guard let from = CalendarTime(year: year, month: first.month, day: first.day),
        let to = CalendarTime(year: last.year ?? year, month: last.month, day: last.day)
      else { return nil }
      return .interval(range, text.dated(from), text.dated(to), rule: "time.day-range")
    }
    guard let time = CalendarTime(year: first.year, month: first.month, day: first.day) else {
      return nil
    }
    return text.dayReading(i..<first.next, time, rule: name)
  }

  /// "8 to 11 May 1979", "3 and 4 July"
  private static func sharedMonth(_ i: Int, _ text: TimeText) -> TimeReading? {
    guard let (day, next) = text.dayOfMonth(i), let then = text.rangeEnd(next, and: true),
      let last = date(then, text), last.day > day,
      let from = CalendarTime(year: last.year, month: last.month, day: day),
      let to = CalendarTime(year: last.year, month: last.month, day: last.day)
    else { return nil }
    return .interval(i..<last.next, text.dated(from), text.dated(to), rule: "time.day-range")
  }

  private static func date(
    _ i: Int, _ text: TimeText
  ) -> (day: Int, month: Int, year: Int?, next: Int)? {
    guard let (day, afterDay) = text.dayOfMonth(i) else { return nil }
    var k = afterDay
    if text.is(k, text.known.day), text.is(k + 1, text.known.of) {
      k += 2
    } else if text.is(k, text.known.of) {
      k += 1
    }
    guard let (month, afterMonth) = text.month(k) else { return nil }
    let (year, next) = text.yearBehind(afterMonth)
    return (day, month, year, next)
  }
}
