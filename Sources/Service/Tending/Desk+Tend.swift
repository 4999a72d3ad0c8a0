import Register
import Statements

extension Desk {
  /// Derives everything but the log anew.
  public func rebuild() async throws {
    try principal.require(.administer)
    try await store.rebuild()
  }

  /// Holds the register against itself: entries and copies against their hashes, what is derived
  /// against the log, and every quotation against its statement.
  ///
  /// - Returns: one sentence for each fault; empty when all is well.
  public func verify() async throws -> [String] {
    try principal.require(.administer)
    var faults = try await store.verify()
    let snapshot = try await everything().snapshot
    var texts: [StatementID: StatementText] = [:]
    for provision in snapshot.all(ProvisionFact.self).map(\.fact) {
      guard let statement = snapshot[provision.statement]?.fact else {
        faults.append("Provision \(provision.id) stands in a statement that is not held.")
        continue
      }
      let text = texts[statement.id] ?? StatementText(statement.text)
      texts[statement.id] = text
      if !provision.content.matches(text) {
        faults.append("Provision \(provision.id) does not have the words of its statement.")
      }
    }
    return faults
  }

  /// Number of entries.
  public func size() async throws -> Int {
    try principal.require(.administer)
    return try await store.position()
  }
}
