/// One speech act of a statement: somebody does one thing with words.
public struct Provision: Sendable, Hashable {
  public enum Class: String, Sendable, Hashable, CaseIterable {
    /// The actors bind themselves to do something.
    case commitment
    /// They ask somebody else to do something.
    case request
    /// They take a stance.
    case position
    /// They report a fact or an event.
    case record
  }

  /// How firmly the actors are bound (Abbott et al. 2000, "obligation").
  public enum Obligation: String, Sendable, Hashable { case high, low }

  /// What makes the promise checkable (ibid., "precision").
  public enum Precision: String, Sendable, Hashable {
    case none, deadline, quantity, both
  }

  /// Who is to carry it out (ibid., "delegation").
  public enum Delegation: String, Sendable, Hashable {
    case none
    case mechanism = "named-mechanism"
    case body = "named-body"
  }

  /// `p01`, `p02`, … in text order.
  public var id: String
  public var `class`: Class
  /// As in `Block.paragraph`.
  public var paragraph: String
  /// Index of the block it stands in.
  public var block: Int
  /// What is promised, asked, held or reported, without the trigger.
  public var content: TextSpan
  /// The words that carry the force; `nil` where the sentence is a bare report.
  public var trigger: TextSpan?
  public var actors: [PartyCode]
  public var obligation: Obligation?
  public var precision: Precision
  public var delegation: Delegation
  public var due: EDTF?
  /// The words of the deadline, also where they have no value ("in the foreseeable future").
  public var dueText: TextSpan?
  /// ISO 8601 duration, or `regular`.
  public var recurrence: EDTF?
  public var mechanisms: [MechanismMention]
  public var targets: [Target]
  public var place: TextSpan?
  public var areas: [Area]
  public var instruments: [InstrumentReference]
  /// When a commitment reported from earlier was made.
  public var undertakenOn: EDTF?
  /// 0 to 1; below 0.7 a reviewer should begin there.
  public var confidence: Double
  public var because: [Reason]

  public init(
    id: String, class: Class, paragraph: String, block: Int, content: TextSpan, trigger: TextSpan?
  ) {
    self.id = id
    self.class = `class`
    self.paragraph = paragraph
    self.block = block
    self.content = content
    self.trigger = trigger
    actors = []
    precision = .none
    delegation = .none
    mechanisms = []
    targets = []
    areas = []
    instruments = []
    confidence = 1
    because = []
  }
}

/// Why a provision, or one of its attributes, was read as it was.
public struct Reason: Sendable, Hashable {
  public enum Attribute: String, Sendable, Hashable {
    case provision, actors, obligation, due, recurrence, mechanism, target, place, area, instrument
    case undertakenOn = "undertaken-on"
    case confidence
  }

  public var attribute: Attribute
  /// Name of the rule or lexicon line: `trigger.agree-to`, `hedge.explore`.
  public var rule: String
  /// The words it went by.
  public var words: TextSpan?

  public init(_ attribute: Attribute, rule: String, words: TextSpan? = nil) {
    self.attribute = attribute
    self.rule = rule
    self.words = words
  }
}
