public import Foundation
public import Statements

/// What the judgements on one scale come to, summed up as the scale's makers do.
///
/// Only judgements on the same scale are put together; of several by the same coder on the same
/// commitment and party, the latest period counts.
public struct ScaleSummary: Hashable, Sendable {
  /// A mean, as exact as decimals are, with how many scores it is of.
  public struct Mean: Hashable, Sendable {
    public let value: Decimal
    public let count: Int

    init?(_ values: [Decimal]) {
      guard !values.isEmpty else { return nil }
      // In one order, since the last digits of fractions depend on it.
      value = values.sorted().reduce(0, +) / Decimal(values.count)
      count = values.count
    }

    /// Two decimal places: `0.71`.
    public var rounded: Decimal { value.rounded(to: 2) }

    /// Of a mean between −1 and +1, as the G7 and G20 Research Groups give it: 0.71 is 86 per cent.
    public var percent: Int {
      NSDecimalNumber(decimal: ((value + 1) * 50).rounded(to: 0)).intValue
    }
  }

  public let scale: Scale
  /// How many judgements gave each of the scale's scores.
  public let counts: [Int: Int]
  /// Means by commitment; none where the scale's makers compute none.
  public let commitments: [ProvisionID: Mean]
  /// Means by party judged; none where the scale's makers compute none.
  public let parties: [PartyCode: Mean]
  /// Mean of the commitments' means, so that a commitment of few parties weighs as much as one of
  /// many; `nil` where the scale's makers compute none.
  public let overall: Mean?

  /// Sums up judgements; those on other scales are not looked at.
  public init(_ scale: Scale, _ assessments: some Sequence<AssessmentFact>) {
    var latest: [Subject: AssessmentFact] = [:]
    for fact in assessments where fact.scale == scale.id && scale.level(fact.score) != nil {
      let subject = Subject(provision: fact.provision, party: fact.party, coder: fact.coder)
      if let known = latest[subject], Self.order(known) > Self.order(fact) { continue }
      latest[subject] = fact
    }
    self.scale = scale
    counts = latest.values.reduce(into: [:]) { counts, fact in counts[fact.score, default: 0] += 1 }
    guard scale.summary != .counts else {
      (commitments, parties, overall) = ([:], [:], nil)
      return
    }
    commitments = Self.means(latest.values) { $0.provision }
    parties = Self.means(latest.values) { $0.party }
    overall = Mean(commitments.values.map(\.value))
  }

  private struct Subject: Hashable {
    let provision: ProvisionID
    let party: PartyCode?
    let coder: String
  }

  private static func order(_ fact: AssessmentFact) -> (Int, AssessmentID) {
    (fact.period.days?.upperBound.number ?? .min, fact.id)
  }

  private static func means<Key: Hashable>(
    _ facts: some Sequence<AssessmentFact>, by key: (AssessmentFact) -> Key?
  ) -> [Key: Mean] {
    var scores: [Key: [Decimal]] = [:]
    for fact in facts {
      if let key = key(fact) { scores[key, default: []].append(Decimal(fact.score)) }
    }
    return scores.compactMapValues(Mean.init)
  }
}

extension Snapshot {
  /// What the judgements on a scale come to; `nil` for a scale the register does not know.
  ///
  /// - Parameters:
  ///   - scale: its short name.
  ///   - phase: final judgements, unless told otherwise.
  public func summary(
    on scale: String, phase: AssessmentFact.Phase = .final
  ) -> ScaleSummary? {
    scales.first { $0.id == scale }.map { scale in
      ScaleSummary(scale, all(AssessmentFact.self).map(\.fact).filter { $0.phase == phase })
    }
  }
}
