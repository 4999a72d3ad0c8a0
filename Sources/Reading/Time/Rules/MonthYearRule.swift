import Statements

/// "February 2023", "May this year", "March of next year", "from March to May 2023"; a month alone
/// only behind a preposition ("in March").
///
/// Limits: a month alone is taken in the year of adoption, with the next year as the other reading
/// when that would be past.
enum MonthYearRule: TimeRule {
  static let name = "time.month-year"
  static let aloneName = "time.month"

  static func reading(at i: Int, in text: TimeText) -> TimeReading? {
    guard let (month, afterMonth) = text.month(i) else { return nil }
    let (year, next) = text.yearBehind(afterMonth)
    if let then = text.rangeEnd(next, and: text.is(i - 1, text.known.between)),
      let (lastMonth, afterLast) = text.month(then), text.dayOfMonth(afterLast) == nil
    {
      let (lastYear, end) = text.yearBehind(afterLast)
      let from = CalendarTime(year: year ?? lastYear, month: month)
      let to = CalendarTime(year: lastYear ?? year, month: lastMonth)
      return .interval(i..<end, text.dated(from), text.dated(to), rule: "time.month-range")
    }
    let time = CalendarTime(year: year, month: month)
    guard year == nil else { return .time(i..<next, time, rule: name) }
    var reading = text.dayReading(i..<next, time, rule: aloneName)
    reading.needsPreposition = true
    return reading
  }
}
