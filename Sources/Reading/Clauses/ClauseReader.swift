import Statements

/// Finds the speech acts of one sentence.
///
/// It goes through the sentence from left to right. At each word that can begin a trigger it asks
/// what follows (`Complement`) and of whom it is said (`SubjectFinder`, `ActorReader`), and accepts
/// the act only where the clause is the sentence's own and not part of another's content.
struct ClauseReader {
  let grammar: Grammar
  let actors: ActorReader
  let tokens: [Token]

  func acts(in sentence: Range<Int>, _ context: SentenceContext) -> [Act] {
    var acts: [Act] = []
    let finder = SubjectFinder(
      tokens: tokens, sentence: sentence, between: grammar.known.between)
    let end = closing(of: sentence)
    var i = sentence.lowerBound
    while i < end {
      let token = tokens[i]
      // Most words can begin nothing, and an act is large enough for an empty one to cost.
      guard token.has([.modal, .triggerHead, .possessive]) || context.presentBinds else {
        i += 1
        continue
      }
      var found: Act?
      if token.has(.modal) {
        found = modalAct(at: i, before: end, finder, context, acts)
      } else if token.has(.triggerHead) {
        found = triggeredAct(at: i, before: end, finder, context, acts)
      } else if token.has(.possessive), !acts.isEmpty {
        found = furtherIntent(at: i, before: end, acts)
      }
      if context.presentBinds, found == nil || found?.class == .position, acts.isEmpty,
        let undertaking = presentUndertaking(at: i, before: end, finder, context)
      {
        found = undertaking
      }
      guard let act = found else {
        i += 1
        continue
      }
      close(&acts, at: act)
      acts.append(act)
      i = max(act.trigger.upperBound, i + 1)
    }
    var finished: [Act] = []
    finished.reserveCapacity(acts.count)
    for act in acts { finish(act, into: &finished) }
    return finished
  }

  /// "reaffirmed their respect for the Charter and their commitment to open talks": a second noun of
  /// intent under one verb.
  private func furtherIntent(at i: Int, before end: Int, _ acts: [Act]) -> Act? {
    guard let last = acts.last, tokens[i - 1].has(.conjunction) || tokens[i - 1].isMark(",") else {
      return nil
    }
    // "the initiative and its ambition to": not those who act.
    if tokens[i].word == grammar.known.its,
      !last.trigger.contains(where: { tokens[$0].word == grammar.known.its })
    {
      return nil
    }
    var noun = i + 1
    while noun < min(i + 4, end), tokens[noun].has([.adjective, .adverb]) { noun += 1 }
    guard noun + 1 < end, grammar.triggers.isIntent(tokens[noun]), tokens[noun + 1].has(.to),
      let complement = Complement.at(noun + 2, in: tokens, before: end), complement.isAction
    else { return nil }
    var act = last
    act.class = .commitment
    act.obligation = .low
    act.trigger = i..<noun + 2
    act.content = complement.start..<end
    act.clauseStart =
      tokens[i - 1].isMark(",") || i < 2 || !tokens[i - 2].isMark(",") ? i - 1 : i - 2
    act.complement = .action
    act.rule = "trigger.further-intent"
    act.confidence = 0.8
    return act
  }

  /// The end of the sentence without its closing marks.
  func closing(of sentence: Range<Int>) -> Int {
    var end = sentence.upperBound
    while end > sentence.lowerBound {
      let token = tokens[end - 1]
      // "…; and" at the end of a list's last item but one
      if token.has(.conjunction), end - 2 > sentence.lowerBound,
        tokens[end - 2].isMark(";") || tokens[end - 2].isMark(",")
      {
        end -= 2
        continue
      }
      guard token.is(.punctuation), !token.isMark(")"), !token.isMark("%"), !token.isMark("$")
      else {
        break
      }
      // A closing quotation mark stays with the words it quotes.
      if token.isMark("\""), !tokens[sentence.lowerBound].isMark("\"") { break }
      end -= 1
    }
    return end
  }

  /// Ends the act before where the next one's clause begins, and drops it if nothing is left.
  private func close(_ acts: inout [Act], at next: Act) {
    // Most acts end before the next begins: they are not copied to see that.
    guard !acts.isEmpty, acts[acts.count - 1].content.upperBound > next.clauseStart else { return }
    let last = acts[acts.count - 1]
    var end = max(next.clauseStart, last.content.lowerBound)
    while end > last.content.lowerBound, isJoint(tokens[end - 1]) { end -= 1 }
    // "agreed that, to promote growth, the Commission would …": only an adverbial is left.
    let isAdverbial =
      last.complement == .clause
      && (tokens[last.content.lowerBound].isMark(",") || !states(last.content.lowerBound..<end))
    if end <= last.content.lowerBound || isAdverbial {
      acts.removeLast()
    } else {
      acts[acts.count - 1].content = last.content.lowerBound..<end
    }
  }

  /// Whether a clause says anything of its subject, outside a relative clause: not "agreed that the
  /// treaty, which entered into force in May", whose verb is still to come.
  private func states(_ clause: Range<Int>) -> Bool {
    var inRelative = false
    for k in clause {
      let token = tokens[k]
      if token.has(.relative), k > clause.lowerBound { inRelative = true }
      if inRelative { continue }
      if token.has([.be, .have, .modal]) { return true }
      if token.has(.finiteVerb), !token.has([.adjective, .preposition]),
        !token.has(.noun) || token.has(.past)
      {
        return true
      }
      if token.has([.baseVerb, .thirdPerson]), !token.has(.adjective) { return true }
    }
    return false
  }

  private func isJoint(_ token: Token) -> Bool {
    token.isMark(",") || token.isMark(";") || token.isMark(":") || token.isMark("_")
      || token.has(.conjunction) || token.has(.contrasting) || token.isMark("(")
      || token.word == grammar.known.that
  }

  /// Parts coordinated actions, and reads each one's hedge.
  func finish(_ act: Act) -> [Act] {
    var result: [Act] = []
    finish(act, into: &result)
    return result
  }

  private func finish(_ act: Act, into result: inout [Act]) {
    for content in Coordination(tokens: tokens, known: grammar.known).parts(of: act) {
      var part = act
      part.content = content
      if part.class == .commitment, part.obligation == .high,
        let hedge = grammar.hedges.hedge(in: content, of: tokens)
      {
        part.obligation = .low
        part.hedge = hedge
      }
      result.append(part)
    }
  }
}
