import Statements

/// A day, or a larger part of the proleptic Gregorian calendar when less is known.
///
/// Written in EDTF (ISO 8601-2): `2022-11-17`, `2022-11`, `2025-34` (second quarter), `2030`,
/// `202X`, `20XX`; `XXXX-06-29` where the year is not known.
struct CalendarTime: Hashable, Sendable {
  enum Precision: UInt8, Comparable {
    case century, decade, year, division, month, day
    static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
  }

  let precision: Precision
  /// The first year of a decade or century; `nil` where the text gives no year.
  private(set) var year: Int?
  /// 1 to 12, or a sub-year grouping: 21–24 seasons, 33–36 quarters, 37–39 thirds, 40–41 halves.
  private(set) var month = 0
  private(set) var day = 0
  var isApproximate = false

  init(year: Int) {
    precision = .year
    self.year = year
  }

  init(year: Int?, month: Int) {
    precision = month > 12 ? .division : .month
    self.year = year
    self.month = month
  }

  /// - Returns: `nil` when the month has no such day.
  init?(year: Int?, month: Int, day: Int) {
    guard 1...12 ~= month, 1...CivilDay.length(ofMonth: month, year: year ?? 2000) ~= day else {
      return nil
    }
    precision = .day
    self.year = year
    self.month = month
    self.day = day
  }

  init(decade year: Int) {
    precision = .decade
    self.year = year - year % 10
  }

  init(century year: Int) {
    precision = .century
    self.year = year - year % 100
  }

  init(_ day: CivilDay) {
    precision = .day
    year = day.year
    month = day.month
    self.day = day.day
  }

  /// The last time an EDTF value speaks of, if it is a plain date of the calendar.
  init?(_ value: EDTF) {
    let last = value.rawValue.split(separator: "/").last ?? ""
    let parts = last.split(separator: "-").map { Int($0) }
    guard let first = parts.first, let year = first else { return nil }
    switch parts.count {
    case 1: self.init(year: year)
    case 2:
      guard let month = parts[1] else { return nil }
      self.init(year: year, month: month)
    case 3:
      guard let month = parts[1], let day = parts[2] else { return nil }
      self.init(year: year, month: month, day: day)
    default: return nil
    }
  }

  func inYear(_ year: Int?) -> CalendarTime {
    var other = self
    other.year = year
    return other
  }

  /// A part of this year by its sub-year code; a time smaller than a year stays what it is.
  func part(_ code: Int) -> CalendarTime {
    precision == .year ? CalendarTime(year: year, month: code) : self
  }

  var edtf: EDTF { EDTF(digits + (isApproximate ? "~" : "")) }

  private var digits: String {
    let number = year.map(Self.fourDigits) ?? "XXXX"
    switch precision {
    case .century: return number.prefix(2) + "XX"
    case .decade: return number.prefix(3) + "X"
    case .year: return number
    case .division, .month: return "\(number)-\(Self.twoDigits(month))"
    case .day: return "\(number)-\(Self.twoDigits(month))-\(Self.twoDigits(day))"
    }
  }

  private static func twoDigits(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
  private static func fourDigits(_ n: Int) -> String {
    let digits = "\(n)"
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
