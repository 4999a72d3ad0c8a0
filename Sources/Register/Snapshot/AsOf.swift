public import Statements

/// The two days a question is asked for: what held on one, as far as was written down by the other.
public struct AsOf: Hashable, Sendable {
  public var effective: CivilDay
  public var recorded: Moment

  /// What held on a day, as it was known at a moment.
  ///
  /// - Parameters:
  ///   - effective: the day on which it held.
  ///   - recorded: the end of time where left out: all that is written down by now.
  public init(_ effective: CivilDay, recorded: Moment = .endOfTime) {
    self.effective = effective
    self.recorded = recorded
  }
}
