/// A unit in which statements count time.
enum CalendarUnit: UInt8, Sendable, CaseIterable {
  case day, week, fortnight, month, quarter, semester, year, decade, century

  init?(name: Substring) {
    switch name {
    case "day": self = .day
    case "week": self = .week
    case "fortnight": self = .fortnight
    case "month": self = .month
    case "quarter": self = .quarter
    case "semester": self = .semester
    case "year": self = .year
    case "decade": self = .decade
    case "century": self = .century
    default: return nil
    }
  }

  /// The ISO 8601 duration of a number of these units.
  func duration(_ count: Int) -> String {
    switch self {
    case .day: "P\(count)D"
    case .week: "P\(count)W"
    case .fortnight: "P\(count * 2)W"
    case .month: count % 12 == 0 ? "P\(count / 12)Y" : "P\(count)M"
    case .quarter: "P\(count * 3)M"
    case .semester: count % 2 == 0 ? "P\(count / 2)Y" : "P\(count * 6)M"
    case .year: "P\(count)Y"
    case .decade: "P\(count * 10)Y"
    case .century: "P\(count * 100)Y"
    }
  }

  /// How many months one unit has; `nil` where it is counted in days.
  var months: Int? {
    switch self {
    case .day, .week, .fortnight: nil
    case .month: 1
    case .quarter: 3
    case .semester: 6
    case .year: 12
    case .decade: 120
    case .century: 1200
    }
  }

  /// How many days one unit has, for those counted in days.
  var days: Int { self == .week ? 7 : self == .fortnight ? 14 : 1 }
}
