import Statements

/// Finds every expression of time in a statement, and says what it means on the day of adoption.
///
/// One pass over the tokens; only words that the lexicon's files of time know, and numbers, are
/// looked at. The rules are in `Rules`, one a file; each reads a time from its first word, and
/// `TimeFrame` then takes in the words before it ("by the end of").
struct TimeReader: Sendable {
  /// An expression of time and its tokens.
  struct Found: Sendable, Hashable {
    var expression: TemporalExpression
    var tokens: Range<Int>
    /// Whether it qualifies a noun, stands in a name or counts an amount: it is in the text, but
    /// says nothing about when something is to be done.
    var isAttributive = false
  }

  let lexicon: TimeLexicon

  init(folder: LexiconFolder, vocabulary: inout Vocabulary) throws(LexiconError) {
    lexicon = try TimeLexicon(folder: folder, vocabulary: &vocabulary)
  }

  /// Every expression, in text order; none reaches from one block into the next.
  ///
  /// - Parameter adoptedOn: without it, expressions relative to the adoption have no value, and
  ///   their rule ends in `.undated`.
  func expressions(in tokens: TokenizedText, adoptedOn: EDTF?) -> [Found] {
    var found: [Found] = []
    let adoption = adoptedOn.flatMap { CalendarTime($0) }
    for block in tokens.blocks {
      appendExpressions(in: block, of: tokens, adoption: adoption, to: &found)
    }
    return found
  }

  /// The dates of a range that need no date of adoption: whole dates, months and years.
  func absoluteDates(in range: Range<Int>, of tokens: TokenizedText) -> [Found] {
    var found: [Found] = []
    appendExpressions(in: range, of: tokens, adoption: nil, to: &found)
    return found.filter { found in
      guard found.expression.kind == .date || found.expression.kind == .interval,
        let value = found.expression.value
      else { return false }
      return !value.rawValue.hasPrefix("X") && found.expression.rule != NamedYearRule.name
    }
  }

  private func appendExpressions(
    in block: Range<Int>, of tokens: TokenizedText, adoption: CalendarTime?,
    to found: inout [Found]
  ) {
    let text = TimeText(
      tokens: tokens.tokens, bytes: tokens.text.utf8, lexicon: lexicon, adoption: adoption,
      block: block)
    let first = found.count
    var i = block.lowerBound
    while i < block.upperBound {
      let token = tokens.tokens[i]
      let word = lexicon.word(token.word)
      guard word.isStart || token.is(.number) || token.is(.digits),
        let reading = Self.reading(at: i, word: word, in: text),
        let framed = TimeFrame.extended(
          reading, floor: floor(reading, found, from: first, block), in: text)
      else {
        i += 1
        continue
      }
      while found.count > first, let last = found.last,
        last.tokens.lowerBound >= framed.range.lowerBound
      {
        found.removeLast()
      }
      var expression = TimeFrame.expression(framed, span: tokens.span(framed.range), in: text)
      if framed.kind == .event, found.count > first, let last = found.last,
        last.expression.kind == .date, !last.expression.isFuture,
        last.tokens.upperBound == framed.range.lowerBound
      {
        expression.isFuture = false
      }
      if framed.kind == .date, !expression.isFuture, found.count > first, let last = found.last,
        last.expression.kind == .event, framed.range.lowerBound - last.tokens.upperBound < 3
      {
        // "on the margins of the summit in Orlanda in 2012": the date says that it is past.
        found[found.count - 1].expression.isFuture = false
      }
      found.append(
        Found(
          expression: expression, tokens: framed.range, isAttributive: framed.isAttributive))
      i = framed.range.upperBound
    }
  }

  /// The first token that words before a time may take in. A time may swallow earlier ones whole
  /// ("prior to the annual meeting"), but never cut into one.
  private func floor(
    _ reading: TimeReading, _ found: [Found], from first: Int, _ block: Range<Int>
  ) -> Int {
    var floor = block.lowerBound
    var index = found.count - 1
    while index >= first {
      if found[index].tokens.lowerBound < reading.range.lowerBound {
        floor = found[index].tokens.upperBound
        break
      }
      index -= 1
    }
    return floor
  }

  /// Asks the rules that a first word allows, in order.
  private static func reading(at i: Int, word: TimeWord, in text: TimeText) -> TimeReading? {
    if word.opensPhrase, let reading = PhraseRule.reading(at: i, in: text) { return reading }
    switch word.kind {
    case .none:
      let token = text.tokens[i]
      if token.is(.number) { return numeric(i, text) }
      guard token.is(.digits) else { return nil }
      return DecadeRule.reading(at: i, in: text) ?? CenturyRule.reading(at: i, in: text)
        ?? DayMonthRule.reading(at: i, in: text) ?? FiscalYearRule.reading(at: i, in: text)
        ?? QuarterRule.reading(at: i, in: text) ?? EventRule.reading(at: i, in: text)
    case .month:
      return MonthDayRule.reading(at: i, in: text) ?? MonthYearRule.reading(at: i, in: text)
    case .weekday: return WeekdayRule.reading(at: i, in: text)
    case .season: return SeasonRule.reading(at: i, in: text)
    case .cardinal:
      return CenturyRule.reading(at: i, in: text) ?? DayMonthRule.reading(at: i, in: text)
        ?? DurationRule.reading(at: i, in: text)
    case .ordinal:
      return CenturyRule.reading(at: i, in: text) ?? DayMonthRule.reading(at: i, in: text)
    case .unit: return PeriodEdgeRule.reading(at: i, in: text)
    case .length: return DurationRule.reading(at: i, in: text)
    case .shift: return ShiftRule.reading(at: i, in: text)
    case .each: return EveryRule.reading(at: i, in: text)
    case .event, .series: return EventRule.reading(at: i, in: text)
    case .fiscal: return FiscalYearRule.reading(at: i, in: text)
    case .magnitude: return nil
    }
  }

  private static func numeric(_ i: Int, _ text: TimeText) -> TimeReading? {
    let length = text.tokens[i].utf8.count
    if length == 4, text.plainYear(i) != nil {
      return ISODateRule.reading(at: i, in: text) ?? YearRangeRule.reading(at: i, in: text)
        ?? FiscalYearRule.reading(at: i, in: text) ?? QuarterRule.reading(at: i, in: text)
        ?? DecadeRule.reading(at: i, in: text) ?? DurationRule.reading(at: i, in: text)
        ?? NamedYearRule.reading(at: i, in: text) ?? YearRule.reading(at: i, in: text)
    }
    if length <= 2, let reading = DayMonthRule.reading(at: i, in: text) { return reading }
    if let reading = NumericDateRule.reading(at: i, in: text) { return reading }
    return DurationRule.reading(at: i, in: text)
  }
}
