import HTTPServer
import Register
import Service
import Statements

/// The month or year that the calendar shows.
enum CalendarPeriod: Hashable {
  case month(year: Int, Int)
  case year(Int)

  /// `?month=2031-05`, `?year=2031`, or the year in which `?item=m7k2…` takes place; else this month.
  ///
  /// - Throws: `ServiceError` for what is no month or year.
  init(_ query: FormFields, _ snapshot: Snapshot) throws(ServiceError) {
    let today = snapshot.asOf.effective
    if let text = query["month"] {
      guard let time = CalendarTime(EDTF(text)), time.precision == .month, let year = time.year
      else { throw ServiceError(.noMonth, .text(text)) }
      self = .month(year: year, time.month)
    } else if let text = query["year"] {
      guard let time = CalendarTime(EDTF(text)), time.precision == .year, let year = time.year
      else { throw ServiceError(.noYear, .text(text)) }
      self = .year(year)
    } else if let text = query["item"] {
      let time: EDTF? =
        switch ItemID(rawValue: text).flatMap({ snapshot.entry(for: $0)?.fact }) {
        case .meeting(let fact): fact.on
        case .occasion(let fact): fact.on
        default: nil
        }
      self = .year(time?.days?.lowerBound.year ?? today.year)
    } else {
      self = .month(year: today.year, today.month)
    }
  }

  var first: CivilDay {
    switch self {
    case .month(let year, let month): CivilDay(year: year, month: month, day: 1)
    case .year(let year): CivilDay(year: year, month: 1, day: 1)
    }
  }

  var last: CivilDay {
    switch self {
    case .month(let year, let month):
      CivilDay(year: year, month: month, day: CivilDay.length(ofMonth: month, year: year))
    case .year(let year): CivilDay(year: year, month: 12, day: 31)
    }
  }

  /// The period a number of months or years away; `nil` beyond the years that four digits write.
  func moved(by count: Int) -> CalendarPeriod? {
    let moved: CalendarPeriod
    switch self {
    case .month(let year, let month):
      let total = year * 12 + month - 1 + count
      moved = .month(year: total / 12, total % 12 + 1)
    case .year(let year): moved = .year(year + count)
    }
    return 1...9999 ~= moved.first.year ? moved : nil
  }

  /// As EDTF: `2031-05`, `2031`.
  var time: EDTF {
    switch self {
    case .month(let year, let month): CalendarTime(year: year, month: month).edtf
    case .year(let year): CalendarTime(year: year).edtf
    }
  }

  var address: String {
    switch self {
    case .month: "/calendar?month=\(time)"
    case .year: "/calendar?year=\(time)"
    }
  }
}
