/// What people have said of what a reader proposed.
extension Snapshot {
  /// Whether a person has looked at a provision as it now is, and what she said.
  public func review(of provision: Held<ProvisionFact>) -> ProvisionRow.Review {
    if let review = lastReview(of: provision) {
      return review.fact.verdict == .accept ? .accepted : .rejected
    }
    return provision.fact.confidence == nil ? .accepted : .proposed
  }

  /// The last word on a provision since it was written as it is; words on what it was before do not
  /// count any more.
  public func lastReview(of provision: Held<ProvisionFact>) -> Held<ReviewFact>? {
    let item = provision.fact.id.item
    let since = unchangedSince(item) ?? provision.entry.recorded
    for entry in entries(about: item).reversed() where entry.recorded >= since {
      if case .review(let fact) = entry.fact { return Held(fact: fact, entry: entry) }
    }
    return nil
  }
}
