import Statements

/// "2021-2025", "2014 to 2018", "between 2023 and 2026"; "2012-13", which is a fiscal year.
enum YearRangeRule: TimeRule {
  static let name = "time.year-range"

  static func reading(at i: Int, in text: TimeText) -> TimeReading? {
    guard let first = text.plainYear(i) else { return nil }
    let between = text.is(i - 1, text.known.between)
    let slash = text.isMark(i + 1, "/") && text.isTight(i..<(i + 3))
    guard let then = slash ? i + 2 : text.rangeEnd(i + 1, and: between) else { return nil }
    let from = CalendarTime(year: first)
    if let last = text.plainYear(then), last > first {
      // "1500 to 2000 students" counts students.
      if text.isWord(i + 1), !between, text.isCounted(then) { return nil }
      var reading = TimeReading.interval(
        i..<(then + 1), from, CalendarTime(year: last), rule: name)
      markName(&reading, text)
      return reading
    }
    guard let short = text.digits(then, count: 2), short == (first + 1) % 100,
      text.isTight(i..<(then + 1)), !text.isMark(then + 1, "-")
    else { return nil }
    let to = CalendarTime(year: first + 1)
    var reading = TimeReading.interval(i..<(then + 1), from, to, rule: FiscalYearRule.name)
    if text.kind(then + 1) == .fiscal, text.is(then + 2, text.known.year) {
      reading?.range = i..<(then + 3)
    } else {
      markName(&reading, text)
    }
    return reading
  }

  /// "Strategy 2020–2025", "Blueprint (2015-2025)", "the 2013-14 membership"
  private static func markName(_ reading: inout TimeReading?, _ text: TimeText) {
    guard let range = reading?.range else { return }
    let bracketed =
      text.isMark(range.lowerBound - 1, "(") && text.isMark(range.upperBound, ")")
      && text.isCapitalised(range.lowerBound - 2)
    guard bracketed || NamedYearRule.isInName(range, text) else { return }
    reading?.rule = NamedYearRule.name
    reading?.isFuture = false
    reading?.isAttributive = true
    reading?.takesPreposition = false
  }
}
