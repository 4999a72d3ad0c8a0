import Register
public import Statements

extension Board {
  /// What has changed since an earlier day, or since less was known of the same day.
  ///
  /// Each list stands in the order of its dates. What only the passing of time did, such as a
  /// deadline that went by, is a change of status like any other.
  public func changes(since earlier: Board) -> RegisterChanges {
    let rows = commitments
    let before = Dictionary(uniqueKeysWithValues: earlier.commitments.map { ($0.id, $0.status) })
    let now = Set(rows.map(\.id))
    let known = Set(earlier.statements.map(\.fact.id))
    return RegisterChanges(
      statements: statements.filter { !known.contains($0.fact.id) },
      added: rows.filter { before[$0.id] == nil }.compactMap { line($0.id) },
      changed: rows.compactMap { row in
        guard let known = before[row.id], let was = known, was != row.status,
          let line = line(row.id)
        else { return nil }
        return RegisterChanges.StatusChange(commitment: line, before: was)
      },
      removed: earlier.commitments.filter { !now.contains($0.id) }
        .compactMap { earlier.line($0.id) },
      meetings: meetings(since: earlier),
      milestones: snapshot.all(MilestoneFact.self).filter { held in
        held.fact.state != .scheduled
          && earlier.snapshot[held.fact.id]?.fact.state != held.fact.state
      }.byDay { $0.metOn ?? $0.due },
      deliverables: snapshot.all(DeliverableFact.self).filter { held in
        held.fact.deliveredOn != nil
          && earlier.snapshot[held.fact.id]?.fact.deliveredOn == nil
      }.byDay(\.deliveredOn),
      observations: new(ObservationFact.self, since: earlier).byDay(\.on),
      progress: new(ProgressFact.self, since: earlier).byDay(\.on),
      evidence: new(EvidenceFact.self, since: earlier).byDay(\.on),
      assessments: new(AssessmentFact.self, since: earlier).byDay(\.period))
  }

  /// Where a comparison begins that nobody gave a day: on the last day of the last meeting held before
  /// this one, or 90 days ago where none was.
  public var startOfComparison: CivilDay {
    let today = snapshot.asOf.effective
    let meetings = snapshot.all(MeetingFact.self).filter { $0.fact.state == .held }
    return meetings.map(\.lastDay).filter { $0 < today }.max() ?? today.advanced(days: -90)
  }

  private var commitments: [BoardIndex.Row] {
    var query = ProvisionQuery()
    query.classes = [.commitment, .request]
    return rows(query)
  }

  private func meetings(since earlier: Board) -> [RegisterChanges.MeetingChange] {
    snapshot.all(MeetingFact.self).compactMap { meeting -> RegisterChanges.MeetingChange? in
      let before = earlier.snapshot[meeting.fact.id]?.fact
      guard before?.state != meeting.fact.state || before?.on != meeting.fact.on else { return nil }
      return RegisterChanges.MeetingChange(meeting: meeting, before: before)
    }.sorted {
      ($0.meeting.firstDay, $0.meeting.fact.id) < ($1.meeting.firstDay, $1.meeting.fact.id)
    }
  }

  private func new<Body: IdentifiedFact>(_ type: Body.Type, since earlier: Board) -> [Held<Body>] {
    snapshot.all(type).filter { earlier.snapshot[$0.fact.id] == nil }
  }
}

extension Array {
  /// By the last day of a time, those without one by the day they hold from.
  fileprivate func byDay<Body: IdentifiedFact>(_ time: (Body) -> EDTF?) -> [Held<Body>]
  where Element == Held<Body> {
    sorted { a, b in
      (time(a.fact)?.days?.upperBound ?? a.effective, a.fact.id)
        < (time(b.fact)?.days?.upperBound ?? b.effective, b.fact.id)
    }
  }
}
