/// A day, or a larger part of the proleptic Gregorian calendar when less is known.
///
/// Written in EDTF (ISO 8601-2): `2022-11-17`, `2022-11`, `2025-34` (second quarter), `2030`,
/// `202X`, `20XX`; `XXXX-06-29` where the year is not known.
public struct CalendarTime: Hashable, Sendable {
  /// How much is known, from little to much.
  public enum Precision: UInt8, Sendable, Comparable {
    /// A hundred years: `20XX`.
    case century
    /// Ten years: `202X`.
    case decade
    /// A year: `2030`.
    case year
    /// A season, quarter, third or half of a year: `2025-34`.
    case division
    /// A month: `2022-11`.
    case month
    /// A day: `2022-11-17`.
    case day

    public static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
  }

  /// How much is known.
  public let precision: Precision
  /// The first year of a decade or century; `nil` where the text gives no year.
  public private(set) var year: Int?
  /// 1 to 12, or a sub-year grouping: 21–24 seasons, 33–36 quarters, 37–39 thirds, 40–41 halves.
  public private(set) var month = 0
  /// Of the month, from 1; 0 unless the precision is a day's.
  public private(set) var day = 0
  /// Whether the text says "about": `2030~`.
  public var isApproximate = false

  /// A whole year.
  public init(year: Int) {
    precision = .year
    self.year = year
  }

  /// A month, or a part of the year by its code, as in `month`.
  public init(year: Int?, month: Int) {
    precision = month > 12 ? .division : .month
    self.year = year
    self.month = month
  }

  /// A day, of whatever year where none is given.
  ///
  /// - Returns: `nil` when the month has no such day.
  public init?(year: Int?, month: Int, day: Int) {
    guard 1...12 ~= month, 1...CivilDay.length(ofMonth: month, year: year ?? 2000) ~= day else {
      return nil
    }
    precision = .day
    self.year = year
    self.month = month
    self.day = day
  }

  /// The decade a year lies in.
  public init(decade year: Int) {
    precision = .decade
    self.year = year - year % 10
  }

  /// The century a year lies in, counted from its year 00.
  public init(century year: Int) {
    precision = .century
    self.year = year - year % 100
  }

  /// A day of the calendar.
  public init(_ day: CivilDay) {
    precision = .day
    year = day.year
    month = day.month
    self.day = day.day
  }

  /// The last time an EDTF value speaks of, if it is one of the calendar: of an interval its end.
  ///
  /// `nil` for open ends, durations and times tied to an event.
  public init?(_ value: EDTF) {
    let end = value.rawValue.utf8.split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    self.init(text: end[end.count - 1])
  }

  init?(text: Substring.UTF8View) {
    var digits = Array(text)
    var isApproximate = false
    while let last = digits.last,
      [UInt8(ascii: "~"), UInt8(ascii: "?"), UInt8(ascii: "%")].contains(last)
    {
      digits.removeLast()
      isApproximate = true
    }
    let parts = digits.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard 1...3 ~= parts.count, parts[0].count == 4 else { return nil }
    let unknown = parts[0].reversed().prefix { $0 == UInt8(ascii: "X") }.count
    let known = parts[0].dropLast(unknown)
    let numbers = parts.dropFirst().map { Int(String(decoding: $0, as: UTF8.self)) }
    guard !numbers.contains(nil) else { return nil }
    let year = Int(String(decoding: known, as: UTF8.self))
    switch (unknown, numbers.count) {
    case (0, 0):
      guard let year else { return nil }
      self.init(year: year)
    case (1, 0):
      guard let year else { return nil }
      self.init(decade: year * 10)
    case (2, 0):
      guard let year else { return nil }
      self.init(century: year * 100)
    case (0, 1):
      guard let month = numbers[0], 1...12 ~= month || 21...24 ~= month || 33...41 ~= month else {
        return nil
      }
      self.init(year: year, month: month)
    case (0, 2):
      guard let month = numbers[0], let day = numbers[1] else { return nil }
      self.init(year: year, month: month, day: day)
    default: return nil
    }
    self.isApproximate = isApproximate
  }

  /// The same part of another year, or of none that is known.
  public func inYear(_ year: Int?) -> CalendarTime {
    var other = self
    other.year = year
    return other
  }

  /// A part of this year by its sub-year code; a time smaller than a year stays what it is.
  public func part(_ code: Int) -> CalendarTime {
    precision == .year ? CalendarTime(year: year, month: code) : self
  }

  /// As EDTF, with `~` where it is approximate.
  public var edtf: EDTF { EDTF(digits + (isApproximate ? "~" : "")) }

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
