import Statements

extension ClauseReader {
  /// The act whose trigger begins at a token, if its clause is the sentence's own.
  func triggeredAct(
    at i: Int, before end: Int, _ finder: SubjectFinder, _ context: SentenceContext, _ acts: [Act]
  ) -> Act? {
    guard isPredicate(i, finder.sentence, context) else { return nil }
    var subject: (Subject, Actors)??
    var found: Act?
    grammar.triggers.matches(at: i, in: tokens, before: end) { match in
      let trigger = grammar.triggers.triggers[match.trigger]
      guard let fit = fit(trigger, match.range.upperBound, before: end) else { return false }
      // The subject is the same for every trigger that begins here.
      if subject == nil { subject = .some(accepted(i, finder, context, acts)) }
      guard case .some(.some(let (clause, named))) = subject else { return true }
      guard fit.kind != nil else { return true }
      var kind = fit.kind ?? .position
      if kind == .commitment, trigger.pattern.complement == .addresseeAndAction,
        context.place == .resolution
      {
        kind = .request
      }
      if kind == .request, trigger.rule.hasPrefix("trigger.encourage"),
        isOwn(fit.start, before: end)
      {
        kind = .commitment
      }
      let actors = owner(match.range) ?? named
      if actors.kind == .thing, kind == .commitment || kind == .request { return true }
      if kind == .commitment, actors.kind == .third { kind = .position }
      found = Act(
        class: kind,
        obligation: kind == .commitment ? (trigger.obligation ?? .low) : nil,
        trigger: match.range, content: fit.start..<max(fit.start, end),
        clauseStart: clause.start, subject: clause.phrase, actors: actors, rule: trigger.rule,
        tense: tense(of: i), complement: trigger.pattern.complement, hedge: nil,
        confidence: fit.confidence * actors.confidence, introducesItems: fit.introducesItems)
      return true
    }
    return found
  }

  /// "affirmed Nordmark's commitment to": the commitment is its owner's, whoever affirms it.
  private func owner(_ trigger: Range<Int>) -> Actors? {
    guard let genitive = trigger.first(where: { tokens[$0].is(.genitive) }),
      genitive > trigger.lowerBound + 1,
      let who = actors.actors(of: trigger.lowerBound + 1..<genitive, previous: []),
      who.kind == .parties
    else { return nil }
    return who
  }

  private struct Fit {
    var kind: Provision.Class?
    var start: Int
    var confidence = 1.0
    var introducesItems = false
  }

  /// Whether what stands behind a trigger is what its pattern asks for, and what it makes of it.
  ///
  /// - Returns: `nil` if the pattern does not fit here and the next may be tried.
  private func fit(_ trigger: Trigger, _ index: Int, before end: Int) -> Fit? {
    let events = trigger.rule.hasPrefix("trigger.look~")
    guard let complement = Complement.at(index, in: tokens, before: end, eventsCount: events) else {
      guard trigger.class == .commitment, trigger.pattern.complement != .nounPhrase else {
        return nil
      }
      return Fit(kind: trigger.class, start: end, introducesItems: true)
    }
    if tokens[complement.start].word == grammar.known.following
      || tokens[end - 1].word == grammar.known.following
        && end - complement.start <= 3
    {
      if trigger.class == .commitment {
        return Fit(kind: trigger.class, start: complement.start, introducesItems: true)
      }
    }
    switch trigger.pattern.complement {
    case .infinitive:
      if case .infinitive(let start) = complement { return Fit(kind: trigger.class, start: start) }
      return trigger.otherwise.map { Fit(kind: $0, start: complement.start) }
    case .action:
      if complement.isAction { return Fit(kind: trigger.class, start: complement.start) }
      return Fit(kind: trigger.otherwise, start: complement.start, confidence: 0.8)
    case .clause:
      let promised = promises(complement.start, before: end)
      return Fit(
        kind: promised ? trigger.class : trigger.otherwise, start: complement.start,
        confidence: 0.85)
    case .nounPhrase, .any:
      return Fit(kind: trigger.class, start: complement.start)
    case .addresseeAndAction:
      let limit = min(end, complement.start + 24)
      for k in complement.start..<limit {
        if tokens[k].isMark(";") { break }
        if tokens[k].has(.to), k + 1 < end,
          case .infinitive? = Complement.at(k + 1, in: tokens, before: end)
        {
          return Fit(kind: trigger.class, start: complement.start)
        }
      }
      return trigger.otherwise.map { Fit(kind: $0, start: complement.start, confidence: 0.7) }
    }
  }

  /// Whether a that-clause promises: "will", "would" or "shall" with an action, not a prediction.
  private func promises(_ start: Int, before end: Int) -> Bool {
    let known = grammar.known
    for k in start..<end {
      guard tokens[k].has(.modal) else { continue }
      if k > start, tokens[k - 1].has(.relative) { continue }
      let word = tokens[k].word
      guard word == known.will || word == known.would || word == known.shall else { return false }
      let verb = Verbs.skipAdverbs(k + 1, in: tokens, before: end)
      guard verb < end else { return false }
      if settlesBasis(start..<k, verb, before: end) { return true }
      if tokens[verb].has(.be), verb + 1 < end {
        // "agreed that talks will be held", not "agreed that talks would be useful"
        return tokens[Verbs.skipAdverbs(verb + 1, in: tokens, before: end - 1)].has([
          .participle, .gerund,
        ])
      }
      return !tokens[verb].has(.predicting) || tokens[verb].has(.arranging)
    }
    return false
  }

