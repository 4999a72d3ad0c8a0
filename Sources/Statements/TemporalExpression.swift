/// One expression of time in a statement, with what it means on the day of adoption.
public struct TemporalExpression: Sendable, Hashable {
  /// What sort of time an expression names.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A point or part of the calendar: `2022-11-17`, `2030`, `2025-34`.
    case date
    /// From one time to another: `2022-10/2023-10`.
    case interval
    /// A length: `P61Y`.
    case duration
    /// A cadence: `P2Y`, `regular`.
    case recurrence
    /// Tied to an event the text does not date: `before:next-summit`.
    case event
    /// Without a value: "in the foreseeable future".
    case vague
  }

  /// What a date means for something that is to be done.
  public enum Role: String, Sendable, Hashable {
    /// At or in the time: "in February 2023".
    case at
    /// No later than its end: "by 2030", "before the end of the year".
    case by
    /// From then on: "since 1961", "from 2025".
    case since
    /// Up to then: "until 2027".
    case until
    /// Through that length of time: "over the past 61 years".
    case during
  }

  /// The words of the expression.
  public var span: TextSpan
  /// What sort of time it names.
  public var kind: Kind
  /// EDTF value, ISO 8601 duration or event; `nil` when vague.
  public var value: EDTF?
  /// What it means for something that is to be done then.
  public var role: Role
  /// False when it lies before the adoption ("last year", "in 1961").
  public var isFuture: Bool
  /// Other reading where the words allow two ("biannual"), and then only.
  public var alternative: EDTF?
  /// The rule that read it, as in `time.month-year`.
  public var rule: String

  /// An expression by all it has.
  public init(
    span: TextSpan, kind: Kind, value: EDTF?, role: Role, isFuture: Bool,
    alternative: EDTF? = nil, rule: String
  ) {
    self.span = span
    self.kind = kind
    self.value = value
    self.role = role
    self.isFuture = isFuture
    self.alternative = alternative
    self.rule = rule
  }
}
