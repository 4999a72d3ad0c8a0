import Register
import Statements

extension Snapshot {
  /// The statements that something is published of, by the day of adoption.
  ///
  /// - Parameters:
  ///   - statement: this one alone; `nil` for all that none has replaced.
  ///   - partnership: only those of this partnership; `nil` for all.
  func statements(
    _ statement: StatementID?, of partnership: PartnershipID?
  ) -> [Held<StatementFact>] {
    let all = all(StatementFact.self)
    let replaced = Set(all.compactMap(\.fact.replaces))
    return all.filter { held in
      if let statement { return held.fact.id == statement }
      guard !replaced.contains(held.fact.id) else { return false }
      return partnership == nil || held.fact.partnership == partnership
    }.sorted { a, b in
      (a.fact.adoptedOn?.days?.lowerBound ?? a.effective, a.fact.id)
        < (b.fact.adoptedOn?.days?.lowerBound ?? b.effective, b.fact.id)
    }
  }
}
