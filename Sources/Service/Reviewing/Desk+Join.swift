public import Register
import Statements

extension Desk {
  /// Makes one provision of it and the next of its paragraph, from the first word of the one to the
  /// last of the other.
  ///
  /// The first keeps its identifier and what it says; of the second it takes the parties, areas,
  /// mechanisms and targets it lacks, and the time where it has none. The second is said to be
  /// absorbed, and counts as rejected: nothing is deleted.
  ///
  /// - Parameters:
  ///   - id: of the first.
  ///   - accepting: whether it counts as confirmed, also where one of them was a proposal; else it is
  ///     as sure as the less sure of the two.
  ///   - visibility: who may see it; where left out, whoever sees the provision.
  ///   - seen: the last word on both as the person saw them; none where left out.
  /// - Returns: the one.
  /// - Throws: `ServiceError` where no provision follows in the paragraph or people have written about
  ///   the second already; `EntryError` or `StoreError`.
  @discardableResult public func join(
    _ id: ProvisionID, accepting: Bool = false, visibility: Visibility? = nil,
    seen: [ProvisionID: EntryID] = [:]
  ) async throws -> ReviewOutcome {
    try await settle(visibility: visibility) { snapshot in
      try snapshot.require(seen)
      let first = try snapshot.provision(id)
      guard let next = snapshot.next(after: first),
        let paragraph = snapshot.statement(of: first.fact)
          .flatMap({ ParagraphWords(holding: first.fact.content, of: $0.fact) })
      else {
        throw ServiceError(.badValue, .nothingFollows)
      }
      guard seen.isEmpty || seen[next.fact.id] != nil else {
        throw ServiceError(.changedSince, .anotherFollows)
      }
      let second = next.fact
      let targets = snapshot.linked(to: second.id.item, as: TargetFact.self)
      try snapshot.requireBare(second, beside: targets.map(\.fact.id.item))
      let areAccepted = [first, next].allSatisfy { snapshot.review(of: $0) == .accepted }
      let whole = first.fact.joined(
        with: second, in: paragraph, accepting: accepting || areAccepted)
      let drafts =
        [Draft(.provision(whole))] + targets.map { Draft(.target($0.fact.of(whole.id))) } + [
          Draft(.relation(RelationFact(whole.id.item, .absorbs, second.id))),
          Draft(
            .review(ReviewFact(.reject, second.id, note: "Its words are part of \(whole.id)."))),
        ]
      let origins = [first.entry, next.entry] + targets.map(\.entry)
      return (drafts.kept(with: origins, unless: visibility), [whole.id])
    }
  }
}

extension Snapshot {
  /// - Throws: `ServiceError` where something has been recorded about a provision, beside some items.
  fileprivate func requireBare(
    _ provision: ProvisionFact, beside known: [ItemID]
  ) throws(ServiceError) {
    guard items(linkedTo: provision.id.item).contains(where: { !known.contains($0) }) else {
      return
    }
    throw ServiceError(
      .badValue,
      .recordedAbout, .text(summary(of: provision.id.item)))
  }

  /// The provision that follows in the same paragraph; of those that begin at one place, the shorter.
  public func next(after provision: Held<ProvisionFact>) -> Held<ProvisionFact>? {
    let own = provision.fact
    guard let statement = statement(of: own)?.fact,
      let block = statement.blocks.first(where: {
        $0.start <= own.content.start && own.content.end <= $0.end
      })
    else { return nil }
    func place(_ fact: ProvisionFact) -> (Int, Int, ProvisionID) {
      (fact.content.start, fact.content.end, fact.id)
    }
    return linked(to: statement.id.item, as: ProvisionFact.self)
      .filter { $0.fact.statement == statement.id && $0.fact.content.end <= block.end }
      .filter { place($0.fact) > place(own) && review(of: $0) != .rejected }
      .min { place($0.fact) < place($1.fact) }
  }
}

extension ProvisionFact {
  fileprivate func joined(
    with next: ProvisionFact, in paragraph: ParagraphWords, accepting: Bool
  ) -> ProvisionFact {
    var whole = self
    let range = content.start..<max(content.end, next.content.end)
    whole.content = Passage(
      start: range.lowerBound, end: range.upperBound, exact: paragraph.text(range))
    whole.actors += next.actors.filter { !actors.contains($0) }
    whole.areas += next.areas.filter { !areas.contains($0) }
    whole.mechanisms += next.mechanisms.filter { !mechanisms.contains($0) }
    if due == nil { (whole.due, whole.dueText) = (next.due, next.dueText) }
    whole.recurrence = recurrence ?? next.recurrence
    whole.place = place ?? next.place
    let hasQuantity = [precision, next.precision].contains { $0 == .quantity || $0 == .both }
    whole.precision = Amendment.precision(hasQuantity: hasQuantity, hasDeadline: whole.due != nil)
    if delegation == .none { whole.delegation = next.delegation }
    whole.confidence =
      accepting ? nil : [confidence, next.confidence].compactMap { $0 }.min()
    return whole
  }
}
