import Statements

/// What lies a number of units after a time.
extension CalendarTime {
  /// Whether it ends on or after the first day of another: the same period counts as not over.
  func endsNotBefore(_ other: CalendarTime) -> Bool {
    guard let lastDay, let start = other.firstDay else { return true }
    return lastDay >= start
  }

  /// The time a number of units later, in the grain in which people count them: years and months
  /// by the month, weeks and days by the day.
  func advanced(by count: Int, _ unit: CalendarUnit) -> CalendarTime? {
    guard let year else { return nil }
    guard let step = unit.months else {
      guard precision == .day, let firstDay else { return nil }
      return CalendarTime(CivilDay(number: firstDay + count * unit.days))
    }
    guard precision >= .month else {
      return step % 12 == 0 ? CalendarTime(year: year + count * step / 12) : nil
    }
    let total = year * 12 + month - 1 + count * step
    return CalendarTime(year: total / 12, month: total % 12 + 1)
  }

  /// This time in the grain of a unit: the month of a day, where months are counted.
  func truncated(to unit: CalendarUnit) -> CalendarTime {
    guard unit.months != nil, precision == .day else { return self }
    return CalendarTime(year: year, month: month)
  }

  /// The whole unit this time lies in, or one a number of units away: "next quarter".
  func period(_ unit: CalendarUnit, shift: Int) -> CalendarTime? {
    guard let year else { return nil }
    switch unit {
    case .century: return CalendarTime(century: year + 100 * shift)
    case .decade: return CalendarTime(decade: year + 10 * shift)
    case .year: return CalendarTime(year: year + shift)
    case .semester, .quarter:
      guard precision >= .month else { return nil }
      let perYear = unit == .quarter ? 4 : 2
      let index = year * perYear + (month - 1) / (12 / perYear) + shift
      return CalendarTime(year: index / perYear, month: (perYear == 4 ? 33 : 40) + index % perYear)
    case .month:
      guard precision >= .month else { return nil }
      return CalendarTime(year: year, month: month).advanced(by: shift, .month)
    case .day: return advanced(by: shift, .day)
    case .week, .fortnight: return nil
    }
  }
}
