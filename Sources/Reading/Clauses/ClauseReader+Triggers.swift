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
      guard let (clause, named) = subject.flatMap(\.self) ?? affirmed(match.range, i, finder) else {
        return true
      }
      guard fit.kind != nil else { return true }
      var kind = fit.kind ?? .position
      if kind == .commitment, trigger.pattern.complement == .addresseeAndAction,
        context.place == .resolution
      {
        kind = .request
      }
      if kind == .request, context.place != .resolution, isOwn(trigger, fit.start, before: end) {
        kind = .commitment
      }
      let owner = owner(match.range)
      let actors = owner ?? named
      if actors.kind == .thing, kind == .commitment || kind == .request { return true }
      if kind == .commitment, actors.kind == .third { kind = .position }
      // "We acknowledge Nordmark's commitment to": theirs to make, ours to see.
      if kind == .commitment, let owner, owner.codes != named.codes,
        grammar.triggers.acknowledges(tokens[i])
      {
        kind = .position
      }
      // "agreed that the treaty, which …, remains": what is agreed, not an act of its own.
      if kind == .position || kind == .record, clause.introducer == .that, let last = acts.last,
        !grammar.triggers.relates(tokens[last.trigger.lowerBound])
      {
        return true
      }
      found = Act(
        class: kind,
        obligation: kind == .commitment ? (fit.obligation ?? trigger.obligation ?? .low) : nil,
        trigger: match.range, content: fit.start..<max(fit.start, end),
        clauseStart: clause.start, subject: clause.phrase, actors: actors, rule: trigger.rule,
        tense: tense(of: i), complement: trigger.pattern.complement, hedge: nil,
        confidence: fit.confidence * actors.confidence, introducesItems: fit.introducesItems)
      return true
    }
    return found
  }

  /// "affirmed Nordmark's commitment to", "affirmed the commitment of Nordmark to": the commitment
  /// is its owner's, whoever affirms it.
  private func owner(_ trigger: Range<Int>) -> Actors? {
    let phrase: Range<Int>
    if let genitive = trigger.first(where: { tokens[$0].is(.genitive) }),
      genitive > trigger.lowerBound + 1
    {
      phrase = trigger.lowerBound + 1..<genitive
    } else if let of = trigger.first(where: { tokens[$0].word == grammar.known.of }),
      of + 1 < trigger.upperBound - 1
    {
      phrase = of + 1..<trigger.upperBound - 1
    } else {
      return nil
    }
    guard let who = actors.actors(of: phrase, previous: []), who.kind == .parties else {
      return nil
    }
    return who
  }

  /// "This framework reaffirms our commitment to": ours, though a thing affirms it.
  private func affirmed(_ trigger: Range<Int>, _ i: Int, _ finder: SubjectFinder) -> (
    Subject, Actors
  )? {
    guard trigger.contains(where: { tokens[$0].word == grammar.known.our }) else { return nil }
    let clause = finder.subject(before: i)
    guard clause.introducer == .opening, !clause.phrase.isEmpty else { return nil }
    return (clause, actors.unnamed(previous: [], at: i))
  }

  private struct Fit {
    var kind: Provision.Class?
    var start: Int
    var confidence = 1.0
    var introducesItems = false
    /// Where the content makes it softer than the trigger.
    var obligation: Provision.Obligation?
  }

  /// Whether what stands behind a trigger is what its pattern asks for, and what it makes of it.
  ///
  /// - Returns: `nil` if the pattern does not fit here and the next may be tried.
  private func fit(_ trigger: Trigger, _ index: Int, before end: Int) -> Fit? {
    let events = trigger.rule.hasPrefix("trigger.look~")
    guard
      let complement = Complement.at(
        index, in: tokens, before: end, eventsCount: events,
        verbOnly: trigger.pattern.complement == .infinitive)
    else {
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
    // "agreed to a range of new initiatives, including:"
    if trigger.class == .commitment, !complement.isAction,
      announcesMeasures(complement.start, before: end)
    {
      return Fit(kind: trigger.class, start: complement.start, introducesItems: true)
    }
    switch trigger.pattern.complement {
    case .infinitive:
      if case .infinitive(let start) = complement { return Fit(kind: trigger.class, start: start) }
      return trigger.otherwise.map { Fit(kind: $0, start: complement.start) }
    case .action:
      if complement.isAction { return Fit(kind: trigger.class, start: complement.start) }
      if events, ownDeed(complement.start, before: end) {
        return Fit(kind: trigger.class, start: complement.start)
      }
      return Fit(kind: trigger.otherwise, start: complement.start, confidence: 0.8)
    case .clause:
      let promise = promise(complement.start, before: end)
      // "expressed the wish that peace will come": only those who wish can promise.
      let binds = promise.binds && (promise.isTheirs || !trigger.rule.hasSuffix("@intent that"))
      return Fit(
        kind: binds ? trigger.class : trigger.otherwise, start: promise.start,
        confidence: 0.85, obligation: promise.isSoft ? .low : nil)
    case .nounPhrase, .any:
      return Fit(kind: trigger.class, start: complement.start)
    case .addresseeAndAction:
      let limit = min(end, complement.start + 24)
      for k in complement.start..<limit {
        guard k + 1 < end, !tokens[k].isMark(";") else { break }
        // "designated the Forum its meeting place, and decided to": another clause.
        if tokens[k].isMark(","), tokens[k + 1].has(.conjunction) { break }
        if tokens[k].has(.to), case .infinitive? = Complement.at(k + 1, in: tokens, before: end) {
          return Fit(kind: trigger.class, start: complement.start)
        }
        // "charged officials with drafting a plan"
        if trigger.class == .commitment, tokens[k].word == grammar.known.with,
          case .gerund? = Complement.at(k + 1, in: tokens, before: end)
        {
          return Fit(kind: trigger.class, start: complement.start)
        }
      }
      return trigger.otherwise.map { Fit(kind: $0, start: complement.start, confidence: 0.7) }
    }
  }

  /// "look forward to *both sides hosting* the Forum"
  private func ownDeed(_ start: Int, before end: Int) -> Bool {
    for k in start + 1..<max(start + 1, min(start + 8, end)) where tokens[k].has(.gerund) {
      return actors.actors(of: start..<k, previous: [])?.kind == .parties
        && !tokens[k - 1].has([.adjective, .determiner])
    }
    return false
  }

  /// Whether a sentence that ends in a colon names measures, which then follow as items.
  func announcesMeasures(_ start: Int, before end: Int) -> Bool {
    guard end < tokens.count, tokens[end].isMark(":") else { return false }
    return (start..<end).contains { grammar.triggers.isMeasure(tokens[$0]) }
  }

  /// Whether those encouraged or asked are the actors' own officials, or the work their own.
  private func isOwn(_ trigger: Trigger, _ start: Int, before end: Int) -> Bool {
    if trigger.rule.hasPrefix("trigger.encourage") {
      for k in start..<min(start + 8, end) {
        let token = tokens[k]
        if token.has(.to) || token.isMark(",") { break }
        if token.has(.possessive) || token.has(.eventNoun) { return true }
        if grammar.triggers.isOwnOffice(token) { return true }
      }
      return false
    }
    guard trigger.pattern.complement != .any, start < end else { return false }
    var possessive = false
    for k in start..<min(start + 10, end) {
      let token = tokens[k]
      if token.has(.possessive) { possessive = true }
      if token.has(.preposition) || token.isMark(",") { return false }
      guard k + 1 < end, tokens[k + 1].has(.to),
        possessive ? grammar.triggers.isOwnOffice(token) : grammar.triggers.isOwnStaff(token),
        actors.actors(of: start..<k + 1, previous: [])?.kind != .third
      else { continue }
      return true
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
}
