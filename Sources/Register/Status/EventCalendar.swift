import Statements

/// When the events take place that deadlines are tied to.
struct EventCalendar: Sendable {
  struct Event: Sendable {
    let title: String
    let on: EDTF
    let days: ClosedRange<CivilDay>
    /// `nil` where it concerns everybody in the register.
    let parties: Set<PartyCode>?
    let entry: Entry

    /// Whether its first day is known, and not only the month or year it lies in.
    var isPrecise: Bool {
      on.rawValue.utf8.contains(UInt8(ascii: "/")) || CalendarTime(on)?.precision == .day
    }
  }

  private var summits: [Event] = []
  private var named: [String: [Event]] = [:]

  init(_ snapshot: Snapshot) {
    for item in snapshot.events.sorted() {
      guard let entry = snapshot.entry(for: item) else { continue }
      switch entry.fact {
      case .meeting(let fact) where fact.state != .cancelled:
        add(Held(fact: fact, entry: entry), in: snapshot)
      case .occasion(let fact):
        guard let name = fact.event, let days = fact.on.days else { continue }
        named[name, default: []].append(
          Event(title: fact.title, on: fact.on, days: days, parties: nil, entry: entry))
      default: continue
      }
    }
    summits.sort { $0.days.lowerBound < $1.days.lowerBound }
    for name in named.keys { named[name]?.sort { $0.days.lowerBound < $1.days.lowerBound } }
  }

  private mutating func add(_ meeting: Held<MeetingFact>, in snapshot: Snapshot) {
    let fact = meeting.fact
    let parties = fact.parties ?? fact.mechanism.flatMap { snapshot[$0]?.fact.parties }
    let event = Event(meeting, parties: parties.map(Set.init))
    if fact.isSummit { summits.append(event) }
    if let name = fact.event { named[name, default: []].append(event) }
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

extension EventCalendar.Event {
  init(_ meeting: Held<MeetingFact>, parties: Set<PartyCode>?) {
    self.init(
      title: meeting.fact.title, on: meeting.fact.on, days: meeting.firstDay...meeting.lastDay,
      parties: parties, entry: meeting.entry)
  }
}
