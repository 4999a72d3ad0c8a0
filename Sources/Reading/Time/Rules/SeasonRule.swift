import Statements

/// "spring 2025", "the summer of 2024", "autumn next year"; a season without a year is left alone,
/// for "spring" and "fall" are also verbs.
enum SeasonRule: TimeRule {
  static let name = "time.season"

  static func reading(at i: Int, in text: TimeText) -> TimeReading? {
    let season = text.word(i)
    guard season.kind == .season else { return nil }
    let (year, next) = text.yearBehind(i + 1)
    guard let year, !text.isMark(i + 1, ",") else { return nil }
    return .time(i..<next, CalendarTime(year: year, month: Int(season.value)), rule: name)
  }
}
