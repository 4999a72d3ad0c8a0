import Statements

/// "Thursday, 17 November 2022": the day of the week belongs to the date behind it. Alone it
/// has no value, and needs a preposition ("on Monday").
enum WeekdayRule: TimeRule {
  static let name = "time.weekday"

  static func reading(at i: Int, in text: TimeText) -> TimeReading? {
    guard text.kind(i) == .weekday, text.isCapitalised(i) else { return nil }
    var next = text.isMark(i + 1, ",") ? i + 2 : i + 1
    if text.is(next, text.known.the) { next += 1 }
    guard
      var reading = DayMonthRule.reading(at: next, in: text)
        ?? MonthDayRule.reading(at: next, in: text)
    else {
      var alone = TimeReading(i..<(i + 1), .date, .none, rule: "time.weekday.undated")
      alone.isFuture = true
      alone.needsPreposition = true
      return text.isCapitalised(i + 1) ? nil : alone
    }
    reading.range = i..<reading.range.upperBound
    return reading
  }
}
