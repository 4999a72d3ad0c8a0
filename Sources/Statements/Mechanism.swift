/// A standing dialogue, consultation, committee or programme through which something is done.
public struct Mechanism: Sendable, Hashable {
  public enum Level: String, Sendable, Hashable, CaseIterable {
    case leaders, ministerial
    case viceMinisterial = "vice-ministerial"
    case seniorOfficials = "senior-officials"
    case working
  }

  /// As the text names it where it names it most fully.
  public var name: String
  public var level: Level?
  /// Every place that names it, in text order.
  public var mentions: [TextSpan]
  /// Name of the mechanism it replaces ("upgrade the existing X to a Y").
  public var predecessor: String?
  public var recurrence: EDTF?

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
  public var span: TextSpan
  /// Index into `Coding.mechanisms`.
  public var mechanism: Int

  public init(span: TextSpan, mechanism: Int) {
    self.span = span
    self.mechanism = mechanism
  }
}
