public import Statements

/// A judgement of one provision on a stated scale, by a named coder over a period.
public struct AssessmentFact: IdentifiedFact, FactBody {
  public enum Phase: String, Codable, Hashable, Sendable, CaseIterable { case interim, final }

  public static var itemKind: ItemKind { .assessment }

  public let id: AssessmentID
  public var provision: ProvisionID
  /// The party judged; `nil` for all together.
  public var party: PartyCode?
  /// Name of the scale: `g7-compliance`.
  public var scale: String
  public var score: Int
  public var period: EDTF
  public var phase: Phase
  /// What earns which score for this commitment, or where that is written.
  public var guideline: String?
  public var coder: String
  public var evidence: [EvidenceID]
  public var note: String?

  public init(
    of provision: ProvisionID, party: PartyCode? = nil, scale: String, score: Int, period: EDTF,
    phase: Phase, coder: String
  ) {
    id = AssessmentID(
      from: provision.description, party?.rawValue ?? "", scale, period.rawValue, phase.rawValue,
      coder)
    self.provision = provision
    self.party = party
    self.scale = scale
    self.score = score
    self.period = period
    self.phase = phase
    self.coder = coder
    evidence = []
  }

  var concerns: [ItemID] { [provision.item] }
  var sources: [EvidenceID] { evidence }

  func check() throws(EntryError) {
    try require(scale, .assessmentScale)
    try require(coder, .assessmentCoder)
    try require(period, .assessmentPeriod)
  }
}
