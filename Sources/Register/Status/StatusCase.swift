import Statements

/// One commitment on one day, with what the rules look at.
struct StatusCase {
  let provision: Held<ProvisionFact>
  let snapshot: Snapshot
  let events: EventCalendar
  /// Days within which something counts as due soon.
  let horizon: Int

  let today: CivilDay
  let parties: [PartyCode]
  /// The day from which it counts.
  let beginning: CivilDay?
  /// The mechanisms it names, with those they followed and those that followed them.
  let mechanisms: [MechanismID]
  /// Meetings entered as carrying it out, by date.
  let ownMeetings: [Held<MeetingFact>]
  /// Meetings of its mechanisms, by date.
  let mechanismMeetings: [Held<MeetingFact>]
  let reports: [Held<ProgressFact>]
  let evidence: [Held<EvidenceFact>]
  let assessments: [Held<AssessmentFact>]
  let about: [Entry]

  init(
    _ provision: Held<ProvisionFact>, in snapshot: Snapshot, events: EventCalendar, horizon: Int
  ) {
    self.provision = provision
    self.snapshot = snapshot
    self.events = events
    self.horizon = horizon
    today = snapshot.asOf.effective
    let item = provision.fact.id.item
    parties = snapshot.statement(of: provision.fact)?.fact.parties.map(\.code) ?? []
    beginning = snapshot.beginning(of: provision.fact)
    var mechanisms: [MechanismID] = []
    for mechanism in provision.fact.mechanisms.flatMap(snapshot.line)
    where !mechanisms.contains(mechanism) {
      mechanisms.append(mechanism)
    }
    self.mechanisms = mechanisms
    ownMeetings = snapshot.linked(to: item, as: MeetingFact.self)
      .filter { $0.fact.carriesOut.contains(provision.fact.id) }
      .byDay()
    mechanismMeetings = mechanisms.flatMap { mechanism in
      // After its end a mechanism does not meet any more, whatever is still planned or called so.
      let end = snapshot.end(of: mechanism)?.day
      return snapshot.meetings(of: mechanism).filter { meeting in
        end.map { meeting.firstDay < $0 } ?? true
      }
    }.byDay()
    reports = snapshot.linked(to: item, as: ProgressFact.self)
    evidence = snapshot.linked(to: item, as: EvidenceFact.self)
    assessments = snapshot.linked(to: item, as: AssessmentFact.self)
    about = snapshot.entries(about: item)
  }

  /// The last day of a reported time, no later than today, so that "2024" said in May is May.
  func day(_ time: EDTF?, else other: CivilDay) -> CivilDay {
    min(time?.days?.upperBound ?? other, max(other, time?.days?.lowerBound ?? other))
  }
}
