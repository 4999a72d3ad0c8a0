public import Register

/// How sure one can be that a provision is what it is said to be.
public enum Certainty: String, CaseIterable, Hashable, Sendable {
  /// The reader was less than 60 per cent sure.
  case low
  /// From 60 to 84 per cent.
  case middle
  /// 85 per cent or more.
  case high
  /// A person wrote it.
  case person

  public init(of provision: ProvisionFact) {
    switch provision.confidence {
    case nil: self = .person
    case let sure? where sure < 60: self = .low
    case let sure? where sure < 85: self = .middle
    default: self = .high
    }
  }
}
