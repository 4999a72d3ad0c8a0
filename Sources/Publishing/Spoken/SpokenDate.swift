import Statements

/// One date of the calendar in words; `nil` for what is none.
struct SpokenDate {
  /// Without its certainty: `June 2024`, `the 2030s`.
  let plain: String
  /// `about`, `perhaps`, or empty.
  let certainty: String
  let day: Int?
  /// Whether it is a year, decade or century.
  let isYearOrMore: Bool

  var words: String { certainty.isEmpty ? plain : "\(certainty) \(plain)" }

  /// - Parameter value: `2024`, `2024-06`, `2024-06-30`, `2025-34`, `203X`, `20XX`, each perhaps
  ///   with `~` (approximate), `?` (uncertain) or `%` (both) behind it.
  init?(_ value: String) {
    var value = value
    switch value.last {
    case "~", "%":
      certainty = "about"
      value.removeLast()
    case "?":
      certainty = "perhaps"
      value.removeLast()
    default: certainty = ""
    }
    let parts = SpokenTime.split(value, at: "-")
    guard parts.count <= 3, let year = Self.year(parts[0]) else { return nil }
    isYearOrMore = parts.count == 1
    var day: Int?
    if parts.count == 1 {
      plain = year
    } else if let month = Int(parts[1]), 1...12 ~= month {
      if parts.count == 3 {
        if let number = Int(parts[2]), 1...31 ~= number {
          day = number
        } else if parts[2] != "XX" {
          return nil
        }
      }
      plain = (day.map { "\($0) " } ?? "") + "\(Self.months[month - 1]) \(year)"
    } else if parts.count == 2, let code = Int(parts[1]), let name = Self.part(code) {
      plain = code < 33 ? "\(name) \(year)" : "the \(name) of \(year)"
    } else {
      return nil
    }
    self.day = day
  }

  private static func year(_ value: String) -> String? {
    let utf8 = Array(value.utf8)
    guard utf8.count == 4 else { return nil }
    let known = utf8.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
    guard utf8[known...].allSatisfy({ $0 == UInt8(ascii: "X") }) else { return nil }
    switch known {
    case 4: return value
    case 3: return "the \(value.dropLast())0s"
    case 2: return Int(value.prefix(2)).map { "the \(ordinal($0 + 1)) century" }
    default: return nil
    }
  }

  private static func ordinal(_ number: Int) -> String {
    let ending =
      switch (number % 10, number % 100) {
      case (_, 11...13): "th"
      case (1, _): "st"
      case (2, _): "nd"
      case (3, _): "rd"
      default: "th"
      }
    return "\(number)\(ending)"
  }

  /// The parts of a year that ISO 8601-2 has codes for.
  private static func part(_ code: Int) -> String? {
    switch code {
    case 21...24: seasons[code - 21]
    case 25...28: "northern \(seasons[code - 25])"
    case 29...32: "southern \(seasons[code - 29])"
    case 33...36: "\(ranks[code - 33]) quarter"
    case 37...39: "\(ranks[code - 37]) four months"
    case 40, 41: "\(ranks[code - 40]) half"
    default: nil
    }
  }

  private static let seasons = ["spring", "summer", "autumn", "winter"]
  private static let ranks = ["first", "second", "third", "fourth"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
