public import Foundation
import Statements

/// How a measurable aim stands, by its observations against the straight path from its baseline.
public struct TargetProgress: Hashable, Sendable {
  public enum State: String, Hashable, Sendable, CaseIterable {
    case noData = "no-data"
    case onTrack = "on-track"
    case offTrack = "off-track"
    case met, missed
    /// Measured, but without a baseline or a year there is no path to compare with.
    case measured
  }

  public let target: TargetFact
  public let state: State
  /// The latest observation.
  public let observed: Held<ObservationFact>?
  /// Where the path to the lower and to the upper value lies on the day of the observation.
  public let path: (low: Decimal, high: Decimal)?

  public static func == (a: TargetProgress, b: TargetProgress) -> Bool {
    a.target == b.target && a.state == b.state && a.observed == b.observed
      && a.path?.low == b.path?.low && a.path?.high == b.path?.high
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(target)
    hasher.combine(state)
    hasher.combine(observed)
  }
}

extension TargetProgress {
  /// - Parameter observations: of this target, in any order; those that speak of a time after
  ///   `today` are not looked at.
  init(_ target: TargetFact, observations: [Held<ObservationFact>], today: CivilDay) {
    self.target = target
    observed = Self.deciding(observations, for: target, by: today)
    guard let observed, let value = observed.fact.value.value, let low = target.low.value,
      let high = target.high.value
    else {
      state = .noData
      path = nil
      return
    }
    let day = Self.day(observed)
    let reaches = target.isReached(by: observed.fact)
    if let by = target.by?.days, reaches ? day >= by.lowerBound : day >= by.upperBound {
      // What is short of it in spring can still be met in autumn.
      state = reaches ? .met : .missed
      path = (low, high)
      return
    }
    guard let end = target.by?.days?.upperBound, let baseline = target.baseline,
      let start = baseline.on.days?.upperBound, let base = baseline.value.value, start < end
    else {
      state = reaches ? (target.by == nil ? .met : .onTrack) : .measured
      path = nil
      return
    }
    let share = Decimal(max(0, start.days(until: day))) / Decimal(start.days(until: end))
    let lowPath = base + (low - base) * share
    let highPath = base + (high - base) * share
    path = (lowPath, highPath)
    let isOnPath =
      target.isAscending ? value >= min(lowPath, highPath) : value <= max(lowPath, highPath)
    state = isOnPath ? .onTrack : .offTrack
  }

  /// The latest observation up to the target's year, or else the first after it: what is reached
  /// later does not undo that it was missed.
  private static func deciding(
    _ observations: [Held<ObservationFact>], for target: TargetFact, by today: CivilDay
  ) -> Held<ObservationFact>? {
    let known = observations.filter { ($0.fact.on.days?.lowerBound ?? $0.effective) <= today }
      .sorted { a, b in
        (day(a), a.entry.recorded, a.fact.id) < (day(b), b.entry.recorded, b.fact.id)
      }
    guard let by = target.by?.days else { return known.last }
    guard let last = known.last(where: { day($0) <= by.upperBound }) else { return known.first }
    let settles =
      day(last) == by.upperBound || day(last) >= by.lowerBound && target.isReached(by: last.fact)
    return settles ? last : known.first { day($0) > by.upperBound } ?? last
  }

  private static func day(_ observation: Held<ObservationFact>) -> CivilDay {
    observation.fact.on.days?.upperBound ?? observation.effective
  }

  /// "Off track: 31 % observed for 2025, the path asks 43.3–47.3 % (target 55–60 % by 2030)."
  public var sentence: String {
    let range = target.low == target.high ? "\(target.low)" : "\(target.low)–\(target.high)"
    let unit = target.unit.isEmpty ? "" : " \(target.unit)"
    let aim = "target \(range)\(unit)\(target.by.map { " by \($0)" } ?? "")"
    guard let observed else { return "\(target.indicator): no data (\(aim))." }
    let seen = "\(observed.fact.value)\(unit) observed for \(observed.fact.on)"
    let asks =
      path.map { low, high in
        let figures =
          low == high ? Self.short(low) : "\(Self.short(low))–\(Self.short(high))"
        return ", the path asks \(figures)\(unit)"
      } ?? ""
    let words =
      switch state {
      case .noData: "no data"
      case .onTrack: "on track"
      case .offTrack: "off track"
      case .met: "met"
      case .missed: "missed"
      case .measured: "measured, without a baseline to compare with"
      }
    let isSettled = state == .met || state == .missed
    return "\(target.indicator): \(words); \(seen)\(isSettled ? "" : asks) (\(aim))."
  }

  /// One decimal place.
  private static func short(_ number: Decimal) -> String { "\(number.rounded(to: 1))" }
}

extension TargetFact {
  /// The bound that is easier to reach decides: "55 to 60 %" is met at 55.
  fileprivate func isReached(by observation: ObservationFact) -> Bool {
    guard let value = observation.value.value, let low = low.value, let high = high.value else {
      return false
    }
    return isAscending ? value >= min(low, high) : value <= max(low, high)
  }
}
