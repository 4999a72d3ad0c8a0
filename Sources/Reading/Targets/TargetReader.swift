import Statements

/// Finds the measurable aims of a committed action: "reducing emissions by 45-50% by 2040 compared
/// with 2025 levels", "provide 20 million crowns".
///
/// Only numbers with a unit of `units.tsv` or a currency sign are aims; dates, resolutions and
/// counts of countries are not.
struct TargetReader: Sendable {
  struct Found: Sendable {
    var target: Target
    var words: Range<Int>
  }

  private struct Unit: Sendable {
    let name: String
    let power: Int
  }

  private var trie = PhraseTrie()
  private var units: [Unit] = []
  private let reducing: WordSet
  private let increasing: WordSet
  private let limiting: WordSet
  private let by, to, from, at, of, least, more, than, compared, below, relative: WordID
  /// Words that say how often, between an amount and what it is for.
  private let rates: WordSet
  /// Words at which what an amount is for ends.
  private let stops: WordSet

  init(folder: LexiconFolder, vocabulary: inout Vocabulary) throws(LexiconError) {
    for row in try folder.table("units").rows {
      trie.insert(vocabulary.internPhrase(try row("words")), value: Int32(units.count))
      units.append(Unit(name: String(try row("unit")), power: Int(try row("power")) ?? 0))
    }
    func words(_ list: [String], _ vocabulary: inout Vocabulary) -> WordSet {
      WordSet(list.map { vocabulary.intern($0) })
    }
    reducing = words(["reduce", "cut", "lower", "decrease", "halve"], &vocabulary)
    increasing = words(["increase", "raise", "expand", "double", "triple", "grow"], &vocabulary)
    limiting = words(["limit", "keep", "cap"], &vocabulary)
    by = vocabulary.intern("by")
    to = vocabulary.intern("to")
    from = vocabulary.intern("from")
    at = vocabulary.intern("at")
    of = vocabulary.intern("of")
    rates = words(["a", "per", "each", "every", "year", "annually", "yearly"], &vocabulary)
    stops = words(
      [
        "by", "over", "between", "within", "until", "through", "during", "this", "next", "will",
        "shall", "would", "which", "that", "annually", "beginning", "starting",
      ], &vocabulary)
    least = vocabulary.intern("least")
    more = vocabulary.intern("more")
    than = vocabulary.intern("than")
    compared = vocabulary.intern("compared")
    below = vocabulary.intern("below")
    relative = vocabulary.intern("relative")
  }

  /// - Parameter year: the action's deadline, which dates its aims.
  func targets(in content: Range<Int>, of text: TokenizedText, year: EDTF?) -> [Found] {
    let tokens = text.tokens
    var found: [Found] = []
    var i = content.lowerBound
    while i < content.upperBound {
      guard tokens[i].is(.number), let amount = amount(at: i, content, text) else {
        i += 1
        continue
      }
      var start = i
      if start > content.lowerBound, tokens[start - 1].isMark("$") { start -= 1 }
      let words = start..<amount.end
      found.append(
        Found(
          target: Target(
            quantity: quantity(
              before: start, after: amount.end, unit: amount.unit, content, text),
            direction: direction(start, content, tokens), low: amount.low, high: amount.high,
            unit: amount.unit, year: year, baseYear: baseYear(amount.end, content, text),
            span: text.span(words)), words: words))
      i = amount.end
    }
    return found
  }

  private func amount(
    at i: Int, _ content: Range<Int>, _ text: TokenizedText
  ) -> (low: String, high: String, unit: String, end: Int)? {
    let tokens = text.tokens
    var low = digits(i, text)
    var high = low
    var end = i + 1
    if end + 1 < content.upperBound, tokens[end].isMark("-"), tokens[end + 1].is(.number) {
      high = digits(end + 1, text)
      end += 2
    }
    var unit = i > content.lowerBound && tokens[i - 1].isMark("$") ? "USD" : ""
    while end < content.upperBound,
      let match = trie.longestMatch(at: end, in: tokens.span),
      end + match.length <= content.upperBound
    {
      let next = units[Int(match.value)]
      if next.power > 0 {
        low = Self.shifted(low, by: next.power)
        high = Self.shifted(high, by: next.power)
      } else if unit.isEmpty {
        unit = next.name
      } else {
        break
      }
      end += match.length
    }
    return unit.isEmpty ? nil : (low, high, unit, end)
  }

  private func digits(_ i: Int, _ text: TokenizedText) -> String {
    String(decoding: text.text.utf8[text.tokens[i].utf8].filter { $0 != 0x2C }, as: UTF8.self)
  }

