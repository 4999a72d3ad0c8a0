public import Register
public import Statements

/// A fact on its way into the register.
public struct Draft: Hashable, Sendable {
  public var fact: Fact
  /// The day from which it holds; where left out, the one that follows from the fact itself.
  public var effective: CivilDay?
  /// Who may see it; where left out, as the batch.
  public var visibility: Visibility?
  /// The own entry it takes the place of.
  public var corrects: EntryID?

  public init(
    _ fact: Fact, effective: CivilDay? = nil, visibility: Visibility? = nil,
    correcting corrects: EntryID? = nil
  ) {
    self.fact = fact
    self.effective = effective
    self.visibility = visibility
    self.corrects = corrects
  }
}
