public import Statements

/// A measurable aim (IATI 2.03: result, indicator, baseline, target).
public struct TargetFact: IdentifiedFact, FactBody {
  /// The value from which progress is measured.
  public struct Baseline: Codable, Hashable, Sendable {
    public var value: Quantity
    public var on: EDTF

    public init(value: Quantity, on: EDTF) {
      self.value = value
      self.on = on
    }
  }

  public static var itemKind: ItemKind { .target }

  public let id: TargetID
  public var provision: ProvisionID
  /// What is measured: "reduction of CO2 emissions".
  public var indicator: String
  /// `%`, `GW`, an ISO 4217 code, or the counted noun.
  public var unit: String
  /// Whether more is better (IATI `ascending`).
  public var isAscending: Bool
  public var baseline: Baseline?
  /// Lower and upper value; equal unless the aim is a range.
  public var low: Quantity
  public var high: Quantity
  public var by: EDTF?

  public init(
    of provision: ProvisionID, indicator: String, unit: String, isAscending: Bool = true,
    low: Quantity, high: Quantity, by: EDTF?
  ) {
    id = TargetID(from: provision.description, indicator.lowercased(), unit)
    self.provision = provision
    self.indicator = indicator
    self.unit = unit
    self.isAscending = isAscending
    self.low = low
    self.high = high
    self.by = by
  }

  var concerns: [ItemID] { [provision.item] }

  func check() throws(EntryError) {
    try require(indicator, .indicator)
    try require(low, .lowerValue)
    try require(high, .upperValue)
    if let by { try require(by, .targetYear) }
    if let baseline {
      try require(baseline.value, .baseline)
      try require(baseline.on, .baselineYear)
    }
  }
}
