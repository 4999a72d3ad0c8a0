import Register
import Statements

/// Writes a calendar as iCalendar (RFC 5545), all of whose days are whole days.
///
/// Meetings and expected occurrences are events, deadlines are tasks. `DTSTAMP` is when the entries
/// were recorded and identifiers are those of the register, so that the same content has the same
/// bytes, and a calendar program that reads the file again changes what has changed. `CLASS` is
/// `PUBLIC` for what anybody may see, `CONFIDENTIAL` for what the parties share and `PRIVATE` for a
/// party's own.
public struct CalendarFile: Sendable {
  /// A writer for any number of calendars.
  public init() {}

  /// The file's bytes, lines of 75 octets at most, in UTF-8.
  ///
  /// - Throws: `CalendarError` when memory ends.
  public func bytes(of calendar: FollowUpCalendar) throws(CalendarError) -> [UInt8] {
    var file = try ICalendarObject(.calendar)
    file.add(.product, "-//Entente//Follow-up//EN")
    file.add(.version, "2.0")
    file.add(.name, calendar.name)
    file.add(.displayName, calendar.name)
    for item in calendar.items { file.add(try component(item)) }
    return file.bytes
  }

  private func component(_ item: CalendarItem) throws(CalendarError) -> ICalendarObject {
    var object: ICalendarObject
    switch item.kind {
    case .event(let state):
      object = try ICalendarObject(.event)
      object.add(state)
      if let days = item.days {
        object.add(.begin, days.lowerBound)
        // The end is the first day that is no part of it (3.6.1).
        object.add(.end, days.upperBound.advanced(days: 1))
        if let cadence = item.cadence { object.add(cadence, from: days.lowerBound) }
      }
      object.add(isBusy: item.isBusy)
    case .task(let state):
      object = try ICalendarObject(.task)
      object.add(state)
      if let day = item.days?.upperBound { object.add(.due, day) }
      if let percent = item.percent { object.add(percent: percent) }
    }
    object.add(.uid, item.uid)
    object.add(.stamp, item.changed)
    object.add(.changed, item.changed)
    object.add(
      .summary, item.visibility == .internal ? "Internal: \(item.title)" : item.title)
    if !item.details.isEmpty {
      object.add(.description, item.details.joined(separator: "\n\n"))
    }
    if let place = item.place { object.add(.location, place) }
    for area in item.areas { object.add(.category, PageWords.name(area)) }
    for contact in item.contacts { object.add(.contact, contact) }
    if let whole = item.partOf { object.add(.partOf, whole) }
    object.add(item.visibility)
    return object
  }
}

/// Why a calendar could not be written.
public struct CalendarError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of error, for programs.
  public enum Code: String, Hashable, Sendable {
    /// The machine has no memory left for it.
    case noMemory = "calendar.no-memory"
  }

  /// The kind of error.
  public let code: Code
  /// One sentence for people.
  public let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The message.
  public var description: String { message }
}
