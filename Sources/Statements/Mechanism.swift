/// A standing dialogue, consultation, committee or programme through which something is done.
public struct Mechanism: Sendable, Hashable {
  /// The rank of those who meet, the highest first.
  public enum Level: String, Codable, Sendable, Hashable, CaseIterable {
    /// Heads of state or government.
    case leaders
    /// Ministers.
    case ministerial
    /// Deputy and vice ministers, state secretaries.
    case viceMinisterial = "vice-ministerial"
    /// Directors-general and other senior officials.
    case seniorOfficials = "senior-officials"
    /// Experts and working groups.
    case working
  }

  /// As the text names it where it names it most fully.
  public var name: String
  /// The rank of those who meet, where the text says it.
  public var level: Level?
  /// Every place that names it, in text order.
  public var mentions: [TextSpan]
  /// Name of the mechanism it replaces ("upgrade the existing X to a Y").
  public var predecessor: String?
  /// How often it meets: ISO 8601 duration, or `regular`.
  public var recurrence: EDTF?

  /// A mechanism by all it has.
  public init(
    name: String, level: Level?, mentions: [TextSpan], predecessor: String? = nil,
    recurrence: EDTF? = nil
  ) {
    self.name = name
    self.level = level
    self.mentions = mentions
    self.predecessor = predecessor
    self.recurrence = recurrence
  }
}

/// A mechanism as one provision names it.
public struct MechanismMention: Sendable, Hashable {
  /// The words that name it.
  public var span: TextSpan
  /// Index into `Coding.mechanisms`.
  public var mechanism: Int

  /// A mention by its words and its mechanism's index.
  public init(span: TextSpan, mechanism: Int) {
    self.span = span
    self.mechanism = mechanism
  }
}
