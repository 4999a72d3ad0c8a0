import Statements

extension ClauseReader {
  /// What a that-clause promises.
  struct Promise {
    /// First word of the clause behind an adverbial of its own.
    var start: Int
    var binds: Bool
    /// "should" on those who speak binds softly.
    var isSoft = false
    /// Whether the parties, or what is theirs to arrange, are to act.
    var isTheirs = false
  }

  /// Whether a that-clause promises an action ("that talks will be held") and does not foretell
  /// ("that closer ties will bring growth") or judge ("that talks would be useful").
  func promise(_ clause: Int, before end: Int) -> Promise {
    let start = Verbs.pastAside(clause, in: tokens, before: end)
    let known = grammar.known
    for k in start..<end {
      let token = tokens[k]
      if subjunctive(k, from: start, before: end) {
        return Promise(start: start, binds: true, isTheirs: isTheirs(start..<k))
      }
      guard token.has(.modal) else { continue }
      if k > start, tokens[k - 1].has(.relative) { continue }
      let word = token.word
      let isSoft = word == known.should
      guard isSoft || word == known.will || word == known.would || word == known.shall else {
        return Promise(start: start, binds: false)
      }
      let verb = Verbs.skipAdverbs(k + 1, in: tokens, before: end)
      guard verb < end else { return Promise(start: start, binds: false) }
      if !isSoft, settlesBasis(start..<k, verb, before: end) {
        return Promise(start: start, binds: true)
      }
      return Promise(
        start: start, binds: isAction(verb, of: start..<k, before: end, isSoft: isSoft),
        isSoft: isSoft, isTheirs: isTheirs(start..<k))
    }
    return Promise(start: start, binds: false)
  }

  private func isParty(_ subject: Range<Int>) -> Bool {
    actors.actors(of: subject, previous: [])?.kind == .parties
  }

  private func isTheirs(_ subject: Range<Int>) -> Bool { isParty(subject) || namesOwn(subject) }

  private func isAction(
    _ verb: Int, of subject: Range<Int>, before end: Int, isSoft: Bool
  ) -> Bool {
    if tokens[verb].has(.be), verb + 1 < end {
      // "agreed that talks will be held", not "agreed that talks would be useful"
      let main = Verbs.skipAdverbs(verb + 1, in: tokens, before: end - 1)
      // "that the Forum should be enlarged", not "that disputes should be settled peacefully"
      return isSoft
        ? isArranged(main) && namesOwn(subject)
        : tokens[main].has([.participle, .gerund]) && !tokens[main].has(.adjective)
    }
    if isForetold(verb, before: end) { return false }
    let acts =
      grammar.triggers.isBody(in: subject, tokens) || isParty(subject)
    if isSoft { return acts && tokens[verb].has(.arranging) }
    if acts || !tokens[verb].has(.predicting) { return true }
    // "that talks will open in May", not "that it will open new markets"
    let next = verb + 1
    return tokens[verb].has(.arranging)
      && (next >= end || tokens[next].has([.preposition, .adverb]) || tokens[next].is(.number))
  }

  /// A body, a meeting or an undertaking of those who speak.
  private func namesOwn(_ subject: Range<Int>) -> Bool {
    grammar.triggers.isBody(in: subject, tokens)
      || subject.contains { tokens[$0].has([.eventNoun, .actionNoun]) || tokens[$0].is(.allCaps) }
  }

  /// "agreed that the fund be opened", "decided that the two sides continue talks"
  private func subjunctive(_ k: Int, from start: Int, before end: Int) -> Bool {
    guard k > start, k + 1 < end else { return false }
    let token = tokens[k]
    if token.word == grammar.known.be {
      return !tokens[k - 1].has([.modal, .to, .adverb])
        && isArranged(Verbs.skipAdverbs(k + 1, in: tokens, before: end - 1))
    }
    guard token.has(.baseVerb), token.has(.arranging), !token.has(.noun),
      !(start..<k).contains(where: { tokens[$0].has([.be, .have, .modal, .relative, .to]) })
    else { return false }
    return isParty(start..<k)
  }

  /// "benefit", "play an important role", "make a contribution": said of what will come of it.
  func isForetold(_ verb: Int, before end: Int) -> Bool {
    let token = tokens[verb]
    if grammar.triggers.isAlwaysPrediction(token) { return true }
    guard grammar.triggers.isLight(token), verb + 1 < end else { return false }
    if token.lemma == grammar.known.make, tokens[verb + 1].word == grammar.known.for { return true }
    for k in verb + 1..<max(verb + 1, min(verb + 6, end)) {
      if tokens[k].is(.number) { return false }
      if tokens[k].has([.preposition, .possessive]) { return false }
      if grammar.triggers.isOutcome(tokens[k]) { return true }
    }
    return false
  }
}