  /// A decimal number times a power of ten, in digits: `1.2` by 9 is `1200000000`.
  static func shifted(_ number: String, by power: Int) -> String {
    let parts = number.utf8.split(separator: 0x2E, maxSplits: 1)
    let whole = parts.first.map { String(Substring($0)) } ?? "0"
    let fraction = parts.count > 1 ? String(Substring(parts[1])) : ""
    if fraction.utf8.count > power {
      return whole + fraction.prefix(power) + "." + fraction.dropFirst(power)
    }
    let digits = whole + fraction + String(repeating: "0", count: power - fraction.utf8.count)
    let trimmed = digits.drop { $0 == "0" }
    return trimmed.isEmpty ? "0" : String(trimmed)
  }

  private func direction(_ start: Int, _ content: Range<Int>, _ tokens: [Token]) -> Target.Direction
  {
    if start - 2 >= content.lowerBound,
      tokens[start - 2].word == at && tokens[start - 1].word == least
        || tokens[start - 2].word == more && tokens[start - 1].word == than
    {
      return .atLeast
    }
    for i in (content.lowerBound..<start).reversed() {
      let lemma = tokens[i].lemma
      if reducing.contains(lemma) { return .reduce }
      if increasing.contains(lemma) { return .increase }
      if limiting.contains(lemma) { return .limit }
    }
    return .reach
  }

  /// What is measured: the words between the verb and "by" or "to" in front of the number, the thing
  /// "of" which it is said, else what is counted and what it is for.
  private func quantity(
    before start: Int, after end: Int, unit: String, _ content: Range<Int>, _ text: TokenizedText
  ) -> String {
    let tokens = text.tokens
    var joint = start - 1
    if joint - 1 >= content.lowerBound, tokens[joint].word == least || tokens[joint].word == than {
      joint -= 2
    }
    if joint > content.lowerBound, tokens[joint].word == by || tokens[joint].word == to {
      let verb = (content.lowerBound..<joint).last {
        let lemma = tokens[$0].lemma
        return reducing.contains(lemma) || increasing.contains(lemma) || limiting.contains(lemma)
      }
      var first = (verb ?? content.lowerBound) + 1
      while first < joint, tokens[first].has([.determiner, .possessive]) { first += 1 }
      if first < joint { return text.words(first..<joint) }
    }
    if joint > content.lowerBound, tokens[joint].word == of,
      let thing = thing(before: joint, content, tokens)
    {
      return text.words(thing)
    }
    var purpose = purpose(behind: end, content, tokens)
    let isCounted = tokens[end - 1].is(.word) && !Self.measures.contains(unit)
    let money = unit.utf8.count == 3 && unit.utf8.allSatisfy { 0x41...0x5A ~= $0 }
    let what = money ? "funds" : isCounted ? unit : ""
    // "400 hectares of wetland" measures wetland.
    if what.isEmpty, let first = purpose.first, tokens[first].word == of {
      purpose = (first + 1)..<purpose.upperBound
    }
    let words = [what, purpose.isEmpty ? "" : text.words(purpose)].filter { !$0.isEmpty }
    return words.isEmpty ? text.words(content.lowerBound..<start) : words.joined(separator: " ")
  }

  private static let measures: Set<String> = ["%", "GW", "MW", "t", "ha"]

  /// "a second power cable of 1,400 MW": the noun in front of "of", with what describes it.
  private func thing(
    before joint: Int, _ content: Range<Int>, _ tokens: [Token]
  ) -> Range<Int>? {
    var first = joint
    while first > content.lowerBound, tokens[first - 1].is(.word),
      !tokens[first - 1].has([.determiner, .possessive, .preposition, .relative])
    {
      first -= 1
    }
    // A verb at the front is the action, not the thing.
    if first == content.lowerBound, first + 1 < joint { first += 1 }
    return first < joint ? first..<joint : nil
  }

  /// What an amount is for: "in the deep-water port", "for students of ocean science", up to the
  /// next time, number or mark.
  private func purpose(
    behind end: Int, _ content: Range<Int>, _ tokens: [Token]
  ) -> Range<Int> {
    var first = end
    // "120 scholarships a year", "per year", "annually": how often, not what for.
    while first < content.upperBound, rates.contains(tokens[first].word) { first += 1 }
    var last = first
    while last < min(first + 10, content.upperBound), tokens[last].is(.word),
      !stops.contains(tokens[last].word)
    {
      last += 1
    }
    while last > first, tokens[last - 1].has([.preposition, .determiner, .conjunction]) {
      last -= 1
    }
    return first..<last
  }

  /// "from 2030 levels", "compared with 2025", "below 2005 levels".
  private func baseYear(_ end: Int, _ content: Range<Int>, _ text: TokenizedText) -> EDTF? {
    let tokens = text.tokens
    for i in end..<min(end + 10, content.upperBound) {
      let word = tokens[i].word
      guard word == from || word == compared || word == below || word == relative else { continue }
      for k in i + 1..<min(i + 4, content.upperBound)
      where tokens[k].is(.number) && tokens[k].end - tokens[k].start == 4 {
        return EDTF(digits(k, text))
      }
    }
    return nil
  }
}
