public import Statements

/// Who stands behind an entry.
public struct Author: Codable, Hashable, Sendable {
  /// The party whose log holds the entry, or an observer's short name.
  public var party: PartyCode
  /// The person who wrote it, by name or address; `nil` where a program entered it by itself.
  public var person: String?

  public init(party: PartyCode, person: String? = nil) {
    self.party = party
    self.person = person
  }
}
