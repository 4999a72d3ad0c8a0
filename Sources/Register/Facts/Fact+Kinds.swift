// Facts of one kind, taken out of what an entry says. That this asks no type at run time halves the time
// in which the status of every commitment is known.

extension PartnershipFact {
  public static func body(of fact: Fact) -> PartnershipFact? {
    if case .partnership(let fact) = fact { fact } else { nil }
  }
}

extension StatementFact {
  public static func body(of fact: Fact) -> StatementFact? {
    if case .statement(let fact) = fact { fact } else { nil }
  }
}

extension ProvisionFact {
  public static func body(of fact: Fact) -> ProvisionFact? {
    if case .provision(let fact) = fact { fact } else { nil }
  }
}

extension MechanismFact {
  public static func body(of fact: Fact) -> MechanismFact? {
    if case .mechanism(let fact) = fact { fact } else { nil }
  }
}

extension MeetingFact {
  public static func body(of fact: Fact) -> MeetingFact? {
    if case .meeting(let fact) = fact { fact } else { nil }
  }
}

extension OccasionFact {
  public static func body(of fact: Fact) -> OccasionFact? {
    if case .occasion(let fact) = fact { fact } else { nil }
  }
}

extension InitiativeFact {
  public static func body(of fact: Fact) -> InitiativeFact? {
    if case .initiative(let fact) = fact { fact } else { nil }
  }
}

extension MilestoneFact {
  public static func body(of fact: Fact) -> MilestoneFact? {
    if case .milestone(let fact) = fact { fact } else { nil }
  }
}

extension DeliverableFact {
  public static func body(of fact: Fact) -> DeliverableFact? {
    if case .deliverable(let fact) = fact { fact } else { nil }
  }
}

extension TargetFact {
  public static func body(of fact: Fact) -> TargetFact? {
    if case .target(let fact) = fact { fact } else { nil }
  }
}

extension ObservationFact {
  public static func body(of fact: Fact) -> ObservationFact? {
    if case .observation(let fact) = fact { fact } else { nil }
  }
}

extension ResponsibilityFact {
  public static func body(of fact: Fact) -> ResponsibilityFact? {
    if case .responsibility(let fact) = fact { fact } else { nil }
  }
}

extension ProgressFact {
  public static func body(of fact: Fact) -> ProgressFact? {
    if case .progress(let fact) = fact { fact } else { nil }
  }
}

extension EvidenceFact {
  public static func body(of fact: Fact) -> EvidenceFact? {
    if case .evidence(let fact) = fact { fact } else { nil }
  }
}

extension AssessmentFact {
  public static func body(of fact: Fact) -> AssessmentFact? {
    if case .assessment(let fact) = fact { fact } else { nil }
  }
}

extension RemarkFact {
  public static func body(of fact: Fact) -> RemarkFact? {
    if case .remark(let fact) = fact { fact } else { nil }
  }
}
