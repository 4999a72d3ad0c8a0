/// Written as the fact's own members and `kind`, so that a line reads by itself.
extension Fact: Codable {
  private enum Key: String, CodingKey { case kind }

  public init(from decoder: any Decoder) throws {
    let kind = try decoder.container(keyedBy: Key.self).decode(Kind.self, forKey: .kind)
    self =
      switch kind {
      case .partnership: .partnership(try PartnershipFact(from: decoder))
      case .statement: .statement(try StatementFact(from: decoder))
      case .provision: .provision(try ProvisionFact(from: decoder))
      case .review: .review(try ReviewFact(from: decoder))
      case .relation: .relation(try RelationFact(from: decoder))
      case .standing: .standing(try StandingFact(from: decoder))
      case .mechanism: .mechanism(try MechanismFact(from: decoder))
      case .meeting: .meeting(try MeetingFact(from: decoder))
      case .occasion: .occasion(try OccasionFact(from: decoder))
      case .initiative: .initiative(try InitiativeFact(from: decoder))
      case .milestone: .milestone(try MilestoneFact(from: decoder))
      case .deliverable: .deliverable(try DeliverableFact(from: decoder))
      case .target: .target(try TargetFact(from: decoder))
      case .observation: .observation(try ObservationFact(from: decoder))
      case .responsibility: .responsibility(try ResponsibilityFact(from: decoder))
      case .progress: .progress(try ProgressFact(from: decoder))
      case .evidence: .evidence(try EvidenceFact(from: decoder))
      case .assessment: .assessment(try AssessmentFact(from: decoder))
      case .scale: .scale(try Scale(from: decoder))
      case .remark: .remark(try RemarkFact(from: decoder))
      case .assent: .assent(try AssentFact(from: decoder))
      case .retraction: .retraction(try RetractionFact(from: decoder))
      }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: .kind)
    try body.encode(to: encoder)
  }

  public var kind: Kind {
    switch self {
    case .partnership: .partnership
    case .statement: .statement
    case .provision: .provision
    case .review: .review
    case .relation: .relation
    case .standing: .standing
    case .mechanism: .mechanism
    case .meeting: .meeting
    case .occasion: .occasion
    case .initiative: .initiative
    case .milestone: .milestone
    case .deliverable: .deliverable
    case .target: .target
    case .observation: .observation
    case .responsibility: .responsibility
    case .progress: .progress
    case .evidence: .evidence
    case .assessment: .assessment
    case .scale: .scale
    case .remark: .remark
    case .assent: .assent
    case .retraction: .retraction
    }
  }

  var body: any FactBody {
    switch self {
    case .partnership(let fact): fact
    case .statement(let fact): fact
    case .provision(let fact): fact
    case .review(let fact): fact
    case .relation(let fact): fact
    case .standing(let fact): fact
    case .mechanism(let fact): fact
    case .meeting(let fact): fact
    case .occasion(let fact): fact
    case .initiative(let fact): fact
    case .milestone(let fact): fact
    case .deliverable(let fact): fact
    case .target(let fact): fact
    case .observation(let fact): fact
    case .responsibility(let fact): fact
    case .progress(let fact): fact
    case .evidence(let fact): fact
    case .assessment(let fact): fact
    case .scale(let fact): fact
    case .remark(let fact): fact
    case .assent(let fact): fact
    case .retraction(let fact): fact
    }
  }
}
