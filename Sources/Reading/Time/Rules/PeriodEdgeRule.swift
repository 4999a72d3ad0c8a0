import Statements

/// "by the end of the year", "the second half of the decade", "later in the year": the current
/// period, behind words that name a part of it; "within a year", "a decade ago".
enum PeriodEdgeRule: TimeRule {
  static let name = "time.period-edge"

  static func reading(at i: Int, in text: TimeText) -> TimeReading? {
    let word = text.word(i)
    guard word.kind == .unit, !word.flag,
      let unit = CalendarUnit(rawValue: UInt8(word.value))
    else { return nil }
    if text.is(i - 1, text.known.a) || text.is(i - 1, text.known.an) {
      return DurationRule.reading(of: 1, unit, (i - 1)..<(i + 1), in: text)
    }
    guard text.is(i - 1, text.known.the), !text.is(i + 1, text.known.of),
      text.part(before: i - 1) != nil
    else { return nil }
    guard let time = text.adoption?.period(unit, shift: 0) else {
      return TimeReading(i..<(i + 1), .date, .none, rule: "time.period-edge.undated")
    }
    return .time(i..<(i + 1), time, rule: name)
  }
}
