public import Register

/// A provision at its place in one version of a statement, and how it stands now.
public struct PlacedProvision: Sendable {
  /// As that version has it.
  public let fact: ProvisionFact
  public let line: ProvisionLine
}

extension Board {
  /// The provisions of a version of a statement that meet a query, by their place in its text. What a
  /// person rejected is left out unless it is asked for.
  public func provisions(
    in statement: StatementID, _ query: ProvisionQuery = ProvisionQuery()
  ) -> [PlacedProvision] {
    let asksForRejected = query.review == .rejected || query.statuses.contains(.rejected)
    return snapshot.provisions(in: statement).compactMap { fact in
      guard let held = snapshot[fact.id] else { return nil }
      let (report, review) = (reports[fact.id], snapshot.review(of: held))
      guard query.classes.isEmpty || query.classes.contains(fact.class),
        query.statuses.isEmpty || report.map({ query.statuses.contains($0.status) }) ?? false,
        query.review.map({ $0 == review }) ?? (asksForRejected || review != .rejected),
        query.matches(fact, report, mechanisms: nil)
      else { return nil }
      return PlacedProvision(fact: fact, line: ProvisionLine(held, as: fact, report, snapshot))
    }
  }
}

extension Snapshot {
  /// The provisions of a version as they were last written for it, by their place in its text: also
  /// of a version that another has taken the place of, whose provisions have moved on to that.
  func provisions(in statement: StatementID) -> [ProvisionFact] {
    var last: [ProvisionID: ProvisionFact] = [:]
    for entry in history(of: statement.item) where !isCorrected(entry) {
      if case .provision(let fact) = entry.fact, fact.statement == statement {
        last[fact.id] = fact
      }
    }
    return last.values.compactMap { fact in
      // Where it stands here still, its present words; where it is taken back, none.
      self[fact.id].map { $0.fact.statement == statement ? $0.fact : fact }
    }.sorted { ($0.content.start, $0.id) < ($1.content.start, $1.id) }
  }
}
