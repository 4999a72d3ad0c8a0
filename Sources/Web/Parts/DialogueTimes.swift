import Register
import Service
import Statements

/// When a standing dialogue met last and meets next, with those whose place it took.
struct DialogueTimes {
  /// Of the whole line, by date.
  let meetings: [Held<MeetingFact>]
  let last: Held<MeetingFact>?
  let next: Held<MeetingFact>?
  /// The day by which it should meet again, where nothing is planned and it has a period.
  let expected: CivilDay?

  init(_ mechanism: MechanismFact, in snapshot: Snapshot, today: CivilDay) {
    let meetings = snapshot.line(of: mechanism.id).flatMap(snapshot.meetings)
      .sorted { ($0.firstDay, $0.fact.id) < ($1.firstDay, $1.fact.id) }
    self.meetings = meetings
    last = meetings.last { $0.wasHeld(by: today) }
    next = meetings.first { $0.fact.state == .planned && $0.lastDay >= today }
    expected =
      if next == nil, let last, let cadence = mechanism.cadence.flatMap(Cadence.init) {
        cadence.next(after: last.firstDay)
      } else {
        nil
      }
  }

  /// Programmes and agreements carry commitments, but do not meet.
  static func meets(_ mechanism: MechanismFact, in snapshot: Snapshot) -> Bool {
    mechanism.level != nil || mechanism.cadence != nil
      || !snapshot.meetings(of: mechanism.id).isEmpty
  }

  func lastWords(_ words: Words) -> String {
    last.map { words.time($0.fact.on) } ?? words("mechanism.never")
  }

  func nextWords(_ words: Words) -> String {
    next.map { words.time($0.fact.on) }
      ?? expected.map { words("mechanism.expected", words.day($0)) } ?? "–"
  }
}
