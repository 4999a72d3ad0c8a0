public import Register
import Statements

extension Board {
  /// Provisions that meet a query, by statement and place in its text. What a person rejected is
  /// left out unless it is asked for.
  public func list(_ query: ProvisionQuery = ProvisionQuery()) -> [ProvisionLine] {
    let order = Dictionary(
      uniqueKeysWithValues: allStatements.enumerated().map { ($1.fact.id, $0) })
    let asksForRejected = query.review == .rejected || query.statuses.contains(.rejected)
    return snapshot.all(ProvisionFact.self)
      .filter { query.matches($0.fact, reports[$0.fact.id], snapshot) }
      .filter {
        let review = snapshot.review(of: $0)
        return query.review.map { $0 == review } ?? (asksForRejected || review != .rejected)
      }
      .sorted { a, b in
        (order[a.fact.statement] ?? 0, a.fact.content.start, a.fact.id)
          < (order[b.fact.statement] ?? 0, b.fact.content.start, b.fact.id)
      }
      .map { ProvisionLine($0, reports[$0.fact.id], snapshot) }
  }

  /// Statements that none has replaced, by the date of adoption.
  public var statements: [Held<StatementFact>] {
    let all = allStatements
    let replaced = Set(all.compactMap(\.fact.replaces))
    return all.filter { !replaced.contains($0.fact.id) }
  }

  private var allStatements: [Held<StatementFact>] {
    snapshot.all(StatementFact.self).sorted { a, b in
      (a.fact.adoptedOn?.days?.lowerBound ?? a.effective, a.entry.recorded, a.fact.id)
        < (b.fact.adoptedOn?.days?.lowerBound ?? b.effective, b.entry.recorded, b.fact.id)
    }
  }
}
