import Statements

/// Suspended until resumed; withdrawn for good. What one party does, that party alone takes back;
/// what is done for all together counts for each.
enum StandingRule: StatusRule {
  static func verdict(on item: StatusCase) -> Verdict? {
    var last: [PartyCode?: (fact: StandingFact, entry: Entry)] = [:]
    for (fact, entry) in changes(item) {
      if fact.by == nil { last = [:] }
      last[fact.by] = (fact, entry)
    }
    // The latest change that still stands; withdrawal weighs more than suspension.
    for change in [StandingFact.Change.withdrawn, .suspended] {
      let standing = last.values.filter { $0.fact.change == change }
      guard
        let (fact, entry) = standing.max(by: {
          ($0.entry.effective, $0.entry.id) < ($1.entry.effective, $1.entry.id)
        })
      else { continue }
      let day = entry.effective
      return change == .withdrawn
        ? Verdict(.withdrawn, since: day, StatusReason(.withdrawn(by: fact.by, on: day), [entry]))
        : Verdict(.suspended, since: day, StatusReason(.suspended(by: fact.by, on: day), [entry]))
    }
    return nil
  }

  /// By the day from which they hold; on the same day, as they were recorded.
  private static func changes(_ item: StatusCase) -> [(StandingFact, Entry)] {
    item.about.enumerated().compactMap { place, entry -> (Int, StandingFact, Entry)? in
      if case .standing(let fact) = entry.fact { (place, fact, entry) } else { nil }
    }.sorted { ($0.2.effective, $0.0) < ($1.2.effective, $1.0) }.map { ($0.1, $0.2) }
  }
}
