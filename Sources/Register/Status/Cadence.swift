public import Statements

/// How often something recurs: an ISO 8601 duration in years, months, weeks or days.
public struct Cadence: Hashable, Sendable {
  public let months: Int
  public let days: Int

  /// - Returns: `nil` for `regular` and for what is no such duration.
  public init?(_ recurrence: EDTF) {
    var months = 0
    var days = 0
    var number: Int?
    for (index, byte) in recurrence.rawValue.utf8.enumerated() {
      if index == 0 {
        guard byte == UInt8(ascii: "P") else { return nil }
        continue
      }
      if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
        let next = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
        guard next < 10_000 else { return nil }
        number = next
        continue
      }
      guard let count = number else { return nil }
      number = nil
      switch byte {
      case UInt8(ascii: "Y"): months += 12 * count
      case UInt8(ascii: "M"): months += count
      case UInt8(ascii: "W"): days += 7 * count
      case UInt8(ascii: "D"): days += count
      default: return nil
      }
    }
    guard number == nil, months + days > 0 else { return nil }
    self.months = months
    self.days = days
  }

  /// The day on which the next occurrence is due, counted from the last.
  public func next(after day: CivilDay) -> CivilDay {
    day.advanced(months: months).advanced(days: days)
  }
}
