/// Who may ever see an entry.
public enum Visibility: String, Codable, Hashable, Sendable, CaseIterable, Comparable {
  /// One party's own; never exchanged, and in files for its own people only, where it is marked.
  case `internal`
  /// Shared between the parties.
  case parties
  /// Everybody.
  case `public`

  /// From the narrowest circle to the widest.
  public static func < (a: Visibility, b: Visibility) -> Bool { a.reach < b.reach }
  private var reach: Int { self == .internal ? 0 : self == .parties ? 1 : 2 }
}
