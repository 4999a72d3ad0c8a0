/// Judgements about single words in their place, which the word's tags alone do not decide.
enum Verbs {
  /// Whether a word in its base form begins an action here ("support the fund"), rather than
  /// being a noun ("and support for the fund").
  static func opensAction(at i: Int, in tokens: [Token], before end: Int) -> Bool {
    guard i < end else { return false }
    let token = tokens[i]
    guard token.has(.baseVerb) else { return isUnknownVerb(at: i, in: tokens, before: end) }
    guard token.has([.noun, .adjective]) else { return true }
    guard i + 1 < end else { return false }
    let next = tokens[i + 1]
    // "research that supports", but "welcome that progress"
    if next.has(.relative), i + 2 < end, tokens[i + 2].has([.be, .have, .modal, .finiteVerb]) {
      return false
    }
    if next.has([.determiner, .possessive, .pronoun, .adverb]) || next.is(.number) { return true }
    if next.has([.preposition, .conjunction, .be, .modal, .relative]) || next.is(.punctuation)
      || next.is(.genitive)
    {
      return false
    }
    if token.has(.adjective) {
      // "growth and open markets" describes, "cut costs and lower tariffs" and "and welcome global
      // efforts" act.
      let acts = token.has(.arranging) && !token.has(.predicting)
      return !followsAdjective(i, in: tokens)
        && (acts || next.is(.capitalised) || next.has(.adjective) && !next.has(.noun))
    }
    if next.is(.capitalised) || next.has(.adjective) { return true }
    return !token.has(.nounFirst)
  }

  /// "to reactivate the dialogue", "; bend the curve": a small word outside the lexicon right before
  /// an article is a verb.
  static func isUnknownVerb(at i: Int, in tokens: [Token], before end: Int) -> Bool {
    guard i + 1 < end, tokens[i].word == .unknown, tokens[i].is(.word),
      !tokens[i].has([.gerund, .past, .adverb, .adjective])
    else { return false }
    let next = tokens[i + 1]
    // Not "food and blankets this winter": "this" can begin a time of its own.
    return !tokens[i].is(.capitalised)
      && (next.has(.possessive) || next.has(.determiner) && !next.has([.pronoun, .relative]))
  }

  /// "secure, sustainable, and open supply chains": the last of several adjectives.
  private static func followsAdjective(_ i: Int, in tokens: [Token]) -> Bool {
    var k = i - 1
    while k > 0, tokens[k].has(.conjunction) || tokens[k].isMark(",") { k -= 1 }
    return k >= 0 && tokens[k].has(.adjective)
  }

  /// The first word of an action at or after an index: adverbs and "not only" are passed over.
  static func skipAdverbs(_ i: Int, in tokens: [Token], before end: Int) -> Int {
    var i = i
    while i < end {
      let token = tokens[i]
      if token.has(.adverb), !token.has(.anyVerb) || token.has(.adjective) {
        i += 1
      } else if token.has(.negation) {
        i += 1
      } else if token.isMark(","), let close = asideEnd(i, in: tokens, before: end) {
        i = close
      } else {
        break
      }
    }
    return i
  }

  /// Past an aside right at the start ("…, as appropriate, share").
  static func pastAside(_ start: Int, in tokens: [Token], before end: Int) -> Int {
    var start = start
    while start < end, tokens[start].isMark(","),
      let close = asideEnd(start, in: tokens, before: end), close < end
    {
      start = close
    }
    return start
  }

  /// Past the second comma of a short aside (", as appropriate,").
  static func asideEnd(_ comma: Int, in tokens: [Token], before end: Int) -> Int? {
    var k = comma + 1
    while k < min(comma + 26, end) {
      if tokens[k].isMark(",") { return k + 1 }
      if tokens[k].isMark(";") { return nil }
      k += 1
    }
    return nil
  }
}
