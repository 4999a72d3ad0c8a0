import Statements

/// Phrases the lexicon lists whole: "biennial", "as soon as possible", "today".
enum PhraseRule: TimeRule {
  static let name = "time.phrase"

  static func reading(at i: Int, in text: TimeText) -> TimeReading? {
    guard text.word(i).opensPhrase,
      let (value, length) = text.lexicon.trie.longestMatch(at: i, in: text.tokens.span),
      i + length <= text.block.upperBound
    else { return nil }
    let range = i..<(i + length)
    switch text.lexicon.phrases[Int(value)] {
    case .cadence(let period, let other, let notBefore):
      if text.has(range.upperBound), notBefore.contains(text.tokens[range.upperBound].word) {
        return nil
      }
      var reading = TimeReading(
        range, .recurrence, .cadence(period),
        rule: period == "regular" ? "cadence.regular" : "cadence.phrase")
      if other != nil { reading.rule = "cadence.ambiguous" }
      reading.alternative = other.map { EDTF($0) }
      reading.takesPreposition = false
      reading.isAttributive = isName(range, text) || countsAnAmount(range, text)
      return reading
    case .vague(let isFuture, let notBefore):
      if text.has(range.upperBound), notBefore.contains(text.tokens[range.upperBound].word) {
        return nil
      }
      var reading = TimeReading(range, .vague, .none, rule: "time.vague")
      reading.isFuture = isFuture
      reading.takesPreposition = false
      return reading
    case .prompt(let notBefore):
      guard text.has(i + 1), text.tokens[i + 1].has(.actionNoun),
        !notBefore.contains(text.tokens[i + 1].word)
      else { return nil }
      var reading = TimeReading(range, .vague, .none, rule: "time.prompt")
      reading.isFuture = true
      reading.takesPreposition = false
      return reading
    case .named(let unit, let shift):
      guard let time = text.adoption?.period(unit, shift: shift) else {
        return TimeReading(range, .date, .none, rule: "time.named.undated")
      }
      var reading = TimeReading.time(range, time, rule: "time.named")
      // "by year-end" brings its preposition; what is done today needs no deadline.
      if length > 1 { reading.role = .by }
      reading.isAttributive =
        unit == .day && (shift <= 0 || text.is(i - 1, text.known.and))
      return reading
    case .century(let yearOfCentury):
      guard let year = text.adoption?.year else {
        return TimeReading(range, .date, .none, rule: "time.named.undated")
      }
      var time = CalendarTime(year: year - year % 100 + yearOfCentury)
      time.isApproximate = true
      return .time(range, time, rule: "time.named")
    }
  }

  /// "IMF Annual Meetings", but not "an Annual Dialogue".
  private static func isName(_ range: Range<Int>, _ text: TimeText) -> Bool {
    let before = range.lowerBound - 1
    guard text.isCapitalised(range.lowerBound) else { return false }
    // "the International Fund (IF) Annual Meetings"
    if text.isMark(before, ")") { return text.isCapitalised(before - 1) }
    return text.isWord(before) && text.isCapitalised(before) && !text.isConnective(before)
  }

  /// "an annual increase", "$100 billion annually"
  private static func countsAnAmount(_ range: Range<Int>, _ text: TimeText) -> Bool {
    for i in max(text.block.lowerBound, range.lowerBound - 2)..<range.lowerBound
    where text.tokens[i].is(.number) && !text.isMark(i - 1, "(") { return true }
    for i in range.upperBound..<min(text.block.upperBound, range.upperBound + 4) {
      if text.isConnective(i) || text.tokens[i].is(.punctuation) { return false }
      if text.lexicon.measures.contains(text.tokens[i].word) { return true }
    }
    return false
  }
}
