public import Register
public import Statements

/// A provision in a list: its words and attributes, and how it stands.
public struct ProvisionLine: Encodable, Sendable {
  public var id: ProvisionID
  public var statement: StatementID
  public var paragraph: String
  public var `class`: Provision.Class
  public var words: String
  public var actors: [PartyCode]
  public var obligation: Provision.Obligation?
  public var due: EDTF?
  public var recurrence: EDTF?
  public var areas: [Area]
  public var mechanisms: [MechanismID]
  public var review: String
  /// Per cent; `nil` where a person wrote it.
  public var confidence: Int?
  /// `nil` for positions and records, about which nothing is to be done.
  public var status: Status?
  /// First day of the status, where it has one.
  public var since: EDTF?
  /// Last day on which the next thing is due.
  public var dueBy: EDTF?
  /// The reason that decided, in words.
  public var reason: String?

  /// - Parameters:
  ///   - held: the provision as it is now.
  ///   - earlier: what it was in an earlier version of its statement, where that is shown.
  ///   - report: how it stands.
  ///   - snapshot: holds what people said of it.
  init(
    _ held: Held<ProvisionFact>, as earlier: ProvisionFact? = nil, _ report: StatusReport?,
    _ snapshot: Snapshot
  ) {
    let fact = earlier ?? held.fact
    id = fact.id
    statement = fact.statement
    paragraph = fact.paragraph
    `class` = fact.class
    words = fact.wording
    actors = fact.actors
    obligation = fact.obligation
    due = fact.due
    recurrence = fact.recurrence
    areas = fact.areas
    mechanisms = fact.mechanisms
    review = snapshot.review(of: held).rawValue
    confidence = fact.confidence
    status = report?.status
    since = report?.since.map { EDTF("\($0)") }
    dueBy = report?.dueBy.map { EDTF("\($0)") }
    reason = report?.reasons.first?.sentence
  }
}
