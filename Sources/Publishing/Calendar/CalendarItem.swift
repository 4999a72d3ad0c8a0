public import Register
public import Statements

/// One event or task of a calendar.
public struct CalendarItem: Hashable, Sendable {
  /// What it is, and how it stands.
  public enum Kind: Hashable, Sendable {
    /// Something that takes place; as RFC 5545 has it, tentative, confirmed or cancelled.
    case event(EventState)
    /// Something that is to be done by a day.
    case task(TaskState)
  }

  /// RFC 5545, 3.8.1.11, of a VEVENT.
  public enum EventState: Hashable, Sendable {
    /// Planned, or expected by its cadence.
    case tentative
    /// Held.
    case confirmed
    /// Called off.
    case cancelled
  }

  /// RFC 5545, 3.8.1.11, of a VTODO.
  public enum TaskState: Hashable, Sendable {
    /// Nothing is known to be done.
    case needsAction
    /// Under way, or done in part.
    case inProcess
    /// No longer to be done.
    case cancelled
    /// Done, on the day given.
    case completed(CivilDay)
  }

  /// The same in every calendar made of the same item.
  public let uid: String
  /// An event or a task.
  public let kind: Kind
  /// One line.
  public var title: String
  /// Paragraphs with an empty line between.
  public var details: [String] = []
  /// Where it takes place.
  public var place: String?
  /// First to last day of an event; of a task, the last is the day it is due. `nil` for a task whose
  /// day is not known yet.
  public var days: ClosedRange<CivilDay>?
  /// How often it is expected again after the first time.
  public var cadence: Cadence?
  /// Per cent done, by milestones; `nil` where none are entered.
  public var percent: Int?
  /// Subjects of cooperation.
  public var areas: [Area] = []
  /// Who answers for it.
  public var contacts: [String] = []
  /// The task or event it belongs to.
  public var partOf: String?
  /// When it was last changed: the latest of the entries it was made from.
  public let changed: Moment
  /// The narrowest circle among the entries it was made from.
  public let visibility: Visibility

  init(_ uid: String, _ kind: Kind, _ title: String, from entries: [Entry]) {
    self.uid = uid
    self.kind = kind
    self.title = title
    changed = entries.map(\.recorded).max() ?? Moment(milliseconds: 0)
    visibility = entries.map(\.visibility).min() ?? .internal
  }

  /// Whether days are taken, as by a meeting whose days are fixed.
  var isBusy: Bool {
    guard case .event(let state) = kind, let days else { return false }
    return state == .confirmed && days.lowerBound.days(until: days.upperBound) < 14
  }
}
