import Statements

/// Times in the words of a language: `17 November 2022`, `2022년 11월 17일`.
extension Words {
  /// A point, interval or event of EDTF; what is none of the forms we know stays as it is.
  func time(_ time: EDTF) -> String {
    let ends = time.rawValue.utf8.split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false
    ).map { String(Substring($0)) }
    if ends.count == 2, !ends[0].isEmpty, !ends[1].isEmpty {
      return self("time.interval", date(ends[0]), date(ends[1]))
    }
    if let (relation, event) = time.event { return self("time.\(relation)", self.event(event)) }
    return date(time.rawValue)
  }

  func day(_ day: CivilDay) -> String { date("\(day)") }

  /// `25 November 2032, 14:05 UTC`, of `2032-11-25T14:05:00.000Z`.
  func moment(_ recorded: String) -> String {
    "\(date(String(recorded.prefix(10)))), \(recorded.dropFirst(11).prefix(5)) UTC"
  }

  /// The same, meant as the end of it: "by the end of 2030"; a length runs from the adoption.
  func deadline(_ time: EDTF) -> String {
    if let (count, unit) = Self.length(time) { return self.count("within.\(unit)", count) }
    if let known = CalendarTime(time), known.precision == .year, let year = known.year,
      !time.rawValue.utf8.contains(UInt8(ascii: "/"))
    {
      return self("time.deadline.year", "\(year)")
    }
    return self.time(time)
  }

  /// `next-summit` in words.
  func event(_ name: String) -> String {
    if let known = texts["event.\(name)"] { return known }
    return name.utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) }
      .joined(separator: " ")
  }

  /// How often: an ISO 8601 duration, or `regular`.
  func cadence(_ recurrence: EDTF) -> String {
    if recurrence.rawValue == "regular" { return self("every.regular") }
    guard let (number, unit) = Self.length(recurrence) else { return recurrence.rawValue }
    return count("every.\(unit)", number)
  }

  /// Count and unit of an ISO 8601 duration of one unit.
  private static func length(_ time: EDTF) -> (count: Int, unit: String)? {
    let value = Array(time.rawValue.utf8)
    guard value.count > 2, value[0] == UInt8(ascii: "P"),
      let number = Int(String(decoding: value[1..<(value.count - 1)], as: UTF8.self))
    else { return nil }
    switch value[value.count - 1] {
    case UInt8(ascii: "Y"): return (number, "years")
    case UInt8(ascii: "M"): return (number, "months")
    case UInt8(ascii: "W"): return (number, "weeks")
    case UInt8(ascii: "D"): return (number, "days")
    default: return nil
    }
  }

  /// How far a day is from today: "in 12 days", "3 days ago".
  func distance(to day: CivilDay, from today: CivilDay) -> String {
    let days = today.days(until: day)
    if days == 0 { return self("time.today") }
    return days > 0 ? count("time.in-days", days) : count("time.days-ago", -days)
  }

  private func date(_ value: String) -> String {
    guard let known = CalendarTime(EDTF(value)), let year = known.year else { return value }
    switch known.precision {
    case .day: return self("time.day", "\(known.day)", self("month.\(known.month)"), "\(year)")
    case .month: return self("time.month", self("month.\(known.month)"), "\(year)")
    case .division:
      switch known.month {
      case 21...24: return self("time.season", self("season.\(known.month)"), "\(year)")
      case 33...36: return self("time.quarter", "\(known.month - 32)", "\(year)")
      case 40, 41: return self("time.half.\(known.month - 39)", "\(year)")
      default: return value
      }
    case .year: return self("time.year", "\(year)")
    case .decade, .century: return value
    }
  }
}
