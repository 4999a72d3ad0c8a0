public import Statements

/// The post or organisation of a party that answers for an item (Popolo: post, organisation).
public struct ResponsibilityFact: IdentifiedFact, FactBody {
  public enum Role: String, Codable, Hashable, Sendable, CaseIterable { case lead, supporting }

  /// A person to ask.
  public struct Contact: Codable, Hashable, Sendable {
    public var name: String
    public var email: String?
    public var telephone: String?

    public init(name: String, email: String? = nil, telephone: String? = nil) {
      self.name = name
      self.email = email
      self.telephone = telephone
    }
  }

  public static var itemKind: ItemKind { .responsibility }

  public let id: ResponsibilityID
  public var item: ItemID
  public var party: PartyCode
  public var role: Role
  /// "Ministry of Climate, International Affairs". Empty when nobody answers for it any more.
  public var holder: String
  public var contact: Contact?

  /// A party has one lead an item: a new one takes the place of the old. Supporters are told apart
  /// by name.
  public init(of item: ItemID, party: PartyCode, role: Role, holder: String) {
    id =
      role == .lead
      ? ResponsibilityID(from: item.description, party.rawValue, "lead")
      : ResponsibilityID(from: item.description, party.rawValue, "supporting", holder.lowercased())
    self.item = item
    self.party = party
    self.role = role
    self.holder = holder
  }

  var concerns: [ItemID] { [item] }

  func check() throws(EntryError) {
    try require(party.rawValue, .answeringParty)
  }
}
