import Statements

/// What an entry must satisfy against what the register already holds, before it is let in.
///
/// These guard against slips of one's own side. Entries of other parties are taken as they are: the
/// record shows what they said.
extension Snapshot {
  /// - Throws: `EntryError` for items the register does not hold, corrections of another party's
  ///   entries, scores off their scale, and negative assessments without evidence and guideline.
  public func check(_ entry: Entry) throws(EntryError) {
    for item in entry.items.dropFirst() where self.entry(for: item) == nil {
      throw EntryError(.unknownItem, .noItem, .kind(item.kind), "\(item)")
    }
    switch entry.fact {
    case .review, .relation, .standing:
      guard let item = entry.fact.subject, self.entry(for: item) == nil else { break }
      throw EntryError(.unknownItem, .noItem, .kind(item.kind), "\(item)")
    case .assessment(let fact): try check(fact)
    case .retraction where entry.corrects == nil:
      throw EntryError(.badValue, .nothingTakenBack)
    case .assent(let fact) where !holds(fact.entry): throw unknown(fact.entry)
    default: break
    }
    for source in entry.fact.sources where self[source] == nil {
      throw EntryError(.unknownItem, .noItem, .kind(.evidence), "\(source)")
    }
    if let corrected = entry.corrects, !holds(corrected) { throw unknown(corrected) }
    if let corrected = entry.corrects, let party = author(of: corrected)?.party,
      party != entry.author.party
    {
      throw EntryError(
        .foreignCorrection, .foreignCorrection, "\(corrected.short)", "\(party)",
        "\(entry.author.party)")
    }
  }

  private func unknown(_ entry: EntryID) -> EntryError {
    EntryError(.unknownItem, .noEntry, "\(entry.short)")
  }

  private func check(_ assessment: AssessmentFact) throws(EntryError) {
    guard let scale = scales.first(where: { $0.id == assessment.scale }) else {
      let known = scales.map(\.id).joined(separator: ", ")
      throw EntryError(.badValue, .noScale, "\(assessment.scale)", "\(known)")
    }
    guard let level = scale.level(assessment.score) else {
      let scores = scale.levels.map { "\($0.score)" }.joined(separator: ", ")
      throw EntryError(
        .badValue, .noScore, "\(scale.name)", .number(assessment.score), "\(scores)")
    }
    guard level.outcome == .notFulfilled else { return }
    guard !assessment.evidence.isEmpty, assessment.guideline?.isEmpty == false else {
      throw EntryError(
        .unfounded, .unfounded, "\(level.name)")
    }
  }
}
