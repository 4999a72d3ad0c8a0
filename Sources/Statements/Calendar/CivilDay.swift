/// A day of the proleptic Gregorian calendar, with the arithmetic that deadlines need.
///
/// Day numbers count from 1970-01-01 (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
public struct CivilDay: Hashable, Sendable {
  // Registers keep days by the hundred thousand.
  private let years: Int32
  private let months: Int8
  private let days: Int8

  /// Of the Gregorian calendar, also before it was in use.
  public var year: Int { Int(years) }
  /// From 1 for January.
  public var month: Int { Int(months) }
  /// Of the month, from 1.
  public var day: Int { Int(days) }

  /// Takes the numbers as they are; use `init?(_:)` for what people typed.
  public init(year: Int, month: Int, day: Int) {
    years = Int32(clamping: year)
    months = Int8(clamping: month)
    days = Int8(clamping: day)
  }

  /// The day so many days after 1970-01-01.
  public init(number: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let m = (5 * dayOfYear + 2) / 153
    let month = m < 10 ? m + 3 : m - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * m + 2) / 5 + 1)
  }

  /// Days since 1970-01-01.
  public var number: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Days of a month, 29 for February of a leap year.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CivilDay: Comparable, CustomStringConvertible {
  public static func < (a: CivilDay, b: CivilDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// ISO 8601: `2022-11-17`.
  public var description: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// Reads `2022-11-17`; `nil` for anything else and for days that do not exist.
  public init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-"),
      let year = Self.number(digits[0..<4]), let month = Self.number(digits[5..<7]),
      let day = Self.number(digits[8..<10]), 1...12 ~= month,
      1...Self.length(ofMonth: month, year: year) ~= day
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension CivilDay {
  /// The day a number of days later.
  public func advanced(days: Int) -> CivilDay { CivilDay(number: number + days) }

  /// The same day a number of months later, or the month's last day where it has no such day.
  public func advanced(months: Int) -> CivilDay {
    let total = year * 12 + month - 1 + months
    let (year, month) = (total / 12, total % 12 + 1)
    return CivilDay(
      year: year, month: month, day: min(day, Self.length(ofMonth: month, year: year)))
  }

  /// Whole days from this day to another; negative when the other is earlier.
  public func days(until other: CivilDay) -> Int { other.number - number }
}
