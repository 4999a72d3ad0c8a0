import Statements

/// A deadline is met until its last day. One tied to an event waits until the event has a date.
enum DeadlineRule: StatusRule {
  static func verdict(on item: StatusCase) -> Verdict? {
    guard let due = item.provision.fact.due else { return nil }
    guard let deadline = item.deadline() else {
      guard let (relation, event) = due.event else { return nil }
      return Verdict(
        item.isActive ? .inProgress : .inForce,
        StatusReason(.waitsFor(relation: relation, event: event), [item.provision.entry]))
    }
    let last = deadline.lastDay
    let event = deadline.reason.map { [$0] } ?? []
    if item.today > last {
      if let part = item.partDone {
        return Verdict(.partlyFulfilled, since: last, dueBy: last, reasons: [part] + event)
      }
      return Verdict(
        .overdue, since: last.advanced(days: 1), dueBy: last,
        reasons: [StatusReason(.deadlinePassed(last), [item.provision.entry])] + event)
    }
    let days = item.today.days(until: last)
    let status: Status =
      days <= item.horizon ? .dueSoon : item.isActive ? .inProgress : .inForce
    return Verdict(
      status, dueBy: last,
      reasons: [StatusReason(.deadlineAhead(last, days: days), [item.provision.entry])] + event)
  }
}

extension StatusCase {
  /// The latest word that part of it was done.
  var partDone: StatusReason? {
    if let report = reports.last(where: { $0.fact.extent == .part }) {
      return StatusReason(.reported(.part, on: report.fact.on), [report.entry])
    }
    return evidence.last { $0.fact.shows == .part }.map {
      StatusReason(.shown(.part, publisher: $0.fact.publisher), [$0.entry])
    }
  }
}
