import Statements

extension ClauseReader {
  /// The subject of a predicate and its actors, if the clause may make an act.
  func accepted(
    _ i: Int, _ finder: SubjectFinder, _ context: SentenceContext, _ acts: [Act]
  ) -> (Subject, Actors)? {
    let subject = finder.subject(before: i)
    if subject.phrase.isEmpty { return inherited(i, subject, finder, context, acts) }
    if isBareRelative(subject.phrase) { return nil }
    if isThing(subject.phrase, before: i, acts.last?.actors.codes ?? context.previous) {
      return nil
    }
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
        guard
          first.has([.preposition, .to, .adverb, .gerund, .participle, .baseVerb])
            || opensWithTime(finder.sentence.lowerBound..<subject.phrase.lowerBound, subject)
        else { return nil }
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
    if let actors = actors.actors(of: subject.phrase, previous: previous) {
      return (subject, actors)
    }
    return isMeeting(subject.phrase) && !tokens[i].has(.modal) && grammar.triggers.speaks(tokens[i])
      ? (subject, actors.unnamed(previous: [], at: i)) : nil
  }

  /// "The Committee", "The Ministerial Meeting": the parties in session.
  private func isMeeting(_ phrase: Range<Int>) -> Bool {
    guard phrase.count > 1, phrase.count < 6, tokens[phrase.lowerBound].has(.determiner) else {
      return false
    }
    let named = phrase.dropFirst()
    return named.allSatisfy { tokens[$0].is(.capitalised) || tokens[$0].has(.noun) }
      && (grammar.triggers.isBody(in: named, tokens)
        || named.contains { tokens[$0].has(.eventNoun) })
  }

  /// "the expertise Nordmark will bring": a noun with a clause of its own that lacks "which".
  func isBareRelative(_ phrase: Range<Int>) -> Bool {
    guard phrase.count > 2, tokens[phrase.lowerBound].has([.determiner, .possessive]) else {
      return false
    }
    for k in phrase.dropLast().dropFirst() {
      let token = tokens[k]
      let next = tokens[k + 1]
      guard token.has(.noun), !token.is(.capitalised), !token.has([.preposition, .adjective]),
        next.is(.capitalised) && (next.word == .unknown || !next.has(.noun))
          || next.has(.determiner) && !next.has(.additive),
        actors.actors(of: phrase.lowerBound..<k + 1, previous: []) == nil
      else { continue }
      return actors.actors(of: k + 1..<phrase.upperBound, previous: []) != nil
    }
    return false
  }

  /// "It" behind what several did together is the thing they made: "We will open a fund. It will …".
  private func isThing(_ phrase: Range<Int>, before i: Int, _ previous: [PartyCode]) -> Bool {
    guard phrase.count == 1, tokens[phrase.lowerBound].word == grammar.known.it else {
      return false
    }
    // "It was agreed" names nothing.
    let isImpersonal = (phrase.upperBound..<i).contains { tokens[$0].has(.be) }
    return !isImpersonal && (previous.count > 1 || previous == [.parties])
  }

  /// "This year we will", "And as partners we resolve": "we" begins the clause, whatever the few
  /// words before it.
  private func opensWithTime(_ front: Range<Int>, _ subject: Subject) -> Bool {
    let pronoun = tokens[subject.phrase.lowerBound]
    guard subject.phrase.count == 1, pronoun.has(.pronoun), !pronoun.has(.determiner),
      let first = front.first, front.count < 12
    else { return false }
    let opener = tokens[first]
    guard opener.word == grammar.known.this || opener.has([.conjunction, .adjective]) else {
      return false
    }
    return !front.contains { isVerbal($0) || tokens[$0].has(.relative) }
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
        // "implement the statement of intent, signed in May"
        if subject.introducer == .comma, tokens[i].has(.participle), !tokens[i].has(.baseVerb),
          i + 1 < finder.sentence.upperBound,
          tokens[i + 1].has(.preposition) && !tokens[i + 1].has(.to) || tokens[i + 1].is(.number)
            || tokens[i].lemma == grammar.known.sign
            || last.tense == .present && tense(of: i) == .past
        {
          return nil
        }
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
    // "to assess and inform": one action in two verbs.
    if token.has(.baseVerb), i == joint + 1, joint > act.content.lowerBound + 1,
      tokens[joint].has(.conjunction), tokens[joint - 1].has(.baseVerb),
      !tokens[joint - 1].has(.noun)
    {
      return true
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
    if tokens[joint].isMark(","),
      !(tokens[i].has(.modal) && tokens[relative + 1].word == tokens[i].word)
    {
      return act.tense == own || tokens[i].has(.modal)
    }
    guard let verb = (relative + 1..<joint).first(where: { tokens[$0].has(predicates) }) else {
      return true
    }
    // "emphasise that the strait remains open and reiterate", "subsidies that waste means and commit":
    // a strait does not reiterate.
    let antecedent = verb > relative + 1 ? relative + 1..<verb : relative - 1..<relative
    if !tokens[i].has(.modal), act.tense == own, grammar.triggers.speaks(tokens[i]),
      actors.actors(of: antecedent, previous: []) == nil
    {
      return true
    }
    // "results which will be put together, and will show": the same modal goes on.
    if tokens[i].has(.modal), tokens[verb].word == tokens[i].word, verb == relative + 1 {
      return false
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
      guard end > start, let who = namedFirst(in: start..<end, context), who.kind == .parties else {
        continue
      }
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

  /// Those named first: up to the whole, since the verb may be a word no list knows.
  private func namedFirst(in phrase: Range<Int>, _ context: SentenceContext) -> Actors? {
    let first = tokens[phrase.lowerBound]
    if first.has(.pronoun), !first.has(.determiner) {
      return actors.actors(
        of: phrase.lowerBound..<phrase.lowerBound + 1, previous: context.previous)
    }
    return actors.actors(of: phrase, previous: context.previous)
  }

  private func isVerbal(_ i: Int) -> Bool {
    tokens[i].has([.be, .have, .modal])
      || tokens[i].has(.finiteVerb) && !tokens[i].has([.noun, .adjective])
        && !tokens[i].is(.capitalised)
  }
}
