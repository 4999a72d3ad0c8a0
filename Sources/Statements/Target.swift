/// A measurable aim: "reducing CO2 emissions by 55-60% in 2030".
public struct Target: Sendable, Hashable {
  /// Which way the quantity is to go.
  public enum Direction: String, Sendable, Hashable {
    /// By so much more.
    case increase
    /// By so much less.
    case reduce
    /// No more than that.
    case limit
    /// To that value.
    case reach
    /// No less than that.
    case atLeast = "at-least"
  }

  /// What is measured: "CO2 emissions".
  public var quantity: String
  /// Which way the quantity is to go.
  public var direction: Direction
  /// Lower and upper value; equal unless a range is given. Decimal digits as text, never rounded.
  public var low: String
  /// Upper value; equal to `low` unless a range is given.
  public var high: String
  /// `%`, `GW`, ISO 4217 currency code, or the counted noun.
  public var unit: String
  /// When it is to be reached.
  public var year: EDTF?
  /// The year it is compared with.
  public var baseYear: EDTF?
  /// The words of the aim.
  public var span: TextSpan

  /// A target by all it has.
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
