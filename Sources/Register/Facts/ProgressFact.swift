public import Statements

/// What somebody who answers for an item reports of it.
public struct ProgressFact: IdentifiedFact, FactBody {
  /// How far it has come, where the report says so.
  public enum Extent: String, Codable, Hashable, Sendable, CaseIterable {
    case underWay = "under-way"
    case part
    case whole
    /// Nothing more will be done, whether or not part was.
    case ended
  }

  public static var itemKind: ItemKind { .progress }

  public let id: ProgressID
  public var item: ItemID
  /// The day or period it speaks of.
  public var on: EDTF
  public var note: String
  public var extent: Extent?
  public var evidence: [EvidenceID]?

  public init(of item: ItemID, on: EDTF, note: String, extent: Extent? = nil) {
    id = ProgressID(from: item.description, on.rawValue, note)
    self.item = item
    self.on = on
    self.note = note
    self.extent = extent
  }

  var concerns: [ItemID] { [item] }
  var sources: [EvidenceID] { evidence ?? [] }

  func check() throws(EntryError) {
    try require(note, .progressNote)
    try require(on, .progressDate)
  }
}
