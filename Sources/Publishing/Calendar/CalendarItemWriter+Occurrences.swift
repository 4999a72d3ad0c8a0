import Register
import Statements

extension CalendarItemWriter {
  /// The next time of everything that recurs with a period, and those after it.
  ///
  /// Meetings that are planned already take the place of the times expected up to them. What several
  /// commitments expect of one mechanism stands there once.
  var occurrences: [CalendarItem] {
    var found: [String: CalendarItem] = [:]
    for (provision, report) in commitments where report.status.isOpen {
      guard let recurrence = provision.fact.recurrence, let cadence = Cadence(recurrence),
        let due = report.dueBy
      else { continue }
      let mechanism = provision.fact.mechanisms.last.flatMap { snapshot.line(of: $0).last }
      var first = due
      for meeting in planned(provision.fact) where meeting.firstDay >= snapshot.asOf.effective {
        first = max(first, cadence.next(after: meeting.firstDay))
      }
      guard first.year < 10_000 else { continue }
      let uid = Self.uid(mechanism?.item ?? provision.fact.id.item, recurrence.rawValue)
      if let known = found[uid]?.days?.lowerBound, known <= first { continue }
      let title = mechanism.flatMap { snapshot[$0]?.fact.name }
      var item = CalendarItem(
        uid, .event(.tentative),
        "Expected by this day: \(title ?? Self.line(provision.fact.wording))",
        from: entries(provision))
      item.days = first...first
      item.cadence = cadence
      item.details = [provision.fact.wording, source(provision.fact), reasons(report)]
      item.areas = provision.fact.areas
      item.contacts = contacts(provision.fact.id.item)
      found[uid] = item
    }
    return Array(found.values)
  }

  private func planned(_ provision: ProvisionFact) -> [Held<MeetingFact>] {
    let own = snapshot.linked(to: provision.id.item, as: MeetingFact.self)
      .filter { $0.fact.carriesOut.contains(provision.id) }
    let mechanisms = provision.mechanisms.flatMap(snapshot.line)
    return (own + mechanisms.flatMap(snapshot.meetings)).filter { $0.fact.state == .planned }
  }
}
