public import Statements

/// A circle of readers that an entry is written for; narrower circles see all that wider ones do.
public enum Circle: Hashable, Sendable, Comparable {
  case everybody
  case parties
  case party(PartyCode)

  public init(of entry: Entry) {
    self =
      switch entry.visibility {
      case .public: .everybody
      case .parties: .parties
      case .internal: .party(entry.author.party)
      }
  }

  /// Whether an entry written for another circle may be seen in this one.
  public func sees(_ entry: Entry) -> Bool {
    switch (Circle(of: entry), self) {
    case (.everybody, _): true
    case (.parties, .everybody): false
    case (.parties, _): true
    case (let author, _): author == self
    }
  }

  /// As stores write it: `*`, `parties`, `=NL`.
  public var key: String {
    switch self {
    case .everybody: "*"
    case .parties: "parties"
    case .party(let party): "=\(party)"
    }
  }

  /// Reads what `key` writes.
  public init?(key: String) {
    switch key {
    case "*": self = .everybody
    case "parties": self = .parties
    default:
      guard key.utf8.first == UInt8(ascii: "=") else { return nil }
      self = .party(PartyCode(String(key.dropFirst())))
    }
  }

  /// 0 for everybody, 2 for the narrowest.
  public var rank: Int {
    switch self {
    case .everybody: 0
    case .parties: 1
    case .party: 2
    }
  }
}
