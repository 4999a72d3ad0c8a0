extension EDTF {
  /// The days it reaches over, first to last: a month is met until its last day, an interval until
  /// its end.
  ///
  /// `nil` for durations, cadences, open ends and times tied to an event.
  public var days: ClosedRange<CivilDay>? { plainDays ?? statedDays }

  /// A day, month or year in digits, as nearly all times are, read without making anything.
  private var plainDays: ClosedRange<CivilDay>? {
    var numbers = (0, 0, 0)
    var count = 0
    for byte in rawValue.utf8 {
      let digit = Int(byte) - 0x30
      switch count {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case 0...9:
        guard 0...9 ~= digit else { return nil }
        if count < 4 {
          numbers.0 = numbers.0 * 10 + digit
        } else if count < 7 {
          numbers.1 = numbers.1 * 10 + digit
        } else {
          numbers.2 = numbers.2 * 10 + digit
        }
      default: return nil
      }
      count += 1
    }
    let year = numbers.0
    switch count {
    case 4:
      return CivilDay(year: year, month: 1, day: 1)...CivilDay(year: year, month: 12, day: 31)
    case 7 where 1...12 ~= numbers.1:
      let length = CivilDay.length(ofMonth: numbers.1, year: year)
      return CivilDay(
        year: year, month: numbers.1, day: 1)...CivilDay(
          year: year, month: numbers.1, day: length)
    case 10 where 1...12 ~= numbers.1:
      guard 1...CivilDay.length(ofMonth: numbers.1, year: year) ~= numbers.2 else { return nil }
      let day = CivilDay(year: year, month: numbers.1, day: numbers.2)
      return day...day
    default: return nil
    }
  }

  private var statedDays: ClosedRange<CivilDay>? {
    let parts = rawValue.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard 1...2 ~= parts.count, let begin = CalendarTime(text: parts[0])?.firstDay,
      let end = CalendarTime(text: parts[parts.count - 1])?.lastDay, begin <= end
    else { return nil }
    return CivilDay(number: begin)...CivilDay(number: end)
  }

  /// What it waits for, where it is tied to an event: `next-summit` of `before:next-summit`.
  public var event: (relation: String, name: String)? {
    let parts = rawValue.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1)
    guard parts.count == 2 else { return nil }
    return (String(Substring(parts[0])), String(Substring(parts[1])))
  }
}
