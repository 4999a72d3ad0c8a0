public import Statements

/// One provision of a statement, with its exact place and attributes: a proposal where a reader
/// found it, confirmed where a person wrote it.
public struct ProvisionFact: IdentifiedFact, FactBody {
  public static var itemKind: ItemKind { .provision }

  public let id: ProvisionID
  public var statement: StatementID
  public var `class`: Provision.Class
  public var paragraph: String
  public var content: Passage
  public var trigger: Passage?
  public var actors: [PartyCode]
  public var obligation: Provision.Obligation?
  public var precision: Provision.Precision
  public var delegation: Provision.Delegation
  public var due: EDTF?
  public var dueText: String?
  public var recurrence: EDTF?
  public var mechanisms: [MechanismID]
  public var place: String?
  public var areas: [Area]
  public var undertakenOn: EDTF?
  /// How sure the reader was, in per cent; `nil` where a person wrote it.
  public var confidence: Int?

  /// The identifier is that of the words' place: both parties give the same words the same one.
  ///
  /// - Parameters:
  ///   - id: of the provision in an earlier version of the statement, where this is the same.
  ///   - statement: the statement it stands in.
  ///   - class: what is done with words.
  ///   - paragraph: the paragraph it is cited by.
  ///   - content: what is promised, asked, held or reported.
  ///   - trigger: the words that carry the force, where there are any.
  public init(
    id: ProvisionID? = nil, statement: StatementID, class: Provision.Class, paragraph: String,
    content: Passage,
    trigger: Passage? = nil
  ) {
    self.id = id ?? ProvisionID(from: statement.description, "\(content.start)", "\(content.end)")
    self.statement = statement
    self.class = `class`
    self.paragraph = paragraph
    self.content = content
    self.trigger = trigger
    actors = []
    precision = .none
    delegation = .none
    mechanisms = []
    areas = []
  }

  /// A time of the calendar, one tied to an event, or a length that runs from the adoption.
  static func isDeadline(_ time: EDTF) -> Bool {
    time.days != nil || time.event != nil || Cadence(time) != nil
  }

  var concerns: [ItemID] { [statement.item] + mechanisms.map(\.item) }

  func check() throws(EntryError) {
    try require(content.exact, .provisionText)
    guard content.start < content.end else {
      throw EntryError(.badValue, .endsBeforeBeginning)
    }
    if let due, !Self.isDeadline(due) { try require(due, .deadline) }
    if let recurrence, recurrence.rawValue != "regular", Cadence(recurrence) == nil {
      throw EntryError(.badValue, .noCadence, "\(recurrence)")
    }
  }
}

extension ProvisionFact {
  /// What is promised, in the text's own words. A denial keeps the words that deny: the content of
  /// "will not impose duties" alone would say the opposite.
  public var wording: String {
    guard let trigger, Denial.isSaid(in: trigger.exact) else { return content.exact }
    return "\(trigger.exact) \(content.exact)"
  }
}
