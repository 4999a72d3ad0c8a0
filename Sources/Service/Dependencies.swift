public import Register
public import Statements

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What the use cases take from the world around them, so that a test can give its own.
public struct Dependencies: Sendable {
  /// The time at which an entry is written.
  public var now: @Sendable () -> Moment
  /// The day it is where the person sits: what "today", "overdue" and "within 90 days" mean.
  public var today: @Sendable () -> CivilDay

  public init(now: @escaping @Sendable () -> Moment, today: @escaping @Sendable () -> CivilDay) {
    self.now = now
    self.today = today
  }

  /// The system's clock, and its time zone for the day.
  public static let system = Dependencies(
    now: { Moment(milliseconds: Int((Date().timeIntervalSince1970 * 1000).rounded(.down))) },
    today: {
      var calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = .current
      let parts = calendar.dateComponents([.year, .month, .day], from: Date())
      return CivilDay(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
    })

  /// A clock that always shows noon (UTC) of one day.
  public static func fixed(on day: CivilDay) -> Dependencies {
    Dependencies(
      now: { Moment(milliseconds: Moment(startOf: day).milliseconds + 43_200_000) }, today: { day })
  }
}
