public import Statements

/// A point in time to the millisecond, in UTC: when an entry was recorded.
public struct Moment: Hashable, Sendable, Comparable {
  /// Milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
  public let milliseconds: Int

  public init(milliseconds: Int) { self.milliseconds = milliseconds }

  /// Midnight UTC at which a day begins.
  public init(startOf day: CivilDay) { milliseconds = day.number * 86_400_000 }

  /// The last millisecond of a day, UTC.
  public init(endOf day: CivilDay) { milliseconds = (day.number + 1) * 86_400_000 - 1 }

  /// The day it lies in, in UTC.
  public var day: CivilDay {
    let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
    return CivilDay(number: rest < 0 ? days - 1 : days)
  }

  public static func < (a: Moment, b: Moment) -> Bool { a.milliseconds < b.milliseconds }

  /// Later than every entry: what is asked "as recorded up to now".
  public static let endOfTime = Moment(endOf: CivilDay(year: 9999, month: 12, day: 31))
}

extension Moment: LosslessStringConvertible {
  /// RFC 3339, always 24 characters, so that texts sort as times do: `2022-11-18T09:30:00.000Z`.
  public var description: String {
    let day = day
    let rest = milliseconds - Moment(startOf: day).milliseconds
    let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { Self.digits($0, 2) }
    return "\(day)T\(clock.joined(separator: ":")).\(Self.digits(rest % 1000, 3))Z"
  }

  /// Reads the form it writes; `nil` for any other.
  public init?(_ description: String) {
    let text = Array(description.utf8)
    func number(_ range: Range<Int>) -> Int? {
      let digits = text[range]
      guard digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return nil }
      return Int(String(decoding: digits, as: UTF8.self))
    }
    guard text.count == 24, let day = CivilDay(String(decoding: text[..<10], as: UTF8.self)),
      [text[10], text[13], text[16], text[19], text[23]] == Array("T::.Z".utf8),
      let hour = number(11..<13), hour < 24, let minute = number(14..<16), minute < 60,
      let second = number(17..<19), second < 60, let fraction = number(20..<23)
    else { return nil }
    milliseconds =
      Moment(startOf: day).milliseconds + ((hour * 60 + minute) * 60 + second) * 1000 + fraction
  }

  private static func digits(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
