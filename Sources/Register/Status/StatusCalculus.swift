import Statements

/// Computes how commitments stand: a pure function of a snapshot and a horizon.
///
/// Rules are asked in this order. Whether the commitment binds at all comes first; then whether it
/// was done; then whether its time has passed; then what goes on.
public struct StatusCalculus: Sendable {
  private static let rules: [any StatusRule.Type] = [
    ReviewRule.self, StandingRule.self, LineageRule.self, CompletionRule.self, OccasionRule.self,
    TargetRule.self, RecurrenceRule.self, DeadlineRule.self, ActivityRule.self,
  ]

  private let snapshot: Snapshot
  private let events: EventCalendar
  private let horizon: Int

  /// The calculus of one snapshot.
  ///
  /// - Parameters:
  ///   - snapshot: what was known, and the day it is asked of.
  ///   - horizon: days within which something counts as due soon.
  public init(_ snapshot: Snapshot, horizon: Int = 90) {
    self.snapshot = snapshot
    self.horizon = horizon
    events = EventCalendar(snapshot)
  }

  /// The reports again after a change: only those within its reach are computed.
  ///
  /// - Parameters:
  ///   - reports: of the same snapshot before the change, and for the same horizon.
  ///   - reach: what the change may have moved.
  public func renew(_ reports: inout [ProvisionID: StatusReport], within reach: StatusReach) {
    switch reach {
    case .some(let provisions):
      for provision in provisions { reports[provision] = report(on: provision) }
    case .all:
      reports = [:]
      snapshot.forEach(ProvisionFact.self) { provision in
        if let report = report(on: provision) { reports[report.provision] = report }
      }
    }
  }

  /// - Returns: `nil` for what is no commitment or request, and for what the snapshot does not hold.
  public func report(on id: ProvisionID) -> StatusReport? {
    guard let provision = snapshot[id] else { return nil }
    return report(on: provision)
  }

  /// - Returns: `nil` for positions and records: nothing is to be done about them.
  public func report(on provision: Held<ProvisionFact>) -> StatusReport? {
    guard provision.fact.class == .commitment || provision.fact.class == .request else {
      return nil
    }
    let item = StatusCase(provision, in: snapshot, events: events, horizon: horizon)
    var verdict = Verdict(.inForce, StatusReason(.noDeadline))
    for rule in Self.rules {
      if let found = rule.verdict(on: item) {
        verdict = found
        break
      }
    }
    let context = item.context(beside: verdict)
    // A register keeps a report for each of its commitments: no more room than it takes.
    var reasons: [StatusReason] = []
    reasons.reserveCapacity(verdict.reasons.count + context.count)
    reasons += verdict.reasons
    reasons += context
    return StatusReport(
      provision: provision.fact.id, status: verdict.status, since: verdict.since,
      reasons: reasons, dueBy: verdict.dueBy, knowledge: item.knowledge)
  }

  /// Every commitment and request, in the order of their identifiers.
  public func reports() -> [StatusReport] {
    snapshot.all(ProvisionFact.self).compactMap(report)
  }
}
