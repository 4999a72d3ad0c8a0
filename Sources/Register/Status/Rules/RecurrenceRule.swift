import Statements

/// What recurs has a next occurrence, counted from the last one held, or from its beginning when
/// none was. A missed one is overdue; meeting again brings it back, with the gap on record.
enum RecurrenceRule: StatusRule {
  static func verdict(on item: StatusCase) -> Verdict? {
    guard let recurrence = item.provision.fact.recurrence else { return nil }
    let held = item.occurrences
    guard let cadence = Cadence(recurrence) else { return regular(held, item) }
    guard let anchor = held.last?.day ?? item.beginning else { return nil }
    let next = (held.isEmpty ? item.deadline()?.lastDay : nil) ?? cadence.next(after: anchor)
    var reasons: [StatusReason] = []
    if let last = held.last {
      reasons.append(StatusReason(.lastMet(last.day, next: next), [last.entry]))
    } else {
      reasons.append(StatusReason(.neverMet(next: next), [item.provision.entry]))
    }
    reasons += gaps(held, cadence, item)
    if item.today > next {
      reasons.insert(StatusReason(.occurrenceMissed(expected: next)), at: 0)
      return Verdict(.overdue, since: next.advanced(days: 1), dueBy: next, reasons: reasons)
    }
    let isSoon = item.today.days(until: next) <= item.horizon
    let status: Status = isSoon ? .dueSoon : held.isEmpty ? .inForce : .inProgress
    return Verdict(status, dueBy: next, reasons: reasons)
  }

  /// "Regular" without a period is never overdue, but shows how long ago it last met.
  private static func regular(_ held: [Occurrence], _ item: StatusCase) -> Verdict? {
    guard let from = held.last?.day ?? item.beginning else { return nil }
    let days = max(0, from.days(until: item.today))
    return Verdict(
      held.isEmpty ? .inForce : .inProgress,
      StatusReason(
        .regular(last: held.last?.day, daysAgo: days), held.last.map { [$0.entry] } ?? []))
  }

  /// Every time it met later than expected. A deadline beside the cadence is that of the first time.
  private static func gaps(
    _ held: [Occurrence], _ cadence: Cadence, _ item: StatusCase
  ) -> [StatusReason] {
    var expected = item.deadline()?.lastDay ?? item.beginning.map(cadence.next)
    var reasons: [StatusReason] = []
    for occurrence in held {
      if let expected, occurrence.day > expected {
        reasons.append(
          StatusReason(.gap(expected: expected, met: occurrence.day), [occurrence.entry]))
      }
      expected = cadence.next(after: occurrence.day)
    }
    return reasons
  }

}

/// One time that something recurring took place.
struct Occurrence {
  let day: CivilDay
  let entry: Entry
}

extension StatusCase {
  /// Everything that counts as one more time, since the beginning, by date.
  var occurrences: [Occurrence] {
    var found: [Occurrence] = []
    for meeting in ownMeetings + mechanismMeetings
    where meeting.wasHeld(by: today) && isSinceBeginning(meeting) {
      if !found.contains(where: { $0.entry.id == meeting.entry.id }) {
        found.append(Occurrence(day: meeting.firstDay, entry: meeting.entry))
      }
    }
    for report in reports where report.fact.extent == .whole {
      found.append(
        Occurrence(day: day(report.fact.on, else: report.effective), entry: report.entry))
    }
    for source in evidence where source.fact.shows == .done {
      found.append(
        Occurrence(day: day(source.fact.on, else: source.effective), entry: source.entry))
    }
    return found.sorted { $0.day < $1.day }
  }
}
