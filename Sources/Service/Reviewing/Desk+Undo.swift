public import Register
import Statements

extension Desk {
  /// What an act of one's own party entered and nobody has taken back since, in the order of entry.
  public func entries(of act: Act) async throws -> [Entry] {
    try principal.require(.enter)
    let author = try principal.author()
    let snapshot = try await everything().snapshot
    guard let first = try await place(of: act) else { return [] }
    return try await store.entries(after: first - 1, limit: act.count).map(\.entry)
      .filter { $0.author.party == author.party && principal.audience.sees($0) }
      .filter { $0.fact.kind != .retraction && !snapshot.isCorrected($0) }
  }

  /// Looks for it from the end of the log: what is taken back was seldom done long ago.
  private func place(of act: Act) async throws -> Int? {
    var end = try await store.position()
    let earliest = max(0, end - Act.limit)
    while end > earliest {
      let start = max(earliest, end - Self.stretch)
      let entries = try await store.entries(after: start, limit: end - start)
      if let first = entries.last(where: { $0.entry.id == act.first }) { return first.position }
      end = start
    }
    return nil
  }

  /// Entries looked at in one go.
  private static var stretch: Int { 1_000 }

  /// Takes an act back: the record keeps what was entered, and that it does not count any more.
  ///
  /// - Returns: the provisions that are again as they were.
  /// - Throws: `ServiceError` where nothing is left to take back, or where somebody has since built on
  ///   what was entered; `EntryError` or `StoreError`.
  @discardableResult public func undo(_ act: Act) async throws -> [ProvisionID] {
    let entries = try await entries(of: act)
    return try await settle(visibility: nil) { snapshot in
      let open = entries.filter { !snapshot.isCorrected($0) }
      guard let last = open.map(\.recorded).max() else {
        throw ServiceError(.changedSince, .nothingLeft)
      }
      let own = Set(open.map(\.id))
      let items = open.compactMap(\.fact.subject)
      for item in Set(items) {
        let later = snapshot.history(of: item).last {
          $0.recorded > last && !own.contains($0.id) && !snapshot.isCorrected($0)
        }
        if let later {
          throw ServiceError(
            .changedSince,
            .writtenSince, .text(later.author.person ?? later.author.party.rawValue),
            .text(snapshot.summary(of: item)))
        }
      }
      var seen: Set<ProvisionID> = []
      return (
        open.reversed().map {
          Draft(
            .retraction(RetractionFact(of: $0.fact.subject)), visibility: $0.visibility,
            correcting: $0.id)
        }, items.compactMap { ProvisionID($0) }.filter { seen.insert($0).inserted }
      )
    }.provisions
  }
}
