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

extension [Draft] {
  /// Facts made of what some entries say: internal where one of these is, unless somebody has said
  /// whom they are for.
  func kept(with origins: [Entry], unless visibility: Visibility?) -> [Draft] {
    guard visibility == nil, origins.contains(where: { $0.visibility == .internal }) else {
      return self
    }
    return map { draft in
      var draft = draft
      draft.visibility = draft.visibility ?? .internal
      return draft
    }
  }
}
