public import Statements

/// A standing dialogue, consultation, committee or programme.
public struct MechanismFact: IdentifiedFact, FactBody {
  public static var itemKind: ItemKind { .mechanism }

  public let id: MechanismID
  public var name: String
  public var parties: [PartyCode]
  public var level: Mechanism.Level?
  /// ISO 8601 duration between meetings, or `regular`.
  public var cadence: EDTF?
  public var coChairs: [Post]?
  /// The mechanism it takes the place of, which ends when this one first meets.
  public var predecessor: MechanismID?
  public var areas: [Area]?

  /// The identifier is that of the parties and the name, in any capitals.
  public init(name: String, parties: [PartyCode]) {
    id = MechanismID(
      ItemID(.mechanism, from: parties.map(\.rawValue).sorted() + [name.lowercased()]))!
    self.name = name
    self.parties = parties
  }

  var concerns: [ItemID] { predecessor.map { [$0.item] } ?? [] }

  func check() throws(EntryError) {
    try require(name, .mechanismName)
    guard predecessor != id else {
      throw EntryError(.badValue, .ownSuccessor)
    }
    if let cadence, cadence.rawValue != "regular", Cadence(cadence) == nil {
      throw EntryError(.badValue, .noCadence, "\(cadence)")
    }
  }
}

/// A post or organisation of a party.
public struct Post: Codable, Hashable, Sendable {
  public var party: PartyCode
  public var title: String

  public init(party: PartyCode, title: String) {
    self.party = party
    self.title = title
  }
}
