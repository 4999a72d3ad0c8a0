import Statements

/// "17.11.2022" and "17/11/2022", day before month.
///
/// With strokes the month may also come first: it does where only that gives a date, and is the
/// other reading where both do.
enum NumericDateRule: TimeRule {
  static let name = "time.numeric-date"

  static func reading(at i: Int, in text: TimeText) -> TimeReading? {
    if let (day, month, year) = text.dotted(i) {
      guard 1500...2199 ~= year, let time = CalendarTime(year: year, month: month, day: day) else {
        return nil
      }
      return .time(i..<(i + 1), time, rule: name)
    }
    guard text.isMark(i + 1, "/"), text.isMark(i + 3, "/"), text.isTight(i..<(i + 5)),
      let first = text.shortNumber(i), let second = text.shortNumber(i + 2),
      let year = text.plainYear(i + 4)
    else { return nil }
    let dayFirst = CalendarTime(year: year, month: second, day: first)
    let monthFirst = CalendarTime(year: year, month: first, day: second)
    guard let time = dayFirst ?? monthFirst else { return nil }
    var reading = TimeReading.time(i..<(i + 5), time, rule: name)
    if let monthFirst, monthFirst != time { reading.alternative = monthFirst.edtf }
    return reading
  }
}

extension TimeText {
  fileprivate func shortNumber(_ i: Int) -> Int? {
    has(i) && tokens[i].utf8.count <= 2 ? digits(i) : nil
  }

  /// The three numbers of one token with two full stops.
  fileprivate func dotted(_ i: Int) -> (Int, Int, Int)? {
    guard has(i), tokens[i].is(.number), 8...10 ~= tokens[i].utf8.count else { return nil }
    var parts = [0]
    for k in tokens[i].utf8 {
      if bytes[k] == 0x2E {
        parts.append(0)
      } else if bytes[k] &- 0x30 < 10 {
        parts[parts.count - 1] = parts[parts.count - 1] * 10 + Int(bytes[k] - 0x30)
      } else {
        return nil
      }
    }
    return parts.count == 3 ? (parts[0], parts[1], parts[2]) : nil
  }
}
