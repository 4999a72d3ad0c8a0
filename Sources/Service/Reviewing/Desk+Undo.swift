public import Register
import Statements

extension Desk {
  /// What an act of one's own party entered and nobody has taken back since, in the order of entry.
  public func entries(of act: Act) async throws -> [Entry] {
    try principal.require(.enter)
    let author = try principal.author()
    let snapshot = try await everything().snapshot
    return try await store.entries(after: act.first - 1, limit: act.count).map(\.entry)
      .filter { $0.author.party == author.party && principal.audience.sees($0) }
      .filter { $0.fact.kind != .retraction && !snapshot.isCorrected($0) }
  }

  /// Takes an act back: the record keeps what was entered, and that it does not count any more.
  ///
  /// - Returns: the provisions that are again as they were.
  /// - Throws: `ServiceError` where nothing is left to take back, or where somebody has since built on
  ///   what was entered; `EntryError` or `StoreError`.
  @discardableResult public func undo(_ act: Act) async throws -> [ProvisionID] {
    let entries = try await entries(of: act)
    let held = try await everything()
    guard let last = entries.map(\.recorded).max() else {
      throw ServiceError(.changedSince, "There is nothing left to take back.")
    }
    let own = Set(entries.map(\.id))
    let items = entries.compactMap(\.fact.subject)
    for item in Set(items) {
      let later = held.snapshot.history(of: item).last {
        $0.recorded > last && !own.contains($0.id) && !held.snapshot.isCorrected($0)
      }
      if let later {
        throw ServiceError(
          .changedSince,
          "\(later.author.person ?? later.author.party.rawValue) has since written about "
            + "\(held.snapshot.summary(of: item)); nothing was taken back.")
      }
    }
    _ = try await enter(
      entries.reversed().map {
        Draft(
          .retraction(RetractionFact(of: $0.fact.subject)), visibility: $0.visibility,
          correcting: $0.id)
      }, visibility: nil, against: held)
    var seen: Set<ProvisionID> = []
    return items.compactMap { ProvisionID($0) }.filter { seen.insert($0).inserted }
  }
}
