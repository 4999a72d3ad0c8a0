/// What is one party's own, and whatever speaks of it.
extension Snapshot {
  /// Whether something that a fact speaks of is one party's own: an item as it is now, the evidence
  /// or scale it rests on, the entry it is a word on or takes the place of.
  ///
  /// To write such a fact for others would tell them that there is something they do not see, and
  /// often what.
  public func speaksOfInternal(_ fact: Fact, correcting corrected: EntryID? = nil) -> Bool {
    let items = fact.items + fact.sources.map(\.item)
    if items.contains(where: { entry(for: $0)?.visibility == .internal }) { return true }
    if let corrected, visibility(of: corrected) == .internal { return true }
    return switch fact {
    case .assent(let assent): visibility(of: assent.entry) == .internal
    case .assessment(let assessment): visibility(ofScale: assessment.scale) == .internal
    default: false
    }
  }
}
