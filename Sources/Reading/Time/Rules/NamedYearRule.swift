import Statements

/// A year inside a name: "the 2018 Agreement", "Agenda 2030", "World Cup 2019", "resolution 2231
/// (2015)", and a year that qualifies a noun: "the 2019 level".
///
/// It is a time, but says nothing about when something is to be done. The number of a resolution
/// ("resolution 2231") is none at all; the rule takes no number without a name around it.
enum NamedYearRule: TimeRule {
  static let name = "time.in-a-name"

  static func reading(at i: Int, in text: TimeText) -> TimeReading? {
    guard let year = text.plainYear(i), isInName(i, text) else { return nil }
    var reading = TimeReading.time(i..<(i + 1), CalendarTime(year: year), rule: name)
    reading.isFuture = false
    reading.isAttributive = true
    reading.takesPreposition = false
    return reading
  }

  private static func isInName(_ i: Int, _ text: TimeText) -> Bool {
    if text.isMark(i - 1, "("), text.isMark(i + 1, ")") { return true }
    return isInName(i..<(i + 1), text)
  }

  /// Whether the words around a time make it part of a name or a noun's attribute.
  static func isInName(_ range: Range<Int>, _ text: TimeText) -> Bool {
    let i = range.lowerBound
    let last = range.upperBound - 1
    guard text.has(i - 1) else {
      // At the head of a title: "2022 Leaders' Meeting".
      return text.isCapitalised(last + 1) && text.kind(last + 1) != .month
    }
    let before = text.tokens[i - 1]
    let followed = text.isWord(last + 1) && !text.isConnective(last + 1)
    if before.word == text.known.the || before.has(.possessive) || before.is(.genitive)
      || before.word == text.known.a || before.word == text.known.an
    {
      return followed
    }
    // "with the view of realizing of 2050 Vision"
    if before.word == text.known.of, followed, text.isCapitalised(last + 1) { return true }
    guard before.is(.word), before.is(.capitalised) else { return false }
    return [.none, .event, .series].contains(text.kind(i - 1))
      && text.preposition(before: i) == nil
      && text.part(before: i) == nil
      && !text.isConnective(i - 1)
  }
}

extension TimeText {
  /// A function word, by the vocabulary's tags or the rules' own knowledge.
  func isConnective(_ i: Int) -> Bool {
    guard has(i) else { return false }
    let token = tokens[i]
    let id = token.word
    return token.has([
      .preposition, .conjunction, .to, .relative, .modal, .be, .have, .determiner, .subordinator,
      .pronoun,
    ]) || id == known.and || id == known.or || id == known.to || id == known.of || id == known.in
      || id == known.at || id == known.the || id == known.from || id == known.until
      || id == known.through || id == known.between || id == known.a || id == known.this
  }
}
