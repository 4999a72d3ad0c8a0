import Statements

/// "the 2020s", "1990's".
enum DecadeRule: TimeRule {
  static let name = "time.decade"

  static func reading(at i: Int, in text: TimeText) -> TimeReading? {
    if let (year, ending) = text.digitsWithEnding(i) {
      guard ending == .s, 1500...2199 ~= year, year % 10 == 0 else { return nil }
      return .time(i..<(i + 1), CalendarTime(decade: year), rule: name)
    }
    guard let year = text.plainYear(i), year % 10 == 0, text.is(i + 1, .genitive),
      text.is(i - 1, text.known.the), text.isTight(i..<(i + 2))
    else { return nil }
    return .time(i..<(i + 2), CalendarTime(decade: year), rule: name)
  }
}
