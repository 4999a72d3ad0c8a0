import Statements

extension ClauseReader {
  /// A preambular recital: the participle is the trigger, the rest the content, and it binds nobody.
  func recital(_ block: Range<Int>) -> Act? {
    guard !block.isEmpty else { return nil }
    let end = closing(of: block)
    var start = block.lowerBound + 1
    guard start < end else { return nil }
    // "Noting with great satisfaction", "Deeply concerned by"
    while start < end, tokens[start].has(.participle) || tokens[start].has(.gerund),
      tokens[start - 1].has(.adverb)
    {
      start += 1
    }
    if start < end, isWith(tokens[start]) {
      var k = start + 1
      while k < min(start + 4, end), tokens[k].has([.adjective]) { k += 1 }
      if k + 1 < end, tokens[k].has(.noun) || tokens[k].word == .unknown { start = k + 1 }
    }
    guard start < end else { return nil }
    let head = tokens[block.lowerBound]
    let reports = grammar.triggers.isReport(head) && start == block.lowerBound + 1
    return Act(
      class: reports ? .record : .position, obligation: nil, trigger: block.lowerBound..<start,
      content: start..<end, clauseStart: block.lowerBound,
      subject: block.lowerBound..<block.lowerBound,
      actors: actors.unnamed(previous: [], at: block.lowerBound), rule: "recital", tense: .present,
      complement: .any, hedge: nil, confidence: 1)
  }

  private func isWith(_ token: Token) -> Bool {
    token.has(.preposition) && token.end - token.start == 4 && token.word == grammar.known.with
  }

  /// List items under a lead-in carry its trigger: "The Ministers agreed to: (a) open …".
  ///
  /// - Returns: `nil` if the item is a sentence of its own.
  func items(_ sentence: Range<Int>, announcedBy lead: Act, own: [Act]) -> [Act]? {
    let end = closing(of: sentence)
    guard sentence.lowerBound < end else { return nil }
    var start = sentence.lowerBound
    if tokens[start].has(.to), start + 1 < end { start += 1 }
    let first = Verbs.skipAdverbs(start, in: tokens, before: end)
    guard first < end else { return nil }
    // "that Nordmark would …": the item's own clause says who.
    if tokens[start].word == grammar.known.that { return that(start, end, lead) }
    if let act = own.first, act.clauseStart <= sentence.lowerBound + 1, !act.subject.isEmpty {
      return nil
    }
    // "Maritime: the Parties will open …": a sentence of its own under its own heading.
    if let act = own.first, act.class == .commitment, !act.subject.isEmpty,
      (sentence.lowerBound..<min(sentence.lowerBound + 12, act.clauseStart + 1)).contains(where: {
        tokens[$0].isMark(":")
      })
    {
      return nil
    }
    let opens =
      tokens[first].has([.baseVerb, .gerund, .be]) || lead.introducesItems
      || introducesDeeds(lead) && namesDeed(start, before: end)
    guard opens else { return nil }
    var act = lead
    act.introducesItems = false
    act.leadIn = lead.leadIn ?? lead.sentence
    act.content = start..<end
    act.clauseStart = sentence.lowerBound
    act.confidence = min(lead.confidence, 0.9)
    act.rule = lead.leadIn == nil ? "lead-in.\(lead.rule)" : lead.rule
    return finish(act)
  }

  /// "strengthen these links, in particular by:", but not "cooperate in the fields of:".
  private func introducesDeeds(_ lead: Act) -> Bool {
    guard let last = lead.content.last, lead.class == .commitment else { return false }
    let token = tokens[last]
    return token.word == grammar.known.by || token.word == grammar.known.through
      || token.lemma == grammar.known.include
      || (max(lead.content.lowerBound, last - 12)...last).contains {
        grammar.triggers.isMeasure(tokens[$0])
      }
  }

  /// "establishment of a committee", "increased cooperation on harbours"
  private func namesDeed(_ start: Int, before end: Int) -> Bool {
    guard let head = Complement.headNoun(start, in: tokens, before: end) else { return false }
    if tokens[head].has([.actionNoun, .eventNoun, .gerund]) { return true }
    // "agreement to strengthen exchanges"
    return tokens[start].has(.actionNoun)
      || head + 2 < end && tokens[head + 1].has(.to) && tokens[head + 2].has(.baseVerb)
  }

  private func that(_ start: Int, _ end: Int, _ lead: Act) -> [Act]? {
    guard start + 1 < end else { return nil }
    var act = lead
    act.introducesItems = false
    act.leadIn = lead.leadIn ?? lead.sentence
    act.content = start + 1..<end
    act.clauseStart = start
    if let modal = (start..<end).first(where: { tokens[$0].has(.modal) }), modal + 1 < end,
      let who = actors.actors(of: start + 1..<modal, previous: lead.actors.codes),
      who.kind == .parties
    {
      act.trigger = modal..<modal + 1
      act.content = modal + 1..<end
      act.actors = who
    }
    return finish(act)
  }

  /// "This includes expanding …; opening …": each is a commitment as firm as its parent.
  func inclusions(_ sentence: Range<Int>, of parent: Act) -> [Act]? {
    let end = closing(of: sentence)
    let limit = min(sentence.lowerBound + 16, end)
    guard
      let verb = (sentence.lowerBound..<limit).first(where: {
        tokens[$0].lemma == grammar.known.include && tokens[$0].has(.finiteVerb)
      }), verb > sentence.lowerBound, !tokens[verb - 1].has(.modal),
      tokens[verb - 1].word == grammar.known.this || tokens[verb - 1].word == grammar.known.these
        || tokens[sentence.lowerBound].word == grammar.known.this
    else { return nil }
    var act = parent
    act.trigger = verb..<verb + 1
    act.clauseStart = sentence.lowerBound
    act.rule = "inclusion"
    act.confidence = 0.8
    if verb + 1 == end {
      // "This includes:" – the items follow.
      act.content = end..<end
      act.introducesItems = true
      return [act]
    }
    guard let complement = Complement.at(verb + 1, in: tokens, before: end), complement.isAction
    else { return nil }
    act.content = complement.start..<end
    return finish(act)
  }

  /// A sentence without a trigger: a judgement is a position, anything else a record.
  func report(_ sentence: Range<Int>) -> Act? {
    let end = closing(of: sentence)
    guard end - sentence.lowerBound >= 4 else { return nil }
    let range = sentence.lowerBound..<end
    guard range.contains(where: { tokens[$0].has([.be, .have, .modal, .finiteVerb]) }) else {
      return nil
    }
    let judged = isJudgement(range)
    return Act(
      class: judged ? .position : .record, obligation: nil,
      trigger: range.lowerBound..<range.lowerBound, content: range, clauseStart: range.lowerBound,
      subject: range.lowerBound..<range.lowerBound,
      actors: actors.unnamed(previous: [], at: range.lowerBound),
      rule: judged ? "sentence.judgement" : "sentence.report", tense: .present, complement: .any,
      hedge: nil, confidence: 0.7)
  }

  /// "Open harbours are vital", "Piracy is a growing threat", "Concern was expressed"; but "they have
  /// become important partners" reports.
  private func isJudgement(_ sentence: Range<Int>) -> Bool {
    var copula: Int?
    for i in sentence {
      let token = tokens[i]
      if token.has(.modal), i > sentence.lowerBound { return true }
      if token.has(.be) { copula = i }
      guard token.has(.judging) else { continue }
      if token.has(.noun), !token.has(.adjective) { return true }
      if let copula, i - copula < 8 { return true }
    }
    return false
  }
}
