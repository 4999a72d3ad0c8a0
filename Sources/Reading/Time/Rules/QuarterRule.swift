import Statements

/// "Q2 2025", "2025 Q2", "Q3 and Q4 2024", "H1 2025": a quarter or half by its number (ISO 8601-2, 33–36, 40–41).
enum QuarterRule: TimeRule {
  static let name = "time.quarter"

  static func reading(at i: Int, in text: TimeText) -> TimeReading? {
    if let year = text.plainYear(i), let code = code(i + 1, text) {
      return .time(i..<(i + 2), CalendarTime(year: year, month: code), rule: name)
    }
    guard let code = code(i, text) else { return nil }
    if let then = text.rangeEnd(i + 1, and: true), let last = self.code(then, text),
      let year = text.plainYear(then + 1)
    {
      return .interval(
        i..<(then + 2), CalendarTime(year: year, month: code),
        CalendarTime(year: year, month: last), rule: name)
    }
    let k = text.is(i + 1, text.known.of) ? i + 2 : i + 1
    guard let year = text.plainYear(k) else { return nil }
    return .time(i..<(k + 1), CalendarTime(year: year, month: code), rule: name)
  }

  private static func code(_ i: Int, _ text: TimeText) -> Int? {
    guard let (letters, value, digits) = text.lettersWithDigits(i), digits == 1 else { return nil }
    if text.spells(letters, "q"), 1...4 ~= value { return 32 + value }
    if text.spells(letters, "h"), 1...2 ~= value { return 39 + value }
    return nil
  }
}
