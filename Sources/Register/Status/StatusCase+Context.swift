import Statements

/// What is worth knowing beside the reason that decided.
extension StatusCase {
  func context(beside verdict: Verdict) -> [StatusReason] {
    guard verdict.status != .proposed && verdict.status != .rejected else { return [] }
    var reasons: [StatusReason] = []
    for entry in about {
      guard case .relation(let relation) = entry.fact,
        relation.relation.isBetweenStatements,
        ![.supersedes, .drops].contains(relation.relation)
      else { continue }
      reasons.append(
        StatusReason(
          .taken(relation.relation, by: relation.later, on: entry.effective), [entry]))
    }
    reasons += targets.map {
      StatusReason(
        .target($0.progress), [$0.entry] + ($0.progress.observed.map { [$0.entry] } ?? []))
    }
    reasons += activity
    if knowledge.evidence == 0, verdict.status.isOpen {
      reasons.append(StatusReason(.nothingShown))
    }
    let said = Set(verdict.reasons.map(\.finding))
    return reasons.filter { !said.contains($0.finding) }
  }

  /// Meetings, initiatives and milestones that carry it.
  var activity: [StatusReason] {
    var reasons: [StatusReason] = []
    if let last = mechanismMeetings.last(where: { $0.wasHeld(by: today) && isSinceBeginning($0) }) {
      reasons.append(
        StatusReason(.metSince(title: last.fact.title, on: last.fact.on), [last.entry]))
    }
    if let next = (ownMeetings + mechanismMeetings).first(where: {
      $0.fact.state == .planned && $0.lastDay >= today
    }) {
      reasons.append(StatusReason(.planned(title: next.fact.title, on: next.fact.on), [next.entry]))
    }
    reasons += mechanisms.compactMap(succession)
    let initiatives = snapshot.linked(to: provision.fact.id.item, as: InitiativeFact.self)
      .filter { !isAfterToday($0.fact.from) }
    reasons += initiatives.map { StatusReason(.initiative(title: $0.fact.title), [$0.entry]) }
    let milestones = ([provision.fact.id.item] + initiatives.map(\.fact.id.item))
      .flatMap { snapshot.linked(to: $0, as: MilestoneFact.self) }
    if !milestones.isEmpty {
      let met = milestones.filter { $0.fact.state == .met && !(isAfterToday($0.fact.metOn)) }
      reasons.append(
        StatusReason(.milestones(met: met.count, of: milestones.count), milestones.map(\.entry)))
    }
    return reasons
  }

  /// That a mechanism it names has ended, where it has.
  private func succession(of mechanism: MechanismID) -> StatusReason? {
    guard let end = snapshot.end(of: mechanism), end.day <= today,
      let name = snapshot[mechanism]?.fact.name
    else { return nil }
    return StatusReason(
      .succeeded(mechanism, name: name, by: end.successor.name, on: end.day), [end.entry])
  }

  func isSinceBeginning(_ meeting: Held<MeetingFact>) -> Bool {
    beginning.map { meeting.firstDay > $0 } ?? true
  }

  private func isAfterToday(_ time: EDTF?) -> Bool {
    time?.days.map { $0.lowerBound > today } ?? false
  }

  /// Measurable aims of the commitment with how they stand.
  var targets: [(progress: TargetProgress, entry: Entry)] {
    snapshot.linked(to: provision.fact.id.item, as: TargetFact.self).map { target in
      let observations = snapshot.linked(to: target.fact.id.item, as: ObservationFact.self)
      return (
        TargetProgress(target.fact, observations: observations, today: today), target.entry
      )
    }
  }

  var knowledge: StatusReport.Knowledge {
    StatusReport.Knowledge(
      evidence: evidence.count, reports: reports.count, assessments: assessments.count,
      isShownNotDone: (partDone == nil && reports.last?.fact.extent == .ended)
        || evidence.contains { $0.fact.shows == .notDone }
        || assessments.contains { outcome(of: $0) == .notFulfilled })
  }

  /// What a final assessment concludes, on its own scale.
  func outcome(of assessment: Held<AssessmentFact>) -> Scale.Outcome? {
    guard assessment.fact.phase == .final else { return nil }
    return level(of: assessment.fact)?.outcome
  }

  func level(of assessment: AssessmentFact) -> Scale.Level? {
    snapshot.scales.first { $0.id == assessment.scale }?.level(assessment.score)
  }
}
