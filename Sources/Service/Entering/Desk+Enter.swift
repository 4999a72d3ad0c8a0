public import Register
import Statements

extension Desk {
  /// Enters some facts: all of them or, when it throws, none.
  ///
  /// Each is checked against what is held and what stands before it. Facts of one call are written
  /// at one moment, or a millisecond later from the second on that is about the same item: the later
  /// one counts.
  ///
  /// - Parameters:
  ///   - drafts: in the order in which they are to be entered: what is spoken of before what speaks
  ///     of it.
  ///   - visibility: of those that do not say their own. Where it is left out, what is about
  ///     something internal is internal too, and all else is for the parties.
  /// - Returns: the entries that were not held before.
  /// - Throws: `ServiceError`, `EntryError` or `StoreError`.
  @inline(never) @discardableResult public func enter(
    _ drafts: [Draft], visibility: Visibility? = nil
  ) async throws -> [Entry] {
    try await enter(drafts, visibility: visibility, against: everything())
  }

  /// The same for facts that say nothing beside themselves.
  @discardableResult public func enter(
    _ facts: [Fact], visibility: Visibility? = nil
  ) async throws -> [Entry] {
    try await enter(facts.map { Draft($0) }, visibility: visibility)
  }

  // The optimiser of Swift 6.3 fails on callers that it has copied these into.
  @inline(never) func enter(
    _ drafts: [Draft], visibility: Visibility?, against held: SnapshotCache.Present
  ) async throws -> [Entry] {
    try await store.append(entries(of: drafts, visibility: visibility, against: held)).map(\.entry)
  }

  /// What these facts are as entries, each checked, with nothing written yet.
  @inline(never) func entries(
    of drafts: [Draft], visibility: Visibility?, against held: SnapshotCache.Present
  ) throws -> [Entry] {
    let author = try principal.author()
    var snapshot = held.snapshot
    var moment = try moment(after: held.latest)
    var written: [ItemID: Moment] = [:]
    var entries: [Entry] = []
    for draft in drafts {
      if case .assent = draft.fact {
        try principal.require(.assent)
      } else {
        try principal.require(.enter)
      }
      if let subject = draft.fact.subject {
        if written[subject] == moment { moment = Moment(milliseconds: moment.milliseconds + 1) }
        written[subject] = moment
      }
      let entry = try Entry(
        draft.fact, by: author, recorded: moment,
        effective: draft.effective ?? EffectiveDay.of(draft.fact, in: snapshot, today: today),
        visibility: draft.visibility ?? visibility ?? Self.usual(draft, in: snapshot),
        correcting: draft.corrects)
      try snapshot.check(entry)
      snapshot.absorb(entry)
      entries.append(entry)
    }
    return entries
  }

  /// Whom a fact is for where nobody says: putting an internal commitment right, noting how far it has
  /// come, or a word on it must not show it to the others.
  static func usual(_ draft: Draft, in snapshot: Snapshot) -> Visibility {
    snapshot.speaksOfInternal(draft.fact, correcting: draft.corrects) ? .internal : .parties
  }

  /// Now, or a moment after the last entry where the clock has not moved since; the order in which
  /// entries were written must never depend on a clock that is a little off.
  private func moment(after latest: Moment) throws(ServiceError) -> Moment {
    let next = Moment(milliseconds: latest.milliseconds + 1)
    guard next > now else { return now }
    guard next.milliseconds - now.milliseconds < 86_400_000 else {
      throw ServiceError(
        .clockBehind, .clockBehind, "\(latest.day)", "\(now.day)")
    }
    return next
  }
}
