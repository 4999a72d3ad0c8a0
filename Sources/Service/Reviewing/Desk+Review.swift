public import Register
import Statements

extension Desk {
  /// Says of provisions that they were read rightly or wrongly.
  ///
  /// - Parameters:
  ///   - provisions: those it is said of.
  ///   - verdict: what is said.
  ///   - note: why.
  ///   - visibility: who may see it; where left out, whoever sees the provision.
  ///   - seen: the last word on provisions as the person saw them; none where left out.
  /// - Returns: those whose review changed; a word that was said before is not said again. With the
  ///   act by which it can be taken back.
  /// - Throws: `ServiceError` for a provision that is not there or not as it was seen, `EntryError` or
  ///   `StoreError`.
  @discardableResult public func review(
    _ provisions: [ProvisionID], _ verdict: ReviewFact.Verdict, note: String? = nil,
    visibility: Visibility? = nil, seen: [ProvisionID: EntryID] = [:]
  ) async throws -> ReviewOutcome {
    try await settle(visibility: visibility) { snapshot in
      try snapshot.require(seen)
      let goal: ProvisionRow.Review = verdict == .accept ? .accepted : .rejected
      var changed: [ProvisionID] = []
      for id in provisions {
        let isSaid = snapshot.review(of: try snapshot.provision(id)) == goal && note == nil
        if !isSaid, !changed.contains(id) { changed.append(id) }
      }
      return (changed.map { Draft(.review(ReviewFact(verdict, $0, note: note))) }, changed)
    }
  }
}

extension Board {
  /// What a person has still to look at, least certain first.
  ///
  /// - Parameters:
  ///   - statement: of this one; of all where left out.
  ///   - above: only what the reader was at least so sure of, in per cent.
  public func proposals(of statement: StatementID? = nil, above: Int = 0) -> [ProvisionLine] {
    queue(of: statement, above: above).compactMap { line($0.id) }
  }

  /// The same, without what a list shows of each.
  public func queue(of statement: StatementID? = nil, above: Int = 0) -> [Proposal] {
    index.value.proposals.filter {
      (statement == nil || $0.statement == statement) && $0.confidence >= above
    }
  }
}

/// What a reader found and nobody has looked at yet.
public struct Proposal: Hashable, Sendable, Identifiable {
  public let id: ProvisionID
  public let statement: StatementID
  /// Per cent.
  public let confidence: Int
}
