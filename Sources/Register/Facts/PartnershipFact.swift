public import Statements

/// Parties who keep a record together: two governments, or the members of a group.
public struct PartnershipFact: IdentifiedFact, FactBody {
  public static var itemKind: ItemKind { .partnership }

  public let id: PartnershipID
  public var name: String
  public var parties: [PartyName]
  /// What they call it: "strategic partnership".
  public var level: String?

  public init(name: String, parties: [PartyName], level: String? = nil) {
    id = PartnershipID(ItemID(.partnership, from: parties.map(\.code.rawValue).sorted()))!
    self.name = name
    self.parties = parties
    self.level = level
  }

  func check() throws(EntryError) {
    try require(name, .partnershipName)
    guard !parties.isEmpty else { throw EntryError(.badValue, .partnershipOfNobody) }
  }
}

/// A party as a statement or a partnership names it.
public struct PartyName: Codable, Hashable, Sendable {
  public var code: PartyCode
  public var name: String
  public var aliases: [String]?

  public init(code: PartyCode, name: String, aliases: [String]? = nil) {
    self.code = code
    self.name = name
    self.aliases = aliases
  }
}
