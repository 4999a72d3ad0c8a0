import Statements

/// "FY2024", "FY 2024", "FY24", "fiscal year 2024", "the 2014 financial year", "Fiscal Year (EFY)
/// 2027", "financial year 2014-15", "the next fiscal year".
///
/// The value is the year the text names, since fiscal years begin and end when each state says.
enum FiscalYearRule: TimeRule {
  static let name = "time.fiscal-year"

  static func reading(at i: Int, in text: TimeText) -> TimeReading? {
    if let year = text.plainYear(i) {
      guard text.kind(i + 1) == .fiscal, text.is(i + 2, text.known.year) else { return nil }
      return .time(i..<(i + 3), CalendarTime(year: year), rule: name)
    }
    if let (letters, value, digits) = text.lettersWithDigits(i), text.spells(letters, "fy") {
      guard digits == 4 || digits == 2 else { return nil }
      let year = CalendarTime(year: digits == 2 ? 2000 + value : value)
      return .time(i..<(i + 1), year, rule: name)
    }
    guard text.kind(i) == .fiscal else { return nil }
    var next = i + 1
    if text.is(next, text.known.year) { next += 1 }
    if text.isMark(next, "("), text.isWord(next + 1), text.isMark(next + 2, ")") { next += 3 }
    if let reading = YearRangeRule.reading(at: next, in: text) {
      var whole = reading
      whole.range = i..<reading.range.upperBound
      whole.rule = name
      return whole
    }
    guard let year = text.plainYear(next) else { return nil }
    return .time(i..<(next + 1), CalendarTime(year: year), rule: name)
  }
}
