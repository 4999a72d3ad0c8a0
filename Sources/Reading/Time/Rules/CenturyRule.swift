import Statements

/// "the 21st century", "twenty-first century", "the Twenty-First Century": noted, never a deadline.
enum CenturyRule: TimeRule {
  static let name = "time.century"

  static func reading(at i: Int, in text: TimeText) -> TimeReading? {
    guard let (number, next) = text.ordinal(i), text.is(next, text.known.century),
      10...25 ~= number
    else { return nil }
    let century = CalendarTime(century: (number - 1) * 100)
    return .time(i..<(next + 1), century, rule: name)
  }
}
