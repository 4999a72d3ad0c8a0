import Statements

/// What a rule of time read, before the words in front of it are taken in.
struct TimeReading {
  enum Value {
    case none
    case time(CalendarTime)
    /// Between two times; `nil` for an end that the date of adoption would give.
    case interval(CalendarTime, CalendarTime)
    case duration(Int, CalendarUnit)
    /// ISO 8601 duration or `regular`.
    case cadence(String)
    /// `before:next-summit`
    case event(String)
  }

  var range: Range<Int>
  var kind: TemporalExpression.Kind
  var value: Value
  var role: TemporalExpression.Role = .at
  /// Decided by the rule; otherwise the value is compared with the adoption.
  var isFuture: Bool?
  var alternative: EDTF?
  var rule: String
  /// Whether words before it ("by the end of") belong to it.
  var takesPreposition = true
  /// Whether it qualifies a noun, or stands in a name ("the 2018 Agreement"), and so says nothing
  /// about when something is done.
  var isAttributive = false
  /// Whether it is a time only behind such words ("in March").
  var needsPreposition = false

  init(
    _ range: Range<Int>, _ kind: TemporalExpression.Kind, _ value: Value, rule: String
  ) {
    self.range = range
    self.kind = kind
    self.value = value
    self.rule = rule
  }

  static func time(_ range: Range<Int>, _ time: CalendarTime, rule: String) -> TimeReading {
    TimeReading(range, .date, .time(time), rule: rule)
  }

  /// From one time to another; `nil` when they are in the wrong order.
  static func interval(
    _ range: Range<Int>, _ first: CalendarTime, _ last: CalendarTime, rule: String
  ) -> TimeReading? {
    if let from = first.firstDay, let to = last.lastDay, from > to { return nil }
    var reading = TimeReading(range, .interval, .interval(first, last), rule: rule)
    reading.role = .during
    return reading
  }
}

/// One thing a text can say about time, and how it is read.
protocol TimeRule {
  /// As in `time.month-year`: the name a reader of the result sees.
  static var name: String { get }
  /// Reads the time that begins at a token, if there is one.
  static func reading(at i: Int, in text: TimeText) -> TimeReading?
}
