import Statements

/// What the words before a time make of it.
struct TimeRole: Sendable {
  let role: TemporalExpression.Role
  let isAbout: Bool
}

/// A part of a period that words before it name: "the first half of", "late in".
struct TimePart: Sendable {
  enum Direction: Sendable { case past, future }
  /// Sub-year code of ISO 8601-2; `nil` where the whole period stands for its part.
  let code: Int?
  let direction: Direction?
}

/// What words before an event make of it: `before` in `before:next-summit`.
struct EventRelation: Sendable {
  let name: String
  /// Only an event called the next one is a time after these words.
  let onlyNext: Bool
}

/// What a phrase of the lexicon says about time.
enum TimePhrase: Sendable {
  /// Every so often: ISO 8601 duration or `regular`, another reading, and the words before which
  /// it means something else. Those words hold for vague times too.
  case cadence(period: String, other: String?, notBefore: Set<WordID>)
  case vague(isFuture: Bool, notBefore: Set<WordID>)
  /// "early", before a noun of action.
  case prompt(notBefore: Set<WordID>)
  /// A period counted from the day of adoption: "today".
  case named(CalendarUnit, shift: Int)
  /// The middle, or the first year, of the century of adoption.
  case century(yearOfCentury: Int)
}
