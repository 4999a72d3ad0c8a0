public import Register
public import Statements

extension Desk {
  /// Marks words in which the reader found nothing, as a provision that a person found.
  ///
  /// - Parameters:
  ///   - content: the words, at their place.
  ///   - statement: in which they stand.
  ///   - class: what is done with them.
  ///   - amendment: who, how firmly, by when …
  ///   - visibility: who may see it; the parties, where left out.
  /// - Throws: `ServiceError` where the statement does not have the words at that place, or they are
  ///   marked already; `EntryError` or `StoreError`.
  @discardableResult public func mark(
    _ content: Passage, of statement: StatementID, as class: Provision.Class,
    _ amendment: Amendment = Amendment(), visibility: Visibility? = nil
  ) async throws -> ReviewOutcome {
    try await settle(visibility: visibility) { snapshot in
      let paragraph = try snapshot.paragraph(of: content, in: statement)
      let blank = ProvisionFact(
        statement: statement, class: `class`, paragraph: paragraph, content: content)
      try snapshot.requireFree(blank)
      return ([Draft(.provision(amendment.applied(to: blank)))], [blank.id])
    }
  }
}

extension Snapshot {
  /// - Throws: `ServiceError` where the same words at the same place are a provision that nobody has
  ///   rejected, or one with that identifier has moved elsewhere.
  func requireFree(_ fact: ProvisionFact) throws(ServiceError) {
    let taken = linked(to: fact.statement.item, as: ProvisionFact.self).first {
      ($0.fact.content == fact.content || $0.fact.id == fact.id) && review(of: $0) != .rejected
    }
    guard let taken else { return }
    throw ServiceError(
      .badValue, .markedAlready, .text(summary(of: taken.fact.id.item)))
  }
}
