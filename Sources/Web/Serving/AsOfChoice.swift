import HTTPServer
import Register
import Service
import Statements

/// The days a page is asked as of: `?as-of=2031-05-04&recorded=2031-05-01`.
struct AsOfChoice: Hashable {
  var effective: CivilDay?
  /// What was written down by the end of this day.
  var recorded: CivilDay?

  /// - Throws: `ServiceError` for what is no day.
  init(_ query: FormFields) throws(ServiceError) {
    effective = try Self.day(query["as-of"])
    recorded = try Self.day(query["recorded"])
  }

  /// `nil` for today and all that is known.
  func asOf(_ visit: Visit) -> AsOf? {
    guard effective != nil || recorded != nil else { return nil }
    let end = recorded.map {
      Moment(milliseconds: Moment(startOf: $0.advanced(days: 1)).milliseconds - 1)
    }
    return AsOf(effective ?? visit.desk.today, recorded: end ?? .endOfTime)
  }

  static func day(_ text: String?) throws(ServiceError) -> CivilDay? {
    guard let text else { return nil }
    guard let day = CivilDay(text) else {
      throw ServiceError(.noDay, .text(text))
    }
    return day
  }
}
