import Statements

/// "every year", "each month", "every two years", "every second year", "every other month", "every
/// two to three years" (the shorter period, with the longer as its other reading).
enum EveryRule: TimeRule {
  static let name = "cadence.every"

  static func reading(at i: Int, in text: TimeText) -> TimeReading? {
    guard text.kind(i) == .each else { return nil }
    var k = i + 1
    var count = 1
    var most: Int?
    if text.is(k, text.known.other) {
      (count, k) = (2, k + 1)
    } else if let (least, high, next) = text.count(k) {
      (count, k) = (least, next)
      if high > least { most = high }
    } else if let (value, next) = text.ordinal(k) {
      (count, k) = (value, next)
    }
    let word = text.word(k)
    guard word.kind == .unit, let unit = CalendarUnit(rawValue: UInt8(word.value)), count > 0,
      count > 1 || !word.flag, !text.is(k + 1, text.known.of)
    else { return nil }
    var reading = TimeReading(
      i..<(k + 1), .recurrence, .cadence(unit.duration(count)), rule: name)
    reading.alternative = most.map { EDTF(unit.duration($0)) }
    reading.takesPreposition = false
    return reading
  }
}
