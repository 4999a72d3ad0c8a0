public import Statements

/// A provision as stores keep it for filtering: derived from its entries, and written anew from
/// them at any time.
public struct ProvisionRow: Hashable, Sendable {
  public enum Review: String, Hashable, Sendable, CaseIterable { case proposed, accepted, rejected }

  public let id: ProvisionID
  /// The circle that sees the provision so.
  public let circle: Circle
  public let statement: StatementID
  public let `class`: Provision.Class
  public let paragraph: String
  /// Where it begins in the statement, in code points: the order of a list.
  public let start: Int
  public let exact: String
  public let actors: [PartyCode]
  public let areas: [Area]
  public let mechanisms: [MechanismID]
  public let obligation: Provision.Obligation?
  public let due: EDTF?
  /// Last day of a deadline of the calendar; `nil` where it is tied to an event.
  public let dueBy: CivilDay?
  public let recurrence: EDTF?
  public let review: Review
  /// Per cent; `nil` where a person wrote it.
  public let confidence: Int?

  public init(
    id: ProvisionID, circle: Circle, statement: StatementID, class: Provision.Class,
    paragraph: String, start: Int, exact: String, actors: [PartyCode], areas: [Area],
    mechanisms: [MechanismID], obligation: Provision.Obligation?, due: EDTF?, dueBy: CivilDay?,
    recurrence: EDTF?, review: Review, confidence: Int?
  ) {
    self.id = id
    self.circle = circle
    self.statement = statement
    self.class = `class`
    self.paragraph = paragraph
    self.start = start
    self.exact = exact
    self.actors = actors
    self.areas = areas
    self.mechanisms = mechanisms
    self.obligation = obligation
    self.due = due
    self.dueBy = dueBy
    self.recurrence = recurrence
    self.review = review
    self.confidence = confidence
  }
}

/// What a list of provisions is to hold; every condition that is set must be met.
public struct ProvisionFilter: Hashable, Sendable {
  public var statement: StatementID?
  public var actor: PartyCode?
  public var area: Area?
  public var classes: Set<Provision.Class> = []
  public var mechanism: MechanismID?
  /// Deadline of the calendar no later than this day.
  public var dueBy: CivilDay?
  public var review: ProvisionRow.Review?
  /// Words that must stand in the provision's text, as in `SearchQuery`.
  public var text: SearchQuery?
  public var limit: Int?
  public var offset = 0

  public init() {}
}
