/// Judgements about single words in their place, which the word's tags alone do not decide.
enum Verbs {
  /// Whether a word in its base form begins an action here ("support the fund"), rather than
  /// being a noun ("and support for the fund").
  static func opensAction(at i: Int, in tokens: [Token], before end: Int) -> Bool {
    guard i < end, tokens[i].has(.baseVerb) else { return false }
    let token = tokens[i]
    guard token.has([.noun, .adjective]) else { return true }
    guard i + 1 < end else { return false }
    let next = tokens[i + 1]
    if next.has([.determiner, .possessive, .pronoun, .adverb]) || next.is(.number) { return true }
    if next.has([.preposition, .conjunction, .be, .modal, .relative]) || next.is(.punctuation)
      || next.is(.genitive)
    {
      return false
    }
    if token.has(.adjective) { return !followsAdjective(i, in: tokens) }
    if next.is(.capitalised) || next.has(.adjective) { return true }
    return !token.has(.nounFirst)
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
