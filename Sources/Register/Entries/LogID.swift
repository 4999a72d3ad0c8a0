public import Statements

/// One append-only sequence of entries: what one party has written for one circle of readers.
///
/// Entries are kept apart by visibility so that a log can be handed over whole, and an internal one
/// never is.
public struct LogID: Hashable, Sendable, Comparable {
  public let party: PartyCode
  public let visibility: Visibility

  public init(party: PartyCode, visibility: Visibility) {
    self.party = party
    self.visibility = visibility
  }

  public static func < (a: LogID, b: LogID) -> Bool {
    (a.party, a.visibility) < (b.party, b.visibility)
  }
}
