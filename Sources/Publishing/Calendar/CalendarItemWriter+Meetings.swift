import Register
import Statements

extension CalendarItemWriter {
  /// Every meeting that is planned, was held or was cancelled.
  ///
  /// A meeting whose day is not known yet ("in May") takes the whole time it may fall in, and is
  /// tentative.
  var meetings: [CalendarItem] {
    let provisions = Set(commitments.map(\.provision.fact.id))
    let mechanisms = Set(
      commitments.flatMap(\.provision.fact.mechanisms).flatMap(snapshot.line))
    return snapshot.all(MeetingFact.self).filter { meeting in
      !isChosen || meeting.fact.isSummit
        || !provisions.isDisjoint(with: meeting.fact.carriesOut)
        || meeting.fact.mechanism.map(mechanisms.contains) ?? false
    }.compactMap(item)
  }

  private func item(_ meeting: Held<MeetingFact>) -> CalendarItem? {
    let fact = meeting.fact
    guard let days = fact.on.days else { return nil }
    var item = CalendarItem(
      Self.uid(fact.id.item), .event(Self.state(fact)), fact.title, from: [meeting.entry])
    item.days = days
    item.place = fact.place
    let mechanism = fact.mechanism.flatMap { snapshot[$0]?.fact }
    let carriedOut = fact.carriesOut.compactMap { snapshot[$0]?.fact }
    item.details = [
      mechanism.map { $0.name == fact.title ? "" : $0.name } ?? "",
      fact.hosts.map { "Hosts: \($0.map(name).joined(separator: ", "))" } ?? "",
      Self.list("Agenda", fact.agenda), Self.list("Outcomes", fact.outcomes),
      carriedOut.map { "Carries out: \(source($0))." }.joined(separator: "\n"),
    ].filter { !$0.isEmpty }
    item.areas = areas(mechanism, carriedOut)
    item.contacts = contacts(fact.id.item) + (fact.mechanism.map { contacts($0.item) } ?? [])
    return item
  }

  private static func state(_ fact: MeetingFact) -> CalendarItem.EventState {
    switch fact.state {
    case .cancelled: .cancelled
    case .held: .confirmed
    case .planned: CalendarTime(fact.on)?.precision == .day ? .confirmed : .tentative
    }
  }

  private static func list(_ heading: String, _ lines: [String]?) -> String {
    guard let lines, !lines.isEmpty else { return "" }
    return "\(heading):\n" + lines.map { "– \($0)" }.joined(separator: "\n")
  }

  /// Those of the mechanism; where it has none, of what it carries out or is named in.
  private func areas(_ mechanism: MechanismFact?, _ carriedOut: [ProvisionFact]) -> [Area] {
    if let areas = mechanism?.areas, !areas.isEmpty { return areas }
    let naming = mechanism.flatMap { areasOfNaming[$0.id] } ?? []
    return naming.union(carriedOut.compactMap(\.areas.first)).sorted()
  }
}
