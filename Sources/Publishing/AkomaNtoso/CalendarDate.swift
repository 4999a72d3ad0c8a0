import Statements

/// A date of adoption as XML Schema needs it, which knows only whole days.
struct CalendarDate {
  /// As exactly as it is known: `2022-11-17`, `2022-11`, `2022`; `0001-01-01` where it is not.
  let asKnown: String
  /// The day, or the first day of what is known.
  let day: String
  let isExact: Bool

  /// Takes the first date of an EDTF value; seasons and impossible days count as less exact.
  init(_ value: EDTF?) {
    let digits = value.map { Array($0.rawValue.utf8) } ?? []
    guard let year = Self.number(digits, at: 0, length: 4), year > 0 else {
      asKnown = "0001-01-01"
      day = "0001-01-01"
      isExact = false
      return
    }
    let yearText = Self.padded(year, to: 4)
    guard digits.count > 4, digits[4] == 0x2D,
      let month = Self.number(digits, at: 5, length: 2), 1 <= month, month <= 12
    else {
      asKnown = yearText
      day = "\(yearText)-01-01"
      isExact = false
      return
    }
    let monthText = "\(yearText)-\(Self.padded(month, to: 2))"
    guard digits.count > 7, digits[7] == 0x2D,
      let dayOfMonth = Self.number(digits, at: 8, length: 2), 1 <= dayOfMonth,
      dayOfMonth <= Self.days(in: month, of: year)
    else {
      asKnown = monthText
      day = "\(monthText)-01"
      isExact = false
      return
    }
    day = "\(monthText)-\(Self.padded(dayOfMonth, to: 2))"
    asKnown = day
    isExact = true
  }

  private static func number(_ bytes: [UInt8], at start: Int, length: Int) -> Int? {
    guard bytes.count >= start + length else { return nil }
    var value = 0
    for byte in bytes[start..<(start + length)] {
      guard 0x30 <= byte, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  private static func padded(_ value: Int, to length: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, length - digits.utf8.count)) + digits
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
