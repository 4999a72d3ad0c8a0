public import Register
public import Statements

/// Which provisions somebody wants to see; every condition that is set must be met.
public struct ProvisionQuery: Hashable, Sendable {
  public var areas: Set<Area> = []
  /// Bound, asking or asked.
  public var party: PartyCode?
  public var statuses: Set<Status> = []
  public var classes: Set<Provision.Class> = []
  public var mechanism: MechanismID?
  public var statement: StatementID?
  /// The next thing is due no later than this day, and is still to be done.
  public var dueBy: CivilDay?
  public var review: ProvisionRow.Review?
  /// Words that must stand in it.
  public var text: SearchQuery?

  public init() {}

  func matches(_ provision: ProvisionFact, _ report: StatusReport?, _ snapshot: Snapshot) -> Bool {
    if !areas.isEmpty && areas.isDisjoint(with: provision.areas) { return false }
    if let party, !provision.actors.contains(party), provision.actors != [.parties] { return false }
    if !classes.isEmpty && !classes.contains(provision.class) { return false }
    if let mechanism, Set(snapshot.line(of: mechanism)).isDisjoint(with: provision.mechanisms) {
      return false
    }
    if let statement, provision.statement != statement { return false }
    if let text, !text.matches(provision.content.exact) { return false }
    if !statuses.isEmpty {
      guard let report, statuses.contains(report.status) else { return false }
    }
    if let dueBy {
      guard let report, let due = report.dueBy, report.status.isOpen || report.status == .proposed
      else { return false }
      return due <= dueBy
    }
    return true
  }
}
