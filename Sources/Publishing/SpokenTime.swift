public import Statements

/// Times as a desk officer writes them: `Feb 2023`, `30 Jun 2024`, `Q2 2025`, `every 2 years`.
public enum SpokenTime {
  /// A point, interval or event in EDTF; what is none of the forms we know stays as it is.
  public static func of(_ time: EDTF) -> String {
    let value = time.rawValue
    let parts = split(value, at: "/")
    if parts.count == 2 {
      if parts[0] == ".." || parts[0].isEmpty { return "until \(date(parts[1]))" }
      if parts[1] == ".." || parts[1].isEmpty { return "from \(date(parts[0]))" }
      return "\(date(parts[0])) – \(date(parts[1]))"
    }
    let event = split(value, at: ":")
    if event.count == 2 { return "\(event[0]) \(split(event[1], at: "-").joined(separator: " "))" }
    return date(value)
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
    let value = Array(recurrence.rawValue.utf8)
    guard value.count > 2, value.first == UInt8(ascii: "P"), let unit = value.last,
      let count = Int(String(decoding: value[1..<(value.count - 1)], as: UTF8.self)),
      let name = units[unit]
    else { return recurrence.rawValue }
    return count == 1 ? "every \(name)" : "every \(count) \(name)s"
  }

  private static let units: [UInt8: String] = [
    UInt8(ascii: "Y"): "year", UInt8(ascii: "M"): "month", UInt8(ascii: "W"): "week",
    UInt8(ascii: "D"): "day",
  ]

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func date(_ value: String) -> String {
    var value = value
    var isAbout = false
    while let last = value.last, last == "~" || last == "?" || last == "%" {
      value.removeLast()
      isAbout = true
    }
    let plain = exactDate(value) ?? value
    return isAbout ? "about \(plain)" : plain
  }

  private static func exactDate(_ value: String) -> String? {
    let parts = split(value, at: "-")
    guard let year = parts.first, year.utf8.count == 4 else { return nil }
    if parts.count == 1 { return year.hasSuffix("X") ? "the \(year.dropLast())0s" : year }
    guard let part = Int(parts[1]) else { return nil }
    switch part {
    case 1...12 where parts.count == 2: return "\(months[part - 1]) \(year)"
    case 1...12:
      guard let day = Int(parts[2]) else { return nil }
      return "\(day) \(months[part - 1]) \(year)"
    case 21...24: return "\(["spring", "summer", "autumn", "winter"][part - 21]) \(year)"
    case 33...36: return "Q\(part - 32) \(year)"
    case 40, 41: return "\(part == 40 ? "first" : "second") half of \(year)"
    default: return nil
    }
  }

  private static func split(_ text: String, at mark: Unicode.Scalar) -> [String] {
    text.utf8.split(separator: UInt8(ascii: mark), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }
}
