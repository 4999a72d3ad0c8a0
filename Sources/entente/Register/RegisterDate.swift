import Publishing
import Statements

/// Days as people type them on a command line about a register.
enum RegisterDate {
  /// The day, or the last one of a month, quarter or year.
  ///
  /// - Returns: `nil` for what is no date, and for `3/4/2031`, which may be either of two.
  static func lastDay(_ text: String) -> CivilDay? { time(text)?.days?.upperBound }

  /// `2031-05-04`, `4 May 2031`, `May 2031`, `Q2 2031`, `2031`.
  static func time(_ text: String) -> EDTF? {
    guard case .time(let time) = TypedDate.read(text) else { return nil }
    return time
  }

  /// A length of time from a day: `90d`, `90 days`, `6 weeks`, `3m`, `1 year`.
  ///
  /// - Returns: the number of days; `nil` for what is no such length.
  static func days(_ text: String, from day: CivilDay) -> Int? {
    let digits = text.utf8.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    guard let number = Int(String(Substring(digits))), number <= 36_500 else { return nil }
    let unit = String(Substring(text.utf8.dropFirst(digits.count).drop { $0 == 0x20 })).lowercased()
    return switch unit {
    case "", "d", "day", "days": number
    case "w", "week", "weeks": number * 7
    case "m", "month", "months": day.days(until: day.advanced(months: number))
    case "y", "year", "years": day.days(until: day.advanced(months: number * 12))
    default: nil
    }
  }
}
