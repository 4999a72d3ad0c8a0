import Statements

/// Lengths of time: "61 years", "six months", "a two-year programme"; behind "within" they run from
/// the day of adoption; "ten years ago", "six months from now" and "in six months' time" are dates.
///
/// "two years old", "the 100 year anniversary" and "within 30 days of the request" have no date of
/// their own; the first two are no times at all.
enum DurationRule: TimeRule {
  static let name = "time.duration"

  static func reading(at i: Int, in text: TimeText) -> TimeReading? {
    let first = text.word(i)
    if first.kind == .length {
      guard let unit = CalendarUnit(rawValue: UInt8(first.value)),
        !text.is(i + 1, text.known.old), !text.is(i + 1, text.known.anniversary)
      else { return nil }
      return length(i..<(i + 1), Int(first.count), unit)
    }
    guard let (_, most, next) = text.count(i) else { return nil }
    var k = next
    if text.isMark(k, "-") { k += 1 }
    let hasWorkingDays = text.isQualifier(k)
    if hasWorkingDays { k += 1 }
    let word = text.word(k)
    guard word.kind == .unit, let unit = CalendarUnit(rawValue: UInt8(word.value)),
      unit != .quarter || word.flag
    else { return nil }
    // Working days are a term for every case to come, not a deadline of this statement.
    if hasWorkingDays { return length(i..<(k + 1), most, unit) }
    return reading(of: most, unit, i..<(k + 1), in: text)
  }

  static func reading(
    of count: Int, _ unit: CalendarUnit, _ range: Range<Int>, in text: TimeText
  ) -> TimeReading? {
    let next = range.upperBound
    let known = text.known
    if text.is(next, known.old) || text.is(next, known.anniversary) { return nil }
    // "the 100 Days Mission" is a name.
    if text.isCapitalised(next - 1), text.isCapitalised(next) { return nil }
    if text.is(next, known.ago) {
      return moved(range.lowerBound..<(next + 1), -count, unit, text)
    }
    if text.is(next, known.hence) { return moved(range.lowerBound..<(next + 1), count, unit, text) }
    if text.is(next, known.from), text.is(next + 1, known.now) {
      return moved(range.lowerBound..<(next + 2), count, unit, text)
    }
    if text.is(next, .genitive), text.is(next + 1, known.time) {
      return moved(range.lowerBound..<(next + 2), count, unit, text)
    }
    // "within 30 days of the request", "6 months after the notice": from a day nobody knows yet.
    let anchored =
      text.is(next, known.of) || text.is(next, known.from)
      || text.relation(before: next + 1, floor: next) != nil
    if !anchored, startsFromAdoption(range.lowerBound, text) {
      return ShiftRule.rolling(range, count, unit, text)
    }
    return length(range, count, unit)
  }

  private static func length(
    _ range: Range<Int>, _ count: Int, _ unit: CalendarUnit
  ) -> TimeReading {
    TimeReading(range, .duration, .duration(count, unit), rule: name)
  }

  private static func startsFromAdoption(_ i: Int, _ text: TimeText) -> Bool {
    guard
      let (start, _) = text.preposition(before: i)
    else { return false }
    return text.is(start, text.known.within)
  }

  private static func moved(
    _ range: Range<Int>, _ count: Int, _ unit: CalendarUnit, _ text: TimeText
  ) -> TimeReading {
    let rule = count < 0 ? "time.ago" : "time.from-now"
    guard var start = text.adoption else {
      var reading = TimeReading(range, .date, .none, rule: rule + ".undated")
      reading.isFuture = count > 0
      return reading
    }
    // "ten years ago" is said of the year, "six months ago" of the month.
    if let step = unit.months, step >= 12, let year = start.year {
      start = CalendarTime(year: year)
    }
    guard let time = start.truncated(to: unit).advanced(by: count, unit) else {
      return TimeReading(range, .date, .none, rule: rule + ".undated")
    }
    var reading = TimeReading.time(range, time, rule: rule)
    reading.isFuture = count > 0
    return reading
  }
}

extension TimeText {
  /// "working", "calendar", "consecutive" between a number and its unit.
  fileprivate func isQualifier(_ i: Int) -> Bool {
    `is`(i, known.working) || `is`(i, known.calendar) || `is`(i, known.consecutive)
      || `is`(i, known.business)
  }
}
