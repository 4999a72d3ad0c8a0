public import Statements

/// Something that happened elsewhere and settles what parties meant to do about it: a vote, an
/// election, somebody else's conference.
public struct OccasionFact: IdentifiedFact, FactBody {
  public static var itemKind: ItemKind { .occasion }

  public let id: OccasionID
  public var title: String
  public var on: EDTF
  /// An event that deadlines may be tied to: `cop28` of `before:cop28`.
  public var event: String?
  /// Commitments whose time is over with it.
  public var ends: [ProvisionID]

  public init(title: String, on: EDTF, event: String? = nil, ends: [ProvisionID] = []) {
    id = OccasionID(from: title, on.rawValue)
    self.title = title
    self.on = on
    self.event = event
    self.ends = ends
  }

  var concerns: [ItemID] { ends.map(\.item) }

  func check() throws(EntryError) {
    try require(title, .occasionTitle)
    try require(on, .occasionDate)
  }
}
