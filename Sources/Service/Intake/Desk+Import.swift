import Register
import Statements

extension Desk {
  /// Reads a document and enters what it says: whole or, when it throws, not at all.
  ///
  /// - Throws: `ImportError` for a document that cannot be used, `ServiceError`, `EntryError` or
  ///   `StoreError`.
  public func importStatement(
    _ document: SourceDocument, by reading: StatementReading, _ options: ImportOptions
  ) async throws -> ImportReport {
    try principal.require(.enter)
    let coding = try await reading.coding(of: document, adopted: options.adopted)
    let held = try await everything()
    // What others are to see is made from what they see: an amendment or a chair that one party keeps
    // to itself must not come out with the next version.
    let seen = options.visibility == .internal ? held.snapshot : try await everythingShared()
    if let known = seen[StatementID(from: coding.statement.sha256)] {
      return ImportReport(known: known, file: document.name)
    }
    let earlier = try earlierVersion(of: coding, seen, options)
    let intake = Intake(
      coding, partnership: partnership(of: coding, seen), replaces: earlier?.fact.id)
    let plan = ImportPlan(intake, replacing: earlier, in: seen, options, today: today)
    _ = try await store.keep(copy: document.bytes)
    _ = try await enter(plan.drafts, visibility: options.visibility, against: held)
    return ImportReport(plan, of: coding, file: document.name)
  }

  /// The partnership whose parties adopted the statement, the closest one first.
  private func partnership(of coding: Coding, _ snapshot: Snapshot) -> PartnershipID? {
    let parties = Set(coding.statement.parties.map(\.code))
    return snapshot.all(PartnershipFact.self)
      .filter { parties.isSuperset(of: $0.fact.parties.map(\.code)) }
      .max { $0.fact.parties.count < $1.fact.parties.count }?.fact.id
  }

  private func earlierVersion(
    of coding: Coding, _ snapshot: Snapshot, _ options: ImportOptions
  ) throws(ServiceError) -> Held<StatementFact>? {
    guard let chosen = options.replaces else {
      return EarlierVersion.find(of: coding.statement, in: snapshot)
    }
    guard let statement = snapshot[chosen] else {
      throw ServiceError(.unknownItem, .noStatement, "\(chosen)")
    }
    return statement
  }
}
