public import Statements

/// Concrete work agreed to carry out commitments: a programme, a fund, a project.
public struct InitiativeFact: IdentifiedFact, FactBody {
  public static var itemKind: ItemKind { .initiative }

  public let id: InitiativeID
  public var title: String
  public var parties: [PartyCode]
  public var carriesOut: [ProvisionID]
  public var summary: String?
  public var from: EDTF?
  public var until: EDTF?

  public init(title: String, parties: [PartyCode], carriesOut: [ProvisionID]) {
    id = InitiativeID(
      ItemID(.initiative, from: parties.map(\.rawValue).sorted() + [title.lowercased()]))!
    self.title = title
    self.parties = parties
    self.carriesOut = carriesOut
  }

  var concerns: [ItemID] { carriesOut.map(\.item) }

  func check() throws(EntryError) {
    try require(title, .initiativeTitle)
    if let from { try require(from, .beginning) }
    if let until { try require(until, .end) }
  }
}
