public import Statements

/// Whose eyes something is for, and so which entries may reach them.
public enum Audience: Hashable, Sendable {
  /// Anybody.
  case everybody
  /// What the parties share, and no party's own: what one shows the other.
  case parties
  /// A party's own people: what is public, what the parties share, and the party's own.
  case seat(PartyCode)

  public func sees(_ entry: Entry) -> Bool {
    switch (entry.visibility, self) {
    case (.public, _): true
    case (.parties, .parties), (.parties, .seat): true
    case (.internal, .seat(let party)): entry.author.party == party
    default: false
    }
  }

  /// The circles whose projections it may read, from the narrowest to the widest.
  public var circles: [Circle] {
    switch self {
    case .everybody: [.everybody]
    case .parties: [.parties, .everybody]
    case .seat(let party): [.party(party), .parties, .everybody]
    }
  }
}
