import Statements

/// When the events take place that deadlines are tied to.
struct EventCalendar: Sendable {
  struct Event: Sendable {
    let title: String
    let days: ClosedRange<CivilDay>
    /// `nil` where it concerns everybody in the register.
    let parties: Set<PartyCode>?
    let entry: Entry
  }

  private var summits: [Event] = []
  private var named: [String: [Event]] = [:]

  init(_ snapshot: Snapshot) {
    for meeting in snapshot.all(MeetingFact.self) where meeting.fact.state != .cancelled {
      let parties =
        meeting.fact.parties
        ?? meeting.fact.mechanism.flatMap { snapshot[$0]?.fact.parties }
      let event = Event(
        title: meeting.fact.title, days: meeting.firstDay...meeting.lastDay,
        parties: parties.map(Set.init), entry: meeting.entry)
      if meeting.fact.isSummit { summits.append(event) }
      if let name = meeting.fact.event { named[name, default: []].append(event) }
    }
    for occasion in snapshot.all(OccasionFact.self) {
      guard let name = occasion.fact.event, let days = occasion.fact.on.days else { continue }
      named[name, default: []].append(
        Event(title: occasion.fact.title, days: days, parties: nil, entry: occasion.entry))
    }
    summits.sort { $0.days.lowerBound < $1.days.lowerBound }
    for name in named.keys { named[name]?.sort { $0.days.lowerBound < $1.days.lowerBound } }
  }

  /// The first such event after a day among parties.
  func first(_ name: String, after day: CivilDay?, among parties: [PartyCode]) -> Event? {
    let events = name == "next-summit" ? summits : named[name] ?? []
    return events.first { event in
      if let day, event.days.lowerBound <= day { return false }
      guard let attending = event.parties else { return true }
      return parties.isEmpty || attending.isSuperset(of: parties)
    }
  }
}
