import Statements

/// The occasion passed for which it was meant: a vote was taken, a conference is over.
enum OccasionRule: StatusRule {
  static func verdict(on item: StatusCase) -> Verdict? {
    let id = item.provision.fact.id
    for occasion in item.snapshot.linked(to: id.item, as: OccasionFact.self) {
      guard occasion.fact.ends.contains(id), let day = occasion.fact.on.days?.upperBound,
        day <= item.today
      else { continue }
      return Verdict(
        .lapsed, since: day,
        StatusReason(.occasionPassed(title: occasion.fact.title, on: day), [occasion.entry]))
    }
    return nil
  }
}
