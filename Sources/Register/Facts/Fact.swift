/// What an entry says: one small typed statement about one item.
public indirect enum Fact: Hashable, Sendable {
  case partnership(PartnershipFact)
  case statement(StatementFact)
  case provision(ProvisionFact)
  case review(ReviewFact)
  case relation(RelationFact)
  case standing(StandingFact)
  case mechanism(MechanismFact)
  case meeting(MeetingFact)
  case occasion(OccasionFact)
  case initiative(InitiativeFact)
  case milestone(MilestoneFact)
  case deliverable(DeliverableFact)
  case target(TargetFact)
  case observation(ObservationFact)
  case responsibility(ResponsibilityFact)
  case progress(ProgressFact)
  case evidence(EvidenceFact)
  case assessment(AssessmentFact)
  case scale(Scale)
  case remark(RemarkFact)
  case assent(AssentFact)
  case retraction(RetractionFact)

  /// The word that tells a fact's kind in its written form.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case partnership, statement, provision, review, relation, standing, mechanism, meeting, occasion
    case initiative, milestone, deliverable, target, observation, responsibility, progress, evidence
    case assessment, scale, remark, assent, retraction
  }
}

/// What every kind of fact can say of itself.
protocol FactBody: Codable, Hashable, Sendable {
  /// The item it is about or brings in; `nil` where it is about an entry or the register.
  var subject: ItemID? { get }
  /// Other items whose state it may change.
  var concerns: [ItemID] { get }
  /// The evidence it rests on.
  var sources: [EvidenceID] { get }
  /// - Throws: `EntryError` when a value says nothing.
  func check() throws(EntryError)
}

extension FactBody where Self: IdentifiedFact {
  var subject: ItemID? { id.item }
}

extension FactBody {
  var concerns: [ItemID] { [] }
  var sources: [EvidenceID] { [] }
  func check() throws(EntryError) {}
}

extension Fact {
  /// The item it is about or brings in; `nil` where it is about an entry or the whole register.
  public var subject: ItemID? { body.subject }

  /// Other items whose state it may change.
  var concerns: [ItemID] { body.concerns }

  /// Every item whose state it may change, the subject first.
  public var items: [ItemID] { (subject.map { [$0] } ?? []) + concerns }

  /// The evidence it rests on.
  var sources: [EvidenceID] { body.sources }

  func check() throws(EntryError) { try body.check() }
}
