/// Suspended until resumed; withdrawn for good.
enum StandingRule: StatusRule {
  static func verdict(on item: StatusCase) -> Verdict? {
    var last: (fact: StandingFact, entry: Entry)?
    for entry in item.about {
      guard case .standing(let fact) = entry.fact else { continue }
      if let last, entry.effective < last.entry.effective { continue }
      last = (fact, entry)
    }
    guard let (fact, entry) = last else { return nil }
    let day = entry.effective
    switch fact.change {
    case .resumed: return nil
    case .suspended:
      return Verdict(
        .suspended, since: day, StatusReason(.suspended(by: fact.by, on: day), [entry]))
    case .withdrawn:
      return Verdict(
        .withdrawn, since: day, StatusReason(.withdrawn(by: fact.by, on: day), [entry]))
    }
  }
}
