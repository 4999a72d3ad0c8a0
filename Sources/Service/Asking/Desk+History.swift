public import Register
import Statements

extension Desk {
  /// The record of one item, oldest first: every entry that gave or changed it, also those corrected
  /// since.
  public func history(of item: ItemID, _ asOf: AsOf? = nil) async throws -> [HistoryLine] {
    let snapshot = try await snapshot(asOf)
    return snapshot.history(of: item).map { HistoryLine($0, snapshot) }
  }

  /// The whole record that the person may see, oldest first.
  public func history(_ asOf: AsOf? = nil) async throws -> [HistoryLine] {
    let snapshot = try await snapshot(asOf)
    return try await store.entries(after: 0, limit: nil).map(\.entry)
      .filter { entry in
        principal.audience.sees(entry) && entry.recorded <= snapshot.asOf.recorded
          && entry.effective <= snapshot.asOf.effective
      }
      .map { HistoryLine($0, snapshot) }
  }
}
