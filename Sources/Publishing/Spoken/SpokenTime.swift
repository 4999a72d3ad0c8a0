public import Statements

/// Times as a desk officer writes them: `February 2023`, `before the next summit`, `every 2 years`.
///
/// What is none of the forms of EDTF we know stays as it is.
public enum SpokenTime {
  /// A point, interval or event: `17 November 2022`, `2021 to 2025`, `at the G20 summit`.
  public static func of(_ time: EDTF) -> String {
    let value = time.rawValue
    let ends = split(value, at: "/")
    if ends.count == 2 { return interval(ends[0], ends[1]) }
    if let event = SpokenEvent.of(value) { return event }
    if let length = length(value) { return length }
    return SpokenDate(value)?.words ?? value
  }

  /// A time by which something is to be done: as `of`, but a year or decade is meant to its end
  /// (`by the end of 2030`), and a length runs from the adoption (`within 3 months of adoption`).
  public static func deadline(_ time: EDTF) -> String {
    let value = time.rawValue
    if let length = length(value) { return "within \(length) of adoption" }
    if let date = SpokenDate(value), date.isYearOrMore, date.certainty.isEmpty {
      return "by the end of \(date.plain)"
    }
    return of(time)
  }

  /// A time behind a verb in the past: `on 18 October 2030`, `in 2030`.
  public static func past(_ time: EDTF) -> String {
    guard let date = SpokenDate(time.rawValue) else { return of(time) }
    return date.day == nil ? "in \(date.words)" : "on \(date.words)"
  }

  /// A cadence: an ISO 8601 duration or `regular`.
  public static func cadence(_ recurrence: EDTF) -> String {
    switch recurrence.rawValue {
    case "regular": return "regularly"
    case "P6M": return "twice a year"
    case "P3M": return "every quarter"
    case "P4M": return "three times a year"
    default: break
    }
    guard let (count, unit) = duration(recurrence.rawValue) else { return recurrence.rawValue }
    return count == 1 ? "every \(unit)" : "every \(count) \(unit)s"
  }

  private static func interval(_ first: String, _ last: String) -> String {
    func words(_ value: String) -> String { SpokenDate(value)?.words ?? value }
    if first.isEmpty || first == ".." { return "until \(words(last))" }
    if last.isEmpty || last == ".." { return "from \(words(first))" }
    if let length = length(last) { return "within \(length) of \(words(first))" }
    return "\(words(first)) to \(words(last))"
  }

  /// `P3M` as `3 months`.
  private static func length(_ value: String) -> String? {
    duration(value).map { count, unit in "\(count) \(unit)\(count == 1 ? "" : "s")" }
  }

  /// Count and unit of an ISO 8601 duration of one unit.
  private static func duration(_ value: String) -> (Int, String)? {
    let utf8 = Array(value.utf8)
    guard utf8.count > 2, utf8.first == UInt8(ascii: "P"), let unit = utf8.last,
      let count = Int(String(decoding: utf8[1..<(utf8.count - 1)], as: UTF8.self)),
      let name = units[unit]
    else { return nil }
    return (count, name)
  }

  private static let units: [UInt8: String] = [
    UInt8(ascii: "Y"): "year", UInt8(ascii: "M"): "month", UInt8(ascii: "W"): "week",
    UInt8(ascii: "D"): "day",
  ]

  static func split(_ text: String, at mark: Unicode.Scalar) -> [String] {
    text.utf8.split(separator: UInt8(ascii: mark), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }
}
