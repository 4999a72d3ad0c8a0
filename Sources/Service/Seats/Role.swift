/// What a person may do at a seat.
public enum Role: String, Codable, Hashable, Sendable, CaseIterable {
  /// Reads what the seat sees.
  case reader
  /// Enters and corrects.
  case editor
  /// Speaks for the party: accepts, reserves or disputes what others entered.
  case signatory
  /// Everything, also the register as a whole.
  case administrator

  public var permissions: Set<Permission> {
    switch self {
    case .reader: [.read]
    case .editor: [.read, .enter]
    case .signatory: [.read, .enter, .assent]
    case .administrator: Set(Permission.allCases)
    }
  }
}

/// One kind of thing that use cases ask leave for.
public enum Permission: String, Hashable, Sendable, CaseIterable {
  case read, enter, assent, administer
}
