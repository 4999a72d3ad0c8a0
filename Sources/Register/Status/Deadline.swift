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
    guard let (relation, name) = due.event, let event = event(named: name) else { return nil }
    let first = event.days.lowerBound
    return Deadline(
      lastDay: relation == "before" ? first.advanced(days: -1) : event.days.upperBound,
      reason: StatusReason(
        .eventDated(event: name, title: event.title, on: first), [event.entry]))
  }

  private func event(named name: String) -> EventCalendar.Event? {
    if name == "next-meeting" {
      return mechanisms.flatMap { snapshot.meetings(of: $0) }
        .first { $0.fact.state != .cancelled && isSinceBeginning($0) }
        .map {
          EventCalendar.Event(
            title: $0.fact.title, days: $0.firstDay...$0.lastDay, parties: nil, entry: $0.entry)
        }
    }
    return events.first(name, after: beginning, among: parties)
  }
}
