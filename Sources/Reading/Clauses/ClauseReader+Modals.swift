import Statements

extension ClauseReader {
  /// "will", "shall", "must", "should" and "would" with an action.
  func modalAct(
    at i: Int, before end: Int, _ finder: SubjectFinder, _ context: SentenceContext, _ acts: [Act]
  ) -> Act? {
    let known = grammar.known
    let word = tokens[i].word
    let binds = word == known.will || word == known.shall || word == known.must
    guard binds || word == known.should || word == known.would, i > finder.sentence.lowerBound,
      isVerb(i)
    else { return nil }
    var start = i + 1
    while start < end, tokens[start].has(.additive) { start += 1 }
    var triggerEnd = i + 1
    if start < end, tokens[start].has(.negation) {
      start += 1
      triggerEnd = start
    }
    let verb = Verbs.skipAdverbs(start, in: tokens, before: end)
    if verb >= end {
      guard binds, let (clause, who) = accepted(i, finder, context, acts), who.kind == .parties
      else {
        return nil
      }
      return act(
        .commitment, i..<i + 1, end..<end, clause, who, "modal.will", .high, introducesItems: true)
    }
    // Behind "will" a word is a verb, whether the lexicon knows it as one or not ("will dredge").
    guard
      tokens[verb].has([.baseVerb, .be])
        || binds
          && (Verbs.isUnknownVerb(at: verb, in: tokens, before: end) || isPlainNoun(tokens[verb]))
    else { return nil }
    guard let (clause, who) = accepted(i, finder, context, acts) else {
      return thing(i, triggerEnd, verb, before: end, finder, context, acts)
    }
    let rule =
      word == known.should ? "modal.should" : word == known.would ? "modal.would" : "modal.will"
    // "shall, at the request of either Party, meet": the action begins behind the aside.
    var content = Verbs.pastAside(start, in: tokens, before: end)
    if let verbEnd = extended(verb, before: end) {
      content = verbEnd.content
      triggerEnd = verbEnd.trigger
      if verbEnd.low {
        return act(
          .commitment, i..<triggerEnd, content..<end, clause, who, rule + "-softly", .low)
      }
    }
    let trigger = i..<triggerEnd
    switch who.kind {
    case .parties:
      if word == known.would, !isReported(clause, acts, context) { return nil }
      if isPrediction(verb, before: end) {
        return act(.position, trigger, content..<end, clause, who, "modal.prediction", nil)
      }
      return act(
        .commitment, trigger, content..<end, clause, who, rule, word == known.should ? .low : .high,
        introducesItems: announcesMeasures(verb + 1, before: end))
    case .third:
      if word == known.should || word == known.must {
        return act(.request, trigger, content..<end, clause, who, rule, nil)
      }
      if word == known.shall {
        return act(.commitment, trigger, content..<end, clause, who, rule, .high)
      }
      return nil
    case .thing: return nil
    }
  }

  private func act(
    _ kind: Provision.Class, _ trigger: Range<Int>, _ content: Range<Int>, _ clause: Subject,
    _ who: Actors, _ rule: String, _ obligation: Provision.Obligation?,
    introducesItems: Bool = false, confidence: Double = 1
  ) -> Act {
    Act(
      class: kind, obligation: obligation, trigger: trigger, content: content,
      clauseStart: clause.start, subject: clause.phrase, actors: who, rule: rule, tense: .present,
      complement: .infinitive, hedge: nil, confidence: who.confidence * confidence,
      introducesItems: introducesItems)
  }

  /// "will" as a noun ("the political will to", "their will") is no modal.
  private func isVerb(_ i: Int) -> Bool {
    let previous = tokens[i - 1]
    if previous.has(.possessive) || previous.is(.genitive) { return false }
    if previous.has(.determiner), !previous.has([.pronoun, .relative, .additive]) { return false }
    return !(previous.has(.adjective) && !previous.has([.noun, .pronoun, .adverb, .determiner]))
      || previous.is(.capitalised)
  }

  /// A word that the lexicon knows as a noun and nothing else.
  private func isPlainNoun(_ token: Token) -> Bool {
    token.is(.word) && !token.is(.capitalised)
      && token.tags.subtracting([.eventNoun, .actionNoun]) == .noun
  }

  /// "would" binds where the clause, or a whole statement told in the past, reports what was agreed.
  private func isReported(_ clause: Subject, _ acts: [Act], _ context: SentenceContext) -> Bool {
    clause.introducer == .that || clause.introducer == .inside
      || clause.phrase.isEmpty && acts.last?.rule == "modal.would" || !acts.isEmpty
      || context.isToldInPast && clause.introducer == .opening
  }

  /// "will seek to bring", "will positively consider supporting": the second verb belongs to the
  /// trigger and makes it soft, "will commit to negotiate" leaves it firm.
  private func extended(_ verb: Int, before end: Int) -> (content: Int, trigger: Int, low: Bool)? {
    let known = grammar.known
    let lemma = tokens[verb].lemma
    let next = verb + 1
    guard next < end else { return nil }
    let softens =
      lemma == known.seek || lemma == known.strive || lemma == known.endeavor
      || lemma == known.aim || lemma == known.intend
    if softens || lemma == known.commit || lemma == known.undertake, tokens[next].has(.to),
      case .infinitive(let start)? = Complement.at(next + 1, in: tokens, before: end)
    {
      return (start, next + 1, softens)
    }
    if lemma == known.consider, tokens[next].has(.gerund) { return (next, next, true) }
    return nil
  }

