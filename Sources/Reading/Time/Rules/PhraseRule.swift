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
      return reading
    case .vague(let isFuture):
      var reading = TimeReading(range, .vague, .none, rule: "time.vague")
      reading.isFuture = isFuture
      reading.takesPreposition = false
      return reading
    case .named(let unit, let shift):
      guard let time = text.adoption?.period(unit, shift: shift) else {
        return TimeReading(range, .date, .none, rule: "time.named.undated")
      }
      var reading = TimeReading.time(range, time, rule: "time.named")
      if length > 1
        || text.lexicon.prepositions.longestMatch(before: i + 1, floor: i, in: text.tokens) != nil
      {
        reading.role = .by
      }
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
}
