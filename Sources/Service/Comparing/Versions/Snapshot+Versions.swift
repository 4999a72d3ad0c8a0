public import Register

extension Snapshot {
  /// Every version of a statement that the register holds, the first one first.
  public func versions(of statement: StatementID) -> [Held<StatementFact>] {
    let statements = all(StatementFact.self)
    var later: [StatementID: StatementID] = [:]
    for held in statements { if let earlier = held.fact.replaces { later[earlier] = held.fact.id } }
    var first = statement
    var seen: Set<StatementID> = [first]
    while let earlier = self[first]?.fact.replaces, seen.insert(earlier).inserted {
      first = earlier
    }
    var versions: [Held<StatementFact>] = []
    seen = []
    var next: StatementID? = first
    while let id = next, seen.insert(id).inserted {
      if let held = self[id] { versions.append(held) }
      next = later[id]
    }
    return versions
  }

  /// What one version of a statement changed of another.
  ///
  /// - Returns: `nil` where the register does not hold both.
  public func comparison(of old: StatementID, with new: StatementID) -> VersionComparison? {
    guard let old = self[old], let new = self[new] else { return nil }
    return VersionComparison(old.fact, new.fact, in: self)
  }
}
