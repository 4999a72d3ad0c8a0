/// One speech act of a statement: somebody does one thing with words.
public struct Provision: Sendable, Hashable {
  /// What is done with words (codebook, section 2).
  public enum Class: String, Codable, Sendable, Hashable, CaseIterable {
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
  public enum Obligation: String, Codable, Sendable, Hashable, CaseIterable {
    /// Bound: "agreed to", "will", "shall".
    case high
    /// Bound softly: "intend to", "where appropriate".
    case low
  }

  /// What makes the promise checkable (ibid., "precision").
  public enum Precision: String, Codable, Sendable, Hashable {
    /// Neither a time nor a number.
    case none
    /// A time.
    case deadline
    /// A number to reach.
    case quantity
    /// A time and a number.
    case both
  }

  /// Who is to carry it out (ibid., "delegation").
  public enum Delegation: String, Codable, Sendable, Hashable {
    /// Nobody is named but the actors.
    case none
    /// A mechanism that the provision names.
    case mechanism = "named-mechanism"
    /// An organisation or organ that the provision names.
    case body = "named-body"
  }

  /// `p01`, `p02`, … in text order.
  public var id: String
  /// What is done with words.
  public var `class`: Class
  /// As in `Block.paragraph`.
  public var paragraph: String
  /// Index of the block it stands in.
  public var block: Int
  /// What is promised, asked, held or reported, without the trigger.
  public var content: TextSpan
  /// The words that carry the force; `nil` where the sentence is a bare report.
  public var trigger: TextSpan?
  /// Who is bound, asks, holds or reports, in the order of the text.
  public var actors: [PartyCode]
  /// How firmly the actors are bound; `nil` unless a commitment.
  public var obligation: Obligation?
  /// What makes the promise checkable.
  public var precision: Precision
  /// Who is to carry it out.
  public var delegation: Delegation
  /// The time at or by which it is to be done; `nil` where the text gives none with a value.
  public var due: EDTF?
  /// The words of the deadline, also where they have no value ("in the foreseeable future").
  public var dueText: TextSpan?
  /// ISO 8601 duration, or `regular`.
  public var recurrence: EDTF?
  /// The mechanisms through which it is to be done, in text order.
  public var mechanisms: [MechanismMention]
  /// Its measurable aims, in text order.
  public var targets: [Target]
  /// Where it is to take place, if said.
  public var place: TextSpan?
  /// One to three subjects, the most prominent first; empty unless a commitment.
  public var areas: [Area]
  /// Instruments and bodies that the content refers to, in text order.
  public var instruments: [InstrumentReference]
  /// When a commitment reported from earlier was made.
  public var undertakenOn: EDTF?
  /// 0 to 1; below 0.7 a reviewer should begin there.
  public var confidence: Double
  /// Why all this was read: for the provision, then for each attribute.
  public var because: [Reason]

  /// A provision of certain words, with every attribute still unset and full confidence.
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
  /// What of a provision a reason is for.
  public enum Attribute: String, Codable, Sendable, Hashable {
    /// That there is a provision, and its class.
    case provision
    /// `Provision.actors`.
    case actors
    /// `Provision.obligation`.
    case obligation
    /// `Provision.delegation`, where a body is named.
    case delegation
    /// `Provision.due` and `Provision.dueText`.
    case due
    /// `Provision.recurrence`.
    case recurrence
    /// One of `Provision.mechanisms`.
    case mechanism
    /// One of `Provision.targets`.
    case target
    /// `Provision.place`.
    case place
    /// One of `Provision.areas`.
    case area
    /// One of `Provision.instruments`.
    case instrument
    /// `Provision.undertakenOn`.
    case undertakenOn = "undertaken-on"
    /// A doubt that lowered `Provision.confidence`.
    case confidence
  }

  /// What it is a reason for.
  public var attribute: Attribute
  /// Name of the rule or lexicon line: `trigger.agree-to`, `hedge.explore`.
  public var rule: String
  /// The words it went by.
  public var words: TextSpan?

  /// A reason by all it has.
  public init(_ attribute: Attribute, rule: String, words: TextSpan? = nil) {
    self.attribute = attribute
    self.rule = rule
    self.words = words
  }
}