  /// Actors too can be said to benefit or to need something; nothing is promised by it.
  private func isPrediction(_ verb: Int, before end: Int) -> Bool {
    let token = tokens[verb]
    if token.has(.be) {
      let next = Verbs.skipAdverbs(verb + 1, in: tokens, before: end)
      guard next < end else { return true }
      if tokens[next].word == grammar.known.able || tokens[next].has([.preposition, .determiner]) {
        return true
      }
      return !tokens[next].has(.participle) && !tokens[next].has(.gerund)
        && (tokens[next].has(.adjective) || tokens[next].has(.judging))
    }
    return isForetold(verb, before: end)
  }

  /// A thing that is to be done or held: "The talks will be held in May."
  private func thing(
    _ i: Int, _ triggerEnd: Int, _ verb: Int, before end: Int, _ finder: SubjectFinder,
    _ context: SentenceContext, _ acts: [Act]
  ) -> Act? {
    let known = grammar.known
    let clause = finder.subject(before: i)
    switch clause.introducer {
    case .relative, .subordinator, .inside, .that: return nil
    case .opening, .comma, .conjunction, .contrast: break
    }
    let word = tokens[i].word
    guard word == known.will || word == known.shall || word == known.would && context.isToldInPast
    else { return nil }
    if clause.phrase.isEmpty, acts.last?.rule != "modal.arranged" { return nil }
    if isBareRelative(clause.phrase) || follows(known.ensure, before: clause.start, finder.sentence)
    {
      return nil
    }
    let passive: Bool
    let main: Int
    if tokens[verb].has(.be) {
      main = Verbs.skipAdverbs(verb + 1, in: tokens, before: end)
      passive = main < end && tokens[main].has(.participle)
    } else {
      main = verb
      passive = false
    }
    guard main < end else { return nil }
    let head = clause.phrase.isEmpty ? nil : clause.phrase.last.map { tokens[$0] }
    let isBodyOrEvent =
      clause.phrase.isEmpty
      || clause.phrase.contains { tokens[$0].has([.eventNoun, .actionNoun]) }
      || grammar.triggers.isBody(in: clause.phrase, tokens)
      || grammar.triggers.isDoer(in: clause.phrase, tokens) || isTitled(clause.phrase)
    let arranged =
      passive
      ? isArranged(main)
      : (word == known.shall || isBodyOrEvent) && tokens[main].has(.arranging)
        && (!tokens[main].has(.predicting) || word == known.shall)
        || word == known.will && grantsAmount(main, before: end)
    guard
      arranged || settlesBasis(clause.phrase, verb, before: end)
        || context.presentBinds && word == known.shall, head?.is(.genitive) != true
    else { return nil }
    let who = actors.unnamed(previous: context.previous, at: i)
    return act(
      .commitment, i..<triggerEnd, triggerEnd..<end, clause, who,
      "modal.arranged", .high, confidence: 0.75)
  }

  /// "The Harbour Moonshot": something known by a name of its own.
  private func isTitled(_ phrase: Range<Int>) -> Bool {
    phrase.count > 2 && tokens[phrase.lowerBound].has(.determiner)
      && phrase.dropFirst().allSatisfy { tokens[$0].is(.capitalised) }
  }

  /// "will be opened", but not "will be needed" or "will be strengthened by nature".
  func isArranged(_ participle: Int) -> Bool {
    let token = tokens[participle]
    guard token.has(.participle) else { return false }
    if token.has(.arranging) { return true }
    return !token.has([.predicting, .adjective, .judging])
      && !grammar.triggers.isState(token)
  }

  /// "The programme will provide 100 places": an amount is promised where growth is foretold.
  private func grantsAmount(_ verb: Int, before end: Int) -> Bool {
    grammar.triggers.isGrant(tokens[verb])
      && (verb + 1..<min(verb + 4, end)).contains {
        tokens[$0].is(.number) || tokens[$0].isMark("$")
      }
  }

  /// "to ensure that funds will not be misused": what is ensured, with or without "that".
  private func follows(_ lemma: WordID, before start: Int, _ sentence: Range<Int>) -> Bool {
    for k in (max(sentence.lowerBound, start - 14)..<start).reversed() {
      if tokens[k].lemma == lemma { return true }
      if tokens[k].isMark(";") || tokens[k].has(.modal) { return false }
    }
    return false
  }

  /// "The basis for this will be the plan": it settles what the actors will go by.
  func settlesBasis(_ subject: Range<Int>, _ verb: Int, before end: Int) -> Bool {
    guard tokens[verb].has(.be) else { return false }
    return subject.contains { tokens[$0].word == grammar.known.basis }
      || (verb + 1..<min(verb + 4, end)).contains { tokens[$0].word == grammar.known.basis }
  }

  /// "The Parties guarantee …": in agreements the plain present is an undertaking.
  func presentUndertaking(
    at i: Int, before end: Int, _ finder: SubjectFinder, _ context: SentenceContext
  ) -> Act? {
    guard tokens[i].has([.baseVerb, .thirdPerson]), i > finder.sentence.lowerBound else {
      return nil
    }
    var last = i
    // "acknowledge and respect": one undertaking in two verbs.
    if i + 2 < end, tokens[i + 1].has(.conjunction), tokens[i + 2].has([.baseVerb, .thirdPerson]) {
      last = i + 2
    }
    guard last + 1 < end, grammar.triggers.isUndertaking(tokens[last]) else { return nil }
    let clause = finder.subject(before: i)
    guard !clause.phrase.isEmpty, clause.introducer == .opening || clause.introducer == .comma,
      let who = actors.actors(of: clause.phrase, previous: context.previous), who.kind == .parties
    else { return nil }
    return act(
      .commitment, i..<last + 1, last + 1..<end, clause, who, "present.undertaking", .high,
      confidence: 0.8)
  }
}
