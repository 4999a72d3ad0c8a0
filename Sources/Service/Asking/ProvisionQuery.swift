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
  /// How sure the reader was.
  public var certainty: Certainty?
  /// Words that must stand in it.
  public var text: SearchQuery?

  public init() {}

  /// What can be told without looking at the provision itself.
  func matches(_ row: BoardIndex.Row) -> Bool {
    if let statement, row.statement != statement { return false }
    if !classes.isEmpty && !classes.contains(row.class) { return false }
    if !statuses.isEmpty {
      guard let status = row.status, statuses.contains(status) else { return false }
    }
    return true
  }

  /// Whether more must be looked at.
  var asksForContent: Bool {
    !areas.isEmpty || party != nil || mechanism != nil || text != nil || dueBy != nil
      || certainty != nil
  }

  /// - Parameter mechanisms: the one asked for, with those before and after it.
  func matches(
    _ provision: ProvisionFact, _ report: StatusReport?, mechanisms: Set<MechanismID>?
  ) -> Bool {
    if !areas.isEmpty && areas.isDisjoint(with: provision.areas) { return false }
    if let party, !provision.actors.contains(party), provision.actors != [.parties] { return false }
    if let mechanisms, mechanisms.isDisjoint(with: provision.mechanisms) { return false }
    if let certainty, Certainty(of: provision) != certainty { return false }
    if let text, !text.matches(provision.content.exact) { return false }
    if let dueBy {
      guard let report, let due = report.dueBy, report.status.isOpen || report.status == .proposed
      else { return false }
      return due <= dueBy
    }
    return true
  }
}
