public import Statements

/// What was measured of a target at a time (IATI 2.03: actual).
public struct ObservationFact: IdentifiedFact, FactBody {
  public static var itemKind: ItemKind { .observation }

  public let id: ObservationID
  public var target: TargetID
  public var value: Quantity
  /// The day or period the value speaks of.
  public var on: EDTF
  public var evidence: [EvidenceID]?
  public var note: String?

  public init(of target: TargetID, value: Quantity, on: EDTF) {
    id = ObservationID(from: target.description, on.rawValue)
    self.target = target
    self.value = value
    self.on = on
  }

  var concerns: [ItemID] { [target.item] }
  var sources: [EvidenceID] { evidence ?? [] }

  func check() throws(EntryError) {
    try require(value, .observedValue)
    try require(on, .observationTime)
  }
}
