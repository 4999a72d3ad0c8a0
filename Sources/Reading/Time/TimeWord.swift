/// What one word is to the rules of time.
struct TimeWord: Sendable {
  enum Kind: UInt8, Sendable {
    case none
    case month, weekday, season
    /// A number word below a hundred.
    case cardinal
    /// "hundred", "thousand"
    case magnitude
    case ordinal
    case unit
    /// "two-year"
    case length
    /// "this", "next", "past"
    case shift
    /// "every", "each"
    case each
    /// Head of an event: "summit".
    case event
    /// "G20", "COP31": a series that needs no head.
    case series
    /// "fiscal", "financial", "FY"
    case fiscal
  }

  var kind: Kind = .none
  /// Whether a phrase of the lexicon begins with it.
  var opensPhrase = false
  /// Rolling shifts; plural units.
  var flag = false
  /// Number of the month, value of the numeral, raw value of the unit, 1 for a body among events.
  var value: Int16 = 0
  /// A second number: how many units a `length` has, 1 for "mid-May".
  var count: Int16 = 0

  var isStart: Bool { kind != .none || opensPhrase }
}
