import Register
import Statements

/// One thing that stands in the calendar, in the words of a language.
struct CalendarEntry {
  /// Its place on the page: the item's identifier, with the day where the item stands several times.
  let anchor: String
  /// First to last day; `nil` where it waits for an event that has no day yet.
  let days: ClosedRange<CivilDay>?
  let mark: Mark
  let title: String
  /// The item's own page; `nil` for meetings and occasions, which have none.
  let address: String?
  /// Beside the title: what it belongs to.
  var context: String?
  var meeting: Held<MeetingFact>?

  /// Whether it takes more days than a table of days can show without hiding everything else.
  var isLong: Bool { days.map { $0.lowerBound.days(until: $0.upperBound) > 13 } ?? true }

  func falls(within first: CivilDay, _ last: CivilDay) -> Bool {
    days.map { $0.lowerBound <= last && $0.upperBound >= first } ?? false
  }
}
