import Statements

/// Periods counted from the day of adoption: "this year", "next month", "last May", "the coming
/// year", "over the next five years", "the past 61 years".
///
/// "next year" is the calendar year; "the next year" and every rolling word run from the day
/// itself, in whole months (codebook, section 5). A past stretch has a length but no date.
enum ShiftRule: TimeRule {
  static let name = "time.shift"

  static func reading(at i: Int, in text: TimeText) -> TimeReading? {
    let shift = text.word(i)
    guard shift.kind == .shift else { return nil }
    let sign = Int(shift.value)
    let next = text.word(i + 1)
    switch next.kind {
    case .month where text.isCapitalised(i + 1):
      return text.year(i + 2) == nil ? month(i, sign, Int(next.value), text) : nil
    case .season:
      guard let year = text.adoption?.year else { return undated(i..<(i + 2), sign) }
      let time = CalendarTime(year: year + sign, month: Int(next.value))
      return .time(i..<(i + 2), time, rule: name)
    case .fiscal where text.is(i + 2, text.known.year):
      guard let year = text.adoption?.year else { return undated(i..<(i + 3), sign) }
      return .time(i..<(i + 3), CalendarTime(year: year + sign), rule: FiscalYearRule.name)
    case .unit:
      guard let unit = CalendarUnit(rawValue: UInt8(next.value)) else { return nil }
      if next.flag {
        var reading = TimeReading(i..<(i + 2), .vague, .none, rule: name)
        reading.isFuture = sign >= 0
        reading.needsPreposition = true
        return sign == 0 ? nil : reading
      }
      return one(unit, i, sign, shift.flag, text)
    default: return counted(i, sign, text)
    }
  }

  private static func month(
    _ i: Int, _ sign: Int, _ month: Int, _ text: TimeText
  ) -> TimeReading? {
    guard let adoption = text.adoption, let year = adoption.year else {
      return undated(i..<(i + 2), sign)
    }
    var time = CalendarTime(year: year, month: month)
    if sign > 0, adoption.precision >= .month, month <= adoption.month {
      time = time.inYear(year + 1)
    } else if sign < 0, adoption.precision >= .month, month >= adoption.month {
      time = time.inYear(year - 1)
    }
    return .time(i..<(i + 2), time, rule: name)
  }

  private static func one(
    _ unit: CalendarUnit, _ i: Int, _ sign: Int, _ rolls: Bool, _ text: TimeText
  ) -> TimeReading? {
    let range = i..<(i + 2)
    // "the last quarter of 2025" is a part of that year.
    if text.is(i + 2, text.known.of), text.plainYear(i + 3) != nil { return nil }
    let definite = text.is(i - 1, text.known.the)
    if unit != .century, sign > 0, rolls || definite { return rolling(range, 1, unit, text) }
    if sign < 0, rolls || (definite && text.is(i, text.known.last)) { return past(range, 1, unit) }
    guard let time = text.adoption?.period(unit, shift: sign) else { return undated(range, sign) }
    var reading = TimeReading.time(range, time, rule: name)
    if unit == .century { reading.rule = CenturyRule.name }
    return reading
  }

  /// "the next five years", "the past 61 years"
  private static func counted(_ i: Int, _ sign: Int, _ text: TimeText) -> TimeReading? {
    guard sign != 0 else { return nil }
    if let reading = few(i, sign, text) { return reading }
    guard let (_, count, next) = text.count(i + 1) else { return nil }
    let k = text.isMark(next, "-") ? next + 1 : next
    let word = text.word(k)
    guard word.kind == .unit, let unit = CalendarUnit(rawValue: UInt8(word.value)) else {
      return nil
    }
    return sign < 0 ? past(i..<(k + 1), count, unit) : rolling(i..<(k + 1), count, unit, text)
  }

  /// "the next few years", "the past several months", "the next couple of weeks"
  private static func few(_ i: Int, _ sign: Int, _ text: TimeText) -> TimeReading? {
    let known = text.known
    var k = i + 1
    if text.is(k, known.few) || text.is(k, known.several) {
      k += 1
    } else if text.is(k, known.couple), text.is(k + 1, known.of) {
      k += 2
    } else {
      return nil
    }
    guard text.kind(k) == .unit, text.word(k).flag else { return nil }
    var reading = TimeReading(i..<(k + 1), .vague, .none, rule: "time.few")
    reading.isFuture = sign > 0
    return reading
  }

  private static func past(_ range: Range<Int>, _ count: Int, _ unit: CalendarUnit) -> TimeReading {
    var reading = TimeReading(range, .duration, .duration(count, unit), rule: "time.past-stretch")
    reading.role = .during
    reading.isFuture = false
    return reading
  }

  static func rolling(
    _ range: Range<Int>, _ count: Int, _ unit: CalendarUnit, _ text: TimeText
  ) -> TimeReading? {
    guard let start = text.adoption?.truncated(to: unit),
      let end = start.advanced(by: count, unit)
    else {
      var reading = TimeReading(
        range, .duration, .duration(count, unit), rule: "time.next-stretch.undated")
      reading.role = .during
      return reading
    }
    return .interval(range, start, end, rule: "time.next-stretch")
  }

  /// What cannot be dated for want of a date of adoption, or of a code for the unit ("next week").
  private static func undated(_ range: Range<Int>, _ sign: Int) -> TimeReading {
    var reading = TimeReading(range, .date, .none, rule: "time.shift.undated")
    reading.isFuture = sign >= 0
    return reading
  }
}
