import Statements

/// "in 2030", "by the end of 2023", "mid-2024": a year that stands as a time of its own.
///
/// A year alone needs a preposition, a bracket or another time before it, since "2000 students" is
/// a number. `NamedYearRule` comes first, for years that are part of a name.
enum YearRule: TimeRule {
  static let name = "time.year"

  static func reading(at i: Int, in text: TimeText) -> TimeReading? {
    guard let (year, next) = text.year(i) else { return nil }
    // "in 2000 schools", "1500 to 1800 pupils": numbers before what they count.
    if year % 100 == 0, text.isCounted(i) { return nil }
    if text.isWord(next), let then = text.rangeEnd(next, and: false), text.digits(then) != nil,
      text.isCounted(then)
    {
      return nil
    }
    var reading = TimeReading.time(i..<next, CalendarTime(year: year), rule: name)
    // "2024 and 2025", "2023, 2024 and 2025"
    let joined =
      text.is(i - 1, text.known.and) || text.is(i - 1, text.known.or) || text.isMark(i - 1, ",")
      || text.isMark(i - 1, "/")
    if text.plainYear(i) != nil, joined, text.plainYear(i - 2) != nil, !text.isCounted(i) {
      return reading
    }
    if next == text.block.upperBound || text.tokens[next].is(.punctuation), !text.has(i - 1) {
      return reading
    }
    reading.needsPreposition = true
    return reading
  }
}
