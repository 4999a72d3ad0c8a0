/// The identifier of one kind of item, which cannot be taken for another's.
public struct Identifier<Item: IdentifiedFact>: Codable, Hashable, Sendable, Comparable,
  CustomStringConvertible
{
  public let item: ItemID

  /// - Returns: `nil` when the item is of another kind.
  public init?(_ item: ItemID) {
    guard item.kind == Item.itemKind else { return nil }
    self.item = item
  }

  /// - Returns: `nil` unless it has the form of an identifier of this kind.
  public init?(_ text: String) {
    guard let item = ItemID(rawValue: text) else { return nil }
    self.init(item)
  }

  /// The identifier of an item that these words tell from every other of its kind.
  public init(from words: String...) { item = ItemID(Item.itemKind, from: words) }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let identifier = Identifier(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” names no \(Item.itemKind.rawValue).")
    }
    self = identifier
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(item.rawValue)
  }

  public var description: String { item.rawValue }
  public static func < (a: Identifier, b: Identifier) -> Bool { a.item < b.item }
}

/// A fact that gives an item of its own: its first entry brings the item in, later ones amend it.
public protocol IdentifiedFact: Codable, Hashable, Sendable {
  static var itemKind: ItemKind { get }
  var id: Identifier<Self> { get }
  /// - Returns: `nil` where the fact is of another kind.
  static func body(of fact: Fact) -> Self?
}

public typealias PartnershipID = Identifier<PartnershipFact>
public typealias StatementID = Identifier<StatementFact>
public typealias ProvisionID = Identifier<ProvisionFact>
public typealias MechanismID = Identifier<MechanismFact>
public typealias MeetingID = Identifier<MeetingFact>
public typealias OccasionID = Identifier<OccasionFact>
public typealias InitiativeID = Identifier<InitiativeFact>
public typealias MilestoneID = Identifier<MilestoneFact>
public typealias DeliverableID = Identifier<DeliverableFact>
public typealias TargetID = Identifier<TargetFact>
public typealias ObservationID = Identifier<ObservationFact>
public typealias ResponsibilityID = Identifier<ResponsibilityFact>
public typealias EvidenceID = Identifier<EvidenceFact>
public typealias ProgressID = Identifier<ProgressFact>
public typealias AssessmentID = Identifier<AssessmentFact>
public typealias RemarkID = Identifier<RemarkFact>
