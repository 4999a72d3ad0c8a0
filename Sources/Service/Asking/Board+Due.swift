import Register
import Statements

extension Board {
  /// What is overdue or due within a number of days, by its day: commitments and requests that
  /// count, milestones and deliverables not yet reached, and meetings planned.
  public func due(within days: Int) -> [DueLine] {
    let today = snapshot.asOf.effective
    let last = today.advanced(days: days)
    let lines = provisionsDue() + milestonesDue() + deliverablesDue() + meetingsPlanned()
    return lines.filter { $0.day <= last }
      .sorted { ($0.day, $0.line.id) < ($1.day, $1.line.id) }
      .map { day, line in
        var line = line
        line.days = today.days(until: day)
        return line
      }
  }

  private typealias Dated = (day: CivilDay, line: DueLine)

  private func provisionsDue() -> [Dated] {
    reports.values.compactMap { report in
      guard report.status.isOpen, let day = report.dueBy, let held = snapshot[report.provision]
      else { return nil }
      return dated(
        .provision, report.provision.item, day, held.fact.wording, held.fact.actors,
        report.status)
    }
  }

  private func milestonesDue() -> [Dated] {
    snapshot.all(MilestoneFact.self).compactMap { held in
      guard held.fact.state == .scheduled || held.fact.state == .partiallyMet,
        let day = held.fact.due?.days?.upperBound
      else { return nil }
      return dated(
        .milestone, held.fact.id.item, day, held.fact.title, parties(of: held.fact.item), nil)
    }
  }

  private func deliverablesDue() -> [Dated] {
    snapshot.all(DeliverableFact.self).compactMap { held in
      guard held.fact.deliveredOn == nil, let day = held.fact.due?.days?.upperBound else {
        return nil
      }
      return dated(
        .deliverable, held.fact.id.item, day, held.fact.title, parties(of: held.fact.item), nil)
    }
  }

  private func meetingsPlanned() -> [Dated] {
    snapshot.all(MeetingFact.self).compactMap { held in
      guard held.fact.state == .planned, held.lastDay >= snapshot.asOf.effective else { return nil }
      let parties =
        held.fact.parties ?? held.fact.mechanism.flatMap { snapshot[$0]?.fact.parties } ?? []
      return dated(.meeting, held.fact.id.item, held.lastDay, held.fact.title, parties, nil)
    }
  }

  private func parties(of item: ItemID) -> [PartyCode] {
    switch snapshot.entry(for: item)?.fact {
    case .initiative(let fact): fact.parties
    case .provision(let fact): fact.actors
    default: []
    }
  }

  private func dated(
    _ sort: DueLine.Sort, _ id: ItemID, _ day: CivilDay, _ words: String, _ actors: [PartyCode],
    _ status: Status?
  ) -> Dated {
    (
      day,
      DueLine(
        sort: sort, id: id, by: EDTF("\(day)"), days: 0, words: words, actors: actors,
        status: status)
    )
  }
}
