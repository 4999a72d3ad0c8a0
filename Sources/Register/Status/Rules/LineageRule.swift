/// A later statement puts something else in its place, or drops it.
enum LineageRule: StatusRule {
  static func verdict(on item: StatusCase) -> Verdict? {
    for entry in item.about {
      guard case .relation(let fact) = entry.fact else { continue }
      let day = entry.effective
      switch fact.relation {
      case .supersedes:
        return Verdict(
          .superseded, since: day, StatusReason(.superseded(by: fact.later, on: day), [entry]))
      case .drops:
        return Verdict(
          .withdrawn, since: day, StatusReason(.dropped(by: fact.later, on: day), [entry]))
      case .reaffirms, .strengthens, .weakens, .splits, .absorbs: continue
      }
    }
    return nil
  }
}
