public import Register
public import Statements

/// How statements are to be taken in.
public struct ImportOptions: Hashable, Sendable {
  /// Whether all that is read counts as confirmed at once.
  public var acceptsAll = false
  /// The date of adoption, for a text that does not give it.
  public var adopted: EDTF?
  public var visibility: Visibility = .parties
  /// The statement this is a new version of, where it is not to be found by itself.
  public var replaces: StatementID?

  public init() {}
}
