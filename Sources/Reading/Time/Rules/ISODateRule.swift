import Statements

/// "2022-11-17", written without spaces.
enum ISODateRule: TimeRule {
  static let name = "time.iso-date"

  static func reading(at i: Int, in text: TimeText) -> TimeReading? {
    guard let year = text.plainYear(i), text.isMark(i + 1, "-"), text.isMark(i + 3, "-"),
      let month = text.digits(i + 2, count: 2), let day = text.digits(i + 4, count: 2),
      text.isTight(i..<(i + 5)), let time = CalendarTime(year: year, month: month, day: day)
    else { return nil }
    return .time(i..<(i + 5), time, rule: name)
  }
}

extension TimeText {
  /// Whether tokens follow each other without white space.
  func isTight(_ range: Range<Int>) -> Bool {
    range.dropFirst().allSatisfy { has($0) && !tokens[$0].is(.spaceBefore) }
  }
}
