import Statements

/// What recurs has a next occurrence, counted from the last one held, or from its beginning when
/// none was. A missed one is overdue; meeting again brings it back, with the gap on record.
enum RecurrenceRule: StatusRule {
  private struct Occurrence {
    let day: CivilDay
    let entry: Entry
  }

  static func verdict(on item: StatusCase) -> Verdict? {
    guard let recurrence = item.provision.fact.recurrence else { return nil }
    let held = occurrences(item)
    guard let cadence = Cadence(recurrence) else { return regular(held, item) }
    guard let anchor = held.last?.day ?? item.beginning else { return nil }
    let next = firstDue(item, before: held) ?? cadence.next(after: anchor)
    var reasons: [StatusReason] = []
    if let last = held.last {
      reasons.append(StatusReason(.lastMet(last.day, next: next), [last.entry]))
    } else {
      reasons.append(StatusReason(.neverMet(next: next), [item.provision.entry]))
    }
    reasons += gaps(held, cadence, from: item.beginning)
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

  /// A deadline beside the cadence is that of the first time.
  private static func firstDue(_ item: StatusCase, before held: [Occurrence]) -> CivilDay? {
    held.isEmpty ? item.deadline()?.lastDay : nil
  }

  private static func gaps(
    _ held: [Occurrence], _ cadence: Cadence, from beginning: CivilDay?
  ) -> [StatusReason] {
    var last = beginning
    var reasons: [StatusReason] = []
    for occurrence in held {
      if let last, case let expected = cadence.next(after: last), occurrence.day > expected {
        reasons.append(
          StatusReason(.gap(expected: expected, met: occurrence.day), [occurrence.entry]))
      }
      last = occurrence.day
    }
    return reasons
  }

  /// Everything that counts as one more time, since the beginning, by date.
  private static func occurrences(_ item: StatusCase) -> [Occurrence] {
    var found: [Occurrence] = []
    for meeting in item.ownMeetings + item.mechanismMeetings
    where meeting.wasHeld(by: item.today) && item.isSinceBeginning(meeting) {
      if !found.contains(where: { $0.entry.id == meeting.entry.id }) {
        found.append(Occurrence(day: meeting.firstDay, entry: meeting.entry))
      }
    }
    for report in item.reports where report.fact.extent == .whole {
      found.append(
        Occurrence(day: item.day(report.fact.on, else: report.effective), entry: report.entry))
    }
    for source in item.evidence where source.fact.shows == .done {
      found.append(
        Occurrence(day: item.day(source.fact.on, else: source.effective), entry: source.entry))
    }
    return found.sorted { $0.day < $1.day }
  }
}
