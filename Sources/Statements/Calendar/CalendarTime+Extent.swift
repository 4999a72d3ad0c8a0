/// Where a time begins and ends.
extension CalendarTime {
  /// Day number of the first day; `nil` where the year is not known.
  public var firstDay: Int? {
    year.map { CivilDay(year: $0, month: months.first, day: first).number }
  }

  /// Day number of the last day; `nil` where the year is not known.
  public var lastDay: Int? {
    guard let year else { return nil }
    let end = year + years - 1
    let month = months.last
    let last = precision == .day ? day : CivilDay.length(ofMonth: month, year: end)
    return CivilDay(year: end, month: month, day: last).number
  }

  private var first: Int { precision == .day ? day : 1 }
  private var years: Int { precision == .century ? 100 : precision == .decade ? 10 : 1 }

  private var months: (first: Int, last: Int) {
    switch month {
    case 1...12: (month, month)
    // Seasons of the northern half, by the months; winter is counted to the year it is named with.
    case 21: (3, 5)
    case 22: (6, 8)
    case 23: (9, 11)
    case 33...36: ((month - 33) * 3 + 1, (month - 33) * 3 + 3)
    case 37...39: ((month - 37) * 4 + 1, (month - 37) * 4 + 4)
    case 40: (1, 6)
    case 41: (7, 12)
    default: (1, 12)
    }
  }
}