  /// Whether those encouraged are the actors' own officials or work.
  private func isOwn(_ start: Int, before end: Int) -> Bool {
    for k in start..<min(start + 8, end) {
      let token = tokens[k]
      if token.has(.to) || token.isMark(",") { break }
      if token.has(.possessive) || token.has(.eventNoun) { return true }
      if grammar.triggers.isOwnOffice(token) { return true }
    }
    return false
  }

  func tense(of i: Int) -> Act.Tense {
    if tokens[i].has(.past) || tokens[i].has(.participle) {
      if i > 0, tokens[i - 1].has(.have), tokens[i - 1].has(.present) { return .present }
      return .past
    }
    return .present
  }

  /// Whether a word stands where a predicate can: not "the agreed text", not "to agree".
  private func isPredicate(_ i: Int, _ sentence: Range<Int>, _ context: SentenceContext) -> Bool {
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
    // "shared values", "continued support": a participle before its noun.
    if token.has(.adjective), i + 1 < sentence.upperBound, tokens[i + 1].has(.noun),
      !tokens[i + 1].has([.determiner, .possessive])
    {
      return false
    }
    if token.has(.gerund), !token.has(.finiteVerb) { return previous.isMark(",") }
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

  /// "(hereinafter referred to as “Nordmark”)"
  private func isInParenthesis(_ i: Int, from start: Int) -> Bool {
    for k in (max(start, i - 12)..<i).reversed() {
      if tokens[k].isMark("(") { return true }
      if tokens[k].isMark(")") { return false }
    }
    return false
  }

  /// The subject of a predicate and its actors, if the clause may make an act.
  func accepted(
    _ i: Int, _ finder: SubjectFinder, _ context: SentenceContext, _ acts: [Act]
  ) -> (Subject, Actors)? {
    let subject = finder.subject(before: i)
    if subject.phrase.isEmpty { return inherited(i, subject, finder, context, acts) }
    switch subject.introducer {
    case .relative, .subordinator: return nil
    case .that:
      guard let last = acts.last, isContent(of: last, subject.phrase.lowerBound) else { return nil }
    case .inside:
      // "In space we will …"; "reaffirmed they will": the clause is the act's own content.
      if let last = acts.last {
        guard
          isContent(of: last, subject.phrase.lowerBound)
            || followsAdverbial(subject.phrase.lowerBound, after: last.content.lowerBound)
        else { return nil }
      } else {
        let first = tokens[finder.sentence.lowerBound]
        guard first.has([.preposition, .to, .adverb, .gerund, .participle, .baseVerb]) else {
          return nil
        }
      }
    case .conjunction:
      // "… and the Union on a tariff announced in May": a participle behind its noun.
      if let last = acts.last, last.tense == .present, tokens[i].has(.participle),
        !tokens[i].has(.baseVerb), !tokens[i - 1].has(.have), !tokens[subject.start].isMark(",")
      {
        return nil
      }
    case .opening, .comma, .contrast: break
    }
    let previous = acts.last?.actors.codes ?? context.previous
    // "We, the Heads of State of …, and of Estmere, declare": the list is no subject of its own.
    let first = finder.sentence.lowerBound
    if acts.isEmpty, subject.introducer == .conjunction || subject.introducer == .comma,
      tokens[first].has(.pronoun), first + 1 < i, tokens[first + 1].isMark(","),
      let all = actors.actors(of: first..<first + 1, previous: previous)
    {
      return (Subject(phrase: first..<first + 1, introducer: .opening, start: first), all)
    }
    guard let actors = actors.actors(of: subject.phrase, previous: previous) else { return nil }
    return (subject, actors)
  }

  private func inherited(
    _ i: Int, _ subject: Subject, _ finder: SubjectFinder, _ context: SentenceContext, _ acts: [Act]
  ) -> (Subject, Actors)? {
    switch subject.introducer {
    case .opening:
      if let last = acts.last { return (subject, last.actors) }
      guard context.place != .paragraph || tokens[i].has([.past, .thirdPerson]) else { return nil }
      return (subject, actors.unnamed(previous: context.previous, at: i))
    case .comma, .conjunction:
      if let last = acts.last {
        guard !continuesAction(i, after: last, joint: subject.start, finder.sentence) else {
          return nil
        }
        return isSameRank(last, as: i, joint: subject.start) ? (subject, last.actors) : nil
      }
      return frontedSubject(i, subject, finder, context)
    default: return nil
    }
  }

  /// ", and in this connection the two leaders": an adverbial right behind the joint.
  private func followsAdverbial(_ start: Int, after content: Int) -> Bool {
    var k = start - 1
    while k > content, start - k < 8 {
      if tokens[k].has(.conjunction) || tokens[k].isMark(",") || tokens[k].isMark(";") {
        return tokens[k + 1].has(.preposition) && !tokens[k + 1].has(.to)
      }
      k -= 1
    }
    return false
  }

  /// Whether a clause is just what an act says, with or without "that".
  private func isContent(of act: Act, _ start: Int) -> Bool {
    act.content.lowerBound == start
      || act.content.lowerBound == start - 1 && tokens[start - 1].word == grammar.known.that
  }

  /// Whether a word behind "and" goes on with the act's own action ("will open a port and share
  /// data") or with its nouns ("consultations and exchanges") instead of beginning a new act.
  private func continuesAction(
    _ i: Int, after act: Act, joint: Int, _ sentence: Range<Int>
  ) -> Bool {
    let token = tokens[i]
    guard !token.has(.modal), !token.has(.past), token.has([.baseVerb, .thirdPerson]) else {
      return false
    }
    if joint - act.content.lowerBound <= 1, token.has(.baseVerb) { return true }
    // "exchanges" is a noun beside actors in the plural.
    if token.has(.noun), token.has(.thirdPerson), !tokens[act.trigger.lowerBound].has(.thirdPerson)
    {
      return true
    }
    if token.has(.noun), i + 1 < sentence.upperBound {
      let next = tokens[i + 1]
      let takesObject: WordTags = [
        .determiner, .possessive, .pronoun, .relative, .to, .preposition, .adverb,
      ]
      guard next.has(takesObject) || next.is(.capitalised) || next.is(.number) else {
        return true
      }
      if next.has(.preposition), !next.has(.to),
        token.has(.nounFirst) || next.word == grammar.known.for,
        token.lemma != grammar.known.call
      {
        return true
      }
    }
    guard token.has(.baseVerb), grammar.triggers.isDeed(token) else { return false }
    let first = Verbs.skipAdverbs(act.content.lowerBound, in: tokens, before: joint)
    return act.complement == .infinitive
      || act.complement == .action
        && first < joint && tokens[first].has(.baseVerb)
  }

  /// Whether a further predicate belongs to the act's actors ("agreed to …, and decided to …") or
  /// to a clause inside its content ("processes that respect rights and encourage trade").
  private func isSameRank(_ act: Act, as i: Int, joint: Int) -> Bool {
    if tokens[i].has(.gerund), !tokens[i].has(.finiteVerb) { return true }
    let own = tokens[i].has(.modal) ? Act.Tense.present : tense(of: i)
    let between = act.trigger.upperBound..<joint
    guard let relative = between.last(where: { isClauseOpening($0, joint) }) else { return true }
    if tokens[joint].isMark(",") { return act.tense == own || tokens[i].has(.modal) }
    guard let verb = (relative + 1..<joint).first(where: { tokens[$0].has(predicates) }) else {
      return true
    }
    let inner = tokens[verb].has([.past]) ? Act.Tense.past : .present
    return inner != own && act.tense == own
  }

  private var predicates: WordTags { [.be, .have, .modal, .past, .thirdPerson, .baseVerb] }

  /// "which", "who", "that" with a verb behind it.
  private func isClauseOpening(_ i: Int, _ end: Int) -> Bool {
    guard tokens[i].has(.relative), i + 1 < end else { return false }
    return !tokens[i].has(.determiner) || tokens[i + 1].has(predicates) || !tokens[i + 1].has(.noun)
  }

  /// The subject in front of a long aside or of a first predicate that says nothing of its own:
  /// "Nordmark, which …, agreed to", "We have laid the ground for talks and agreed to".
  private func frontedSubject(
    _ i: Int, _ subject: Subject, _ finder: SubjectFinder, _ context: SentenceContext
  ) -> (Subject, Actors)? {
    var starts = [finder.sentence.lowerBound]
    if let comma = (finder.sentence.lowerBound..<subject.start).first(where: {
      tokens[$0].isMark(",")
    }) {
      starts.append(comma + 1)
    }
    for start in starts {
      var end = start
      while end < subject.start, end - start < 14, !tokens[end].isMark(","), !isVerbal(end) {
        end += 1
      }
      guard end > start, let who = actors.actors(of: start..<end, previous: context.previous),
        who.kind == .parties
      else { continue }
      // "He described steps to enforce the law, extend aid": a base form needs "we" or "they".
      if tokens[i].has(.baseVerb), !tokens[i].has([.past, .modal]), !tokens[start].has(.pronoun),
        !(start..<end).contains(where: { tokens[$0].has(.conjunction) })
      {
        continue
      }
      return (Subject(phrase: start..<end, introducer: .opening, start: start), who)
    }
    return nil
  }

  private func isVerbal(_ i: Int) -> Bool {
    tokens[i].has([.be, .have, .modal])
      || tokens[i].has(.finiteVerb) && !tokens[i].has([.noun, .adjective])
        && !tokens[i].is(.capitalised)
  }
}
