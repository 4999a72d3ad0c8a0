import Statements

extension ClauseReader {
  /// Whether a word stands where a predicate can: not "the agreed text", not "to agree".
  func isPredicate(_ i: Int, _ sentence: Range<Int>, _ context: SentenceContext) -> Bool {
    let token = tokens[i]
    guard i > sentence.lowerBound else {
      if token.has([.past, .thirdPerson]) { return true }
      switch context.place {
      case .paragraph: return token.has(.be)
      case .item, .resolution: return token.has(.baseVerb) || token.has(.gerund)
      }
    }
    var before = i - 1
    while before > sentence.lowerBound,
      tokens[before].has(.adverb) && !tokens[before].has(.noun) || tokens[before].has(.additive)
    {
      before -= 1
    }
    let previous = tokens[before]
    if previous.has(.to) || previous.has(.modal) { return false }
    if isInParenthesis(i, from: sentence.lowerBound) { return false }
    // A person's name ("Mark", "Grant") or a title, unless the sentence shouts.
    if token.is(.capitalised), !token.is(.allCaps) { return false }
    // "We welcome progress": behind "we" even a word that can be an adjective is the verb.
    let isBehindPronoun = previous.has(.pronoun) && !previous.has([.determiner, .relative])
    if !isBehindPronoun {
      if isAttribute(i, after: previous, before: sentence.upperBound) { return false }
      if isNoun(i, after: previous, before: sentence.upperBound) { return false }
    }
    if token.has(.gerund), !token.has(.finiteVerb) {
      // A participle goes on with the act before it ("agreed to open talks, noting that …")
      // unless it binds or asks by itself.
      return grammar.triggers.bindsAsParticiple(token)
        && (previous.isMark(",") || previous.has(.conjunction))
    }
    if previous.has([.possessive]) || previous.is(.genitive) { return false }
    if previous.has(.determiner), !previous.has([.pronoun, .additive, .relative]) { return false }
    if previous.has(.preposition), !previous.has(.adverb), !previous.has(.subordinator) {
      return false
    }
    if previous.has(.be), !token.has(.be) {
      // A passive is an act only without an actor of its own: "It was agreed to open …".
      return before > sentence.lowerBound && tokens[before - 1].word == grammar.known.it
    }
    return true
  }

  /// "shared values", "continued support", "and shared future": a participle before its noun.
  private func isAttribute(_ i: Int, after previous: Token, before end: Int) -> Bool {
    guard tokens[i].has(.adjective), i + 1 < end else { return false }
    let next = tokens[i + 1]
    if next.has(.noun) { return !next.has([.determiner, .possessive]) }
    return previous.has(.conjunction) && next.has(.adjective) && !next.has([.adverb, .determiner])
  }

  /// "reaffirmed their strong support for", "with the early launch of", "and respect for": a verb's
  /// base form that is a noun here.
  private func isNoun(_ i: Int, after previous: Token, before end: Int) -> Bool {
    let token = tokens[i]
    guard token.has(.noun), token.has([.baseVerb, .thirdPerson]), !token.has(.past), i + 1 < end
    else { return false }
    if previous.has(.adjective), !previous.is(.capitalised),
      !previous.has([.noun, .pronoun, .adverb, .determiner])
    {
      return true
    }
    let next = tokens[i + 1]
    if next.word == grammar.known.of { return true }
    // "will double Union support to the fund"
    if next.has(.to), previous.is(.capitalised), token.lemma == grammar.known.support {
      return true
    }
    return next.word == grammar.known.for && !grammar.triggers.takesFor(token)
  }

  /// "(hereinafter referred to as “Nordmark”)"
  private func isInParenthesis(_ i: Int, from start: Int) -> Bool {
    for k in (max(start, i - 12)..<i).reversed() {
      if tokens[k].isMark("(") { return true }
      if tokens[k].isMark(")") { return false }
    }
    return false
  }
}
