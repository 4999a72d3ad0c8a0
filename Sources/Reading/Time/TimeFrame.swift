import Statements

/// Takes in the words in front of a time, and turns what was read into an expression.
enum TimeFrame {
  /// The reading with "by the end of", "in early" or "over the" before it.
  ///
  /// - Returns: `nil` for what is a time only behind such words and has none.
  static func extended(
    _ reading: TimeReading, floor: Int, in text: TimeText
  ) -> TimeReading? {
    var reading = reading
    guard reading.takesPreposition else {
      return reading.range.lowerBound >= floor ? reading : nil
    }
    let core = reading.range
    var start = core.lowerBound
    guard start >= floor else { return nil }
    markName(&reading, floor, text)
    guard reading.takesPreposition else { return reading }
    start = article(start, floor, text)
    var hasPart = false
    if let (from, part) = text.part(before: start, floor: floor) {
      reading.range = from..<reading.range.upperBound
      apply(part, to: &reading)
      hasPart = true
      start = article(from, floor, text)
    }
    if let (from, role) = text.preposition(before: start, floor: floor) {
      reading.range = from..<reading.range.upperBound
      apply(role, to: &reading)
      // "Roadmap Towards 2030": a preposition with a capital inside a name.
      let isTitle =
        text.isCapitalised(from) && text.isCapitalised(from - 1)
        && !text.tokens[from].is(.lineBreakBefore)
      // "the net zero by 2050 scenario"
      let isInCompound =
        text.is(from, text.known.by) && reading.rule == YearRule.name
        && text.isCounted(core.upperBound - 1)
      if text.is(from, text.known.of) || isTitle || isInCompound { reading.isAttributive = true }
    } else if reading.needsPreposition, !hasPart {
      return nil
    } else if start < reading.range.lowerBound, text.is(start, text.known.the) {
      reading.range = start..<reading.range.upperBound
    }
    if text.is(reading.range.upperBound, text.known.at),
      text.is(reading.range.upperBound + 1, text.known.the),
      text.is(reading.range.upperBound + 2, text.known.latest)
    {
      reading.range = reading.range.lowerBound..<(reading.range.upperBound + 3)
      reading.role = .by
    }
    return reading
  }

  /// "the September 2021 EU Strategy", "the 23 March Movement", "at the July meeting": dates of the
  /// calendar that qualify a noun. A month alone still dates it.
  private static func markName(_ reading: inout TimeReading, _ floor: Int, _ text: TimeText) {
    guard reading.kind == .date,
      reading.rule.hasPrefix("time.month") || reading.rule == DayMonthRule.name,
      text.isWord(reading.range.upperBound), !text.isConnective(reading.range.upperBound),
      !text.tokens[reading.range.upperBound].is(.lineBreakBefore),
      text.tokens[reading.range.upperBound].has(.noun)
    else { return }
    let before = reading.range.lowerBound - 1
    guard text.is(before, text.known.the) || (text.has(before) && text.tokens[before].is(.genitive))
    else { return }
    if reading.rule == MonthYearRule.aloneName {
      let isDated =
        text.preposition(before: before, floor: floor) != nil
      reading.takesPreposition = !isDated
      return
    }
    reading.takesPreposition = false
    reading.rule = NamedYearRule.name
    reading.isFuture = false
    reading.isAttributive = true
  }

  private static func article(_ start: Int, _ floor: Int, _ text: TimeText) -> Int {
    start > floor && (text.is(start - 1, text.known.the)) ? start - 1 : start
  }

  private static func apply(_ part: TimePart, to reading: inout TimeReading) {
    if let code = part.code, case .time(let time) = reading.value {
      reading.value = .time(time.part(code))
    }
    if let direction = part.direction { reading.isFuture = direction == .future }
  }

  private static func apply(_ role: TimeRole, to reading: inout TimeReading) {
    switch (reading.value, role.role) {
    // "from 1 January to 30 June" runs through its length; "since" needs a single time.
    case (.interval, .since), (.interval, .at): break
    case (.duration, .since), (.duration, .until): reading.role = role.role
    default: reading.role = role.role
    }
    if role.isAbout, case .time(var time) = reading.value {
      time.isApproximate = true
      reading.value = .time(time)
    }
    if role.role == .since { reading.alternative = nil }
    if role.role == .by, let other = reading.alternative, case .time = reading.value {
      // "by 31 March", said in November, is the March to come.
      if let next = CalendarTime(other) { reading.value = .time(next) }
      reading.alternative = nil
    }
  }

  /// What was read, as the statement's coding holds it.
  static func expression(
    _ reading: TimeReading, span: TextSpan, in text: TimeText
  ) -> TemporalExpression {
    TemporalExpression(
      span: span, kind: reading.kind, value: value(reading.value), role: reading.role,
      isFuture: reading.isFuture ?? isFuture(reading, text.adoption),
      alternative: reading.alternative, rule: reading.rule)
  }

  private static func value(_ value: TimeReading.Value) -> EDTF? {
    switch value {
    case .none: nil
    case .time(let time): time.edtf
    case .interval(let first, let last): EDTF("\(first.edtf)/\(last.edtf)")
    case .duration(let count, let unit): EDTF(unit.duration(count))
    case .cadence(let period): EDTF(period)
    case .event(let name): EDTF(name)
    }
  }

  private static func isFuture(_ reading: TimeReading, _ adoption: CalendarTime?) -> Bool {
    switch reading.value {
    case .time(let time):
      guard let adoption else { return true }
      return time.endsNotBefore(adoption) && !(reading.role == .since && starts(time, adoption))
    case .interval(_, let last): return adoption.map { last.endsNotBefore($0) } ?? true
    case .duration: return reading.role == .by
    case .cadence, .event, .none: return true
    }
  }

  /// Whether a time had begun when the statement was adopted.
  private static func starts(_ time: CalendarTime, _ adoption: CalendarTime) -> Bool {
    guard let first = time.firstDay, let day = adoption.firstDay else { return false }
    return first <= day
  }
}
