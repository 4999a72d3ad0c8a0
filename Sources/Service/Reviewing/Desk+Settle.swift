public import Register
import Statements

extension Desk {
  /// Enters what follows from how things are: where somebody else has written meanwhile, it is worked
  /// out anew, so that of two who decide at the same moment one is the second, and is told so.
  ///
  /// - Parameter plan: what to enter, and which provisions that concerns; it may be asked for again.
  /// - Throws: what the plan throws; `StoreError.busy` where others never cease to write.
  func settle(
    visibility: Visibility?,
    _ plan: (Snapshot) throws -> (drafts: [Draft], provisions: [ProvisionID])
  ) async throws -> ReviewOutcome {
    try principal.require(.enter)
    for _ in 0..<Self.attempts {
      let held = try await everything()
      let (drafts, provisions) = try plan(held.snapshot)
      let entries = try entries(of: drafts, visibility: visibility, against: held)
      if entries.isEmpty { return ReviewOutcome(provisions: provisions, act: nil) }
      if let written = try await store.append(entries, ifLastIs: held.position) {
        return ReviewOutcome(provisions: provisions, act: Act(written))
      }
    }
    throw StoreError(.busy, "Others are writing so much that this could not be entered; try again.")
  }

  /// More than there are people who could write at the same moment.
  private static var attempts: Int { 50 }
}

extension Snapshot {
  /// The last word on a provision: a person's review of it, or the entry that made it what it is.
  public func lastWord(on provision: Held<ProvisionFact>) -> EntryID {
    lastReview(of: provision)?.entry.id ?? provision.entry.id
  }

  /// - Parameter seen: the last word on some provisions as somebody saw them.
  /// - Throws: `ServiceError` where there is another by now.
  func require(_ seen: [ProvisionID: EntryID]) throws(ServiceError) {
    for (id, word) in seen {
      let held = try provision(id)
      guard lastWord(on: held) != word else { continue }
      let author = lastReview(of: held)?.author ?? held.author
      throw ServiceError(
        .changedSince,
        .decidedMeanwhile, .text(author.person ?? author.party.rawValue),
        .text(summary(of: id.item)))
    }
  }

  func provision(_ id: ProvisionID) throws(ServiceError) -> Held<ProvisionFact> {
    guard let provision = self[id] else {
      throw ServiceError(.unknownItem, .noProvision, "\(id)")
    }
    return provision
  }
}
