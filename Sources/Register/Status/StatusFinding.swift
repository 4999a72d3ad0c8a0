public import Statements

/// What a rule of the status calculus found. `sentence` says it in English; other languages say it
/// from the same values.
public enum StatusFinding: Hashable, Sendable {
  case notReviewed(confidence: Int?)
  case rejected(by: Author)
  case withdrawn(by: PartyCode?, on: CivilDay)
  case suspended(by: PartyCode?, on: CivilDay)
  case superseded(by: ItemID, on: CivilDay)
  case dropped(by: ItemID, on: CivilDay)
  case taken(RelationFact.Relation, by: ItemID, on: CivilDay)
  case heldMeeting(title: String, on: EDTF)
  case reported(ProgressFact.Extent, on: EDTF)
  case shown(EvidenceFact.Finding, publisher: String)
  case assessed(scale: String, level: String, coder: String)
  case doneLate(days: Int)
  case occasionPassed(title: String, on: CivilDay)
  case deadlineAhead(CivilDay, days: Int)
  case deadlinePassed(CivilDay)
  case waitsFor(relation: String, event: String)
  case eventDated(event: String, title: String, on: EDTF)
  case neverMet(next: CivilDay)
  case lastMet(CivilDay, next: CivilDay)
  case occurrenceMissed(expected: CivilDay)
  case planned(title: String, on: EDTF)
  case gap(expected: CivilDay, met: CivilDay)
  case succeeded(MechanismID, name: String, by: String, on: CivilDay)
  case regular(last: CivilDay?, daysAgo: Int)
  case metSince(title: String, on: EDTF)
  case milestones(met: Int, of: Int)
  case initiative(title: String)
  /// Kept apart: it is many times as large as the others, and there are as many as commitments.
  indirect case target(TargetProgress)
  case noDeadline
  case nothingShown
}
