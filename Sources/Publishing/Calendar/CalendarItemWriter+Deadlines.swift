import Register
import Statements

extension CalendarItemWriter {
  /// Every commitment with a deadline, as a task due on the deadline's last day.
  ///
  /// One tied to an event has no day until the event has one. What is done once keeps its task,
  /// completed; what does not bind any more is cancelled.
  var deadlines: [CalendarItem] {
    commitments.compactMap { provision, report in
      guard provision.fact.recurrence == nil, let due = provision.fact.due else { return nil }
      let last = due.days?.upperBound ?? report.dueBy
      if let days, let last, !days.contains(last) { return nil }
      var item = CalendarItem(
        Self.uid(provision.fact.id.item), .task(Self.state(report)),
        Self.line(provision.fact.wording), from: entries(provision))
      item.days = last.map { $0...$0 }
      item.percent = Self.percent(report)
      item.details = [
        provision.fact.wording, source(provision.fact),
        "Due \(SpokenTime.deadline(due)).", reasons(report),
      ].filter { !$0.isEmpty }
      item.areas = provision.fact.areas
      item.contacts = contacts(provision.fact.id.item)
      return item
    }
  }

  /// Milestones and deliverables with a deadline of their own, as parts of what they belong to.
  var steps: [CalendarItem] {
    let wanted = commitments.map(\.provision.fact.id.item)
    let initiatives = Set(
      wanted.flatMap { snapshot.linked(to: $0, as: InitiativeFact.self).map(\.fact.id.item) })
    return (wanted + initiatives).flatMap { owner in
      snapshot.linked(to: owner, as: MilestoneFact.self).compactMap { milestone in
        step(
          milestone, of: owner, milestone.fact.title, due: milestone.fact.due,
          done: milestone.fact.state == .met ? milestone.fact.metOn ?? milestone.fact.due : nil)
      }
        + snapshot.linked(to: owner, as: DeliverableFact.self).compactMap { deliverable in
          step(
            deliverable, of: owner, deliverable.fact.title, due: deliverable.fact.due,
            done: deliverable.fact.deliveredOn)
        }
    }
  }

  private func step<Body: IdentifiedFact>(
    _ held: Held<Body>, of owner: ItemID, _ title: String, due: EDTF?, done: EDTF?
  ) -> CalendarItem? {
    guard let last = due?.days?.upperBound else { return nil }
    let state: CalendarItem.TaskState =
      done?.days.map { .completed($0.upperBound) } ?? .needsAction
    var item = CalendarItem(
      Self.uid(held.fact.id.item), .task(state), Self.line(title), from: [held.entry])
    item.days = last...last
    item.contacts = contacts(owner)
    if let provision = ProvisionID(owner).flatMap({ snapshot[$0]?.fact }) {
      item.partOf = Self.uid(owner)
      item.areas = provision.areas
      item.details = [source(provision)]
    } else if let initiative = InitiativeID(owner).flatMap({ snapshot[$0]?.fact }) {
      item.details = [initiative.title]
      item.areas = Set(
        initiative.carriesOut.compactMap { snapshot[$0]?.fact.areas.first }
      ).sorted()
    }
    return item
  }

  private static func state(_ report: StatusReport) -> CalendarItem.TaskState {
    switch report.status {
    case .fulfilled: .completed(report.since ?? CivilDay(number: 0))
    case .partlyFulfilled, .inProgress: .inProcess
    case .lapsed, .superseded, .suspended, .withdrawn, .rejected: .cancelled
    case .proposed, .inForce, .dueSoon, .overdue, .notFulfilled: isUnderWay(report)
    }
  }

  /// "Due soon" and "overdue" hide that somebody is at work on it.
  private static func isUnderWay(_ report: StatusReport) -> CalendarItem.TaskState {
    report.status != .notFulfilled && report.knowledge.reports > 0 ? .inProcess : .needsAction
  }

  /// Milestones met of all, where there are any.
  private static func percent(_ report: StatusReport) -> Int? {
    if report.status == .fulfilled { return 100 }
    for reason in report.reasons {
      if case .milestones(let met, let all) = reason.finding { return met * 100 / max(1, all) }
    }
    return nil
  }
}
