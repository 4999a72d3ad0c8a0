public import Register
import Statements

extension Snapshot {
  /// Names of events that deadlines may be tied to: `next-summit`, and those that meetings,
  /// occasions and other deadlines speak of.
  public var events: Set<String> {
    var events: Set = ["next-summit", "next-meeting"]
    events.formUnion(all(ProvisionFact.self).compactMap { $0.fact.due?.event?.name })
    events.formUnion(all(MeetingFact.self).compactMap(\.fact.event))
    events.formUnion(all(OccasionFact.self).compactMap(\.fact.event))
    return events
  }
}
