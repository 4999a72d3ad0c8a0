import Statements

/// The last day on which a commitment is kept in time, and how that day was found.
struct Deadline {
  let lastDay: CivilDay
  let reason: StatusReason?
}

extension StatusCase {
  /// `nil` without a deadline, or while the event it is tied to has no date.
  func deadline() -> Deadline? {
    guard let due = provision.fact.due else { return nil }
    if let days = due.days { return Deadline(lastDay: days.upperBound, reason: nil) }
    // A length of time runs from the beginning: "within three months".
    if let length = Cadence(due) {
      return beginning.map { Deadline(lastDay: length.next(after: $0), reason: nil) }
    }
    guard let (relation, name) = due.event, let event = event(named: name) else { return nil }
    // An event that is only known to the month may still be on its last day.
    let first = event.isPrecise ? event.days.lowerBound : event.days.upperBound
    return Deadline(
      lastDay: relation == "before" ? first.advanced(days: -1) : event.days.upperBound,
      reason: StatusReason(
        .eventDated(event: name, title: event.title, on: event.on), [event.entry]))
  }

  private func event(named name: String) -> EventCalendar.Event? {
    if name == "next-meeting" {
      return mechanismMeetings.first { $0.fact.state != .cancelled && isSinceBeginning($0) }
        .map { EventCalendar.Event($0, parties: nil) }
    }
    return events.first(name, after: beginning, among: parties)
  }
}
