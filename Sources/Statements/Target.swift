/// A measurable aim: "reducing CO2 emissions by 55-60% in 2030".
public struct Target: Sendable, Hashable {
  public enum Direction: String, Sendable, Hashable {
    case increase, reduce, limit, reach
    case atLeast = "at-least"
  }

  /// What is measured: "CO2 emissions".
  public var quantity: String
  public var direction: Direction
  /// Lower and upper value; equal unless a range is given. Decimal digits as text, never rounded.
  public var low: String
  public var high: String
  /// `%`, `GW`, ISO 4217 currency code, or the counted noun.
  public var unit: String
  public var year: EDTF?
  public var baseYear: EDTF?
  public var span: TextSpan

  public init(
    quantity: String, direction: Direction, low: String, high: String, unit: String,
    year: EDTF? = nil, baseYear: EDTF? = nil, span: TextSpan
  ) {
    self.quantity = quantity
    self.direction = direction
    self.low = low
    self.high = high
    self.unit = unit
    self.year = year
    self.baseYear = baseYear
    self.span = span
  }
}
