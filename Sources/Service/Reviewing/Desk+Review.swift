public import Register
import Statements

extension Desk {
  /// Says of provisions that they were read rightly or wrongly.
  ///
  /// - Returns: those whose review changed; a word that was said before is not said again. With the
  ///   act by which it can be taken back.
  /// - Throws: `ServiceError` for a provision that is not there, `EntryError` or `StoreError`.
  @discardableResult public func review(
    _ provisions: [ProvisionID], _ verdict: ReviewFact.Verdict, note: String? = nil,
    visibility: Visibility? = nil
  ) async throws -> ReviewOutcome {
    try principal.require(.enter)
    let held = try await everything()
    let goal: ProvisionRow.Review = verdict == .accept ? .accepted : .rejected
    var changed: [ProvisionID] = []
    for id in provisions {
      guard let provision = held.snapshot[id] else {
        throw ServiceError(.unknownItem, "The register holds no provision \(id).")
      }
      let isSaid = held.snapshot.review(of: provision) == goal && note == nil
      if !isSaid, !changed.contains(id) { changed.append(id) }
    }
    let written = try await write(
      changed.map { Draft(.review(ReviewFact(verdict, $0, note: note))) }, visibility: visibility,
      against: held)
    return ReviewOutcome(provisions: changed, act: Act(written))
  }
}

extension Board {
  /// What a person has still to look at, least certain first.
  ///
  /// - Parameters:
  ///   - statement: of this one; of all where left out.
  ///   - above: only what the reader was at least so sure of, in per cent.
  public func proposals(of statement: StatementID? = nil, above: Int = 0) -> [ProvisionLine] {
    var query = ProvisionQuery()
    query.review = .proposed
    query.statement = statement
    return list(query).filter { $0.confidence ?? 100 >= above }
      .sorted { ($0.confidence ?? 100) < ($1.confidence ?? 100) }
  }
}
