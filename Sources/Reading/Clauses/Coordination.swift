import Statements

/// Parts the content of one trigger into actions that could be kept or broken alone.
///
/// "agreed to open a consulate and co-host the talks" is two; "open and equip a consulate" is
/// one, and so is "open talks to review and renew the treaty", whose verbs serve one purpose.
struct Coordination {
  let tokens: [Token]
  let known: KnownWords

  func parts(of act: Act) -> [Range<Int>] {
    let content = act.content
    guard !content.isEmpty else { return act.introducesItems ? [content] : [] }
    guard act.class == .commitment || act.class == .request else { return [content] }
    let head = Verbs.skipAdverbs(content.lowerBound, in: tokens, before: content.upperBound)
    guard head < content.upperBound else { return [content] }
    if act.class == .request || act.complement == .addresseeAndAction {
      guard let verb = askedAction(content) else { return [content] }
      return cut(act, head: verb, form: .base)
    }
    if tokens[head].has([.baseVerb, .be])
      || Verbs.isUnknownVerb(at: head, in: tokens, before: content.upperBound)
    {
      return cut(act, head: head, form: .base)
    }
    guard tokens[head].has(.gerund) else {
      // "committed to completion of the port, opening a yard, and training crews"
      return act.complement == .action
        ? cut(act, head: head, form: .gerund, atMarks: true) : [content]
    }
    // "continuing to lead the work and advance the talks": the verbs behind "to" are the actions.
    if tokens[head].lemma == known.continue, head + 2 < content.upperBound,
      tokens[head + 1].has(.to),
      tokens[head + 2].has(.baseVerb)
    {
      return cut(act, head: head + 2, form: .base)
    }
    return cut(act, head: head, form: .gerund)
  }

  private enum Form { case base, gerund }

  /// The verb of what somebody is asked to do: "all parties to *refrain* from provocations".
  private func askedAction(_ content: Range<Int>) -> Int? {
    for k in content.dropFirst() {
      if tokens[k].isMark(";") || tokens[k].has([.modal, .relative]) { return nil }
      guard tokens[k].has(.to), k + 1 < content.upperBound else { continue }
      if tokens[k - 1].has(.actionNoun) { return nil }
      let verb = Verbs.skipAdverbs(k + 1, in: tokens, before: content.upperBound)
      return verb < content.upperBound && tokens[verb].has(.baseVerb) ? verb : nil
    }
    return nil
  }

  /// - Parameter atMarks: whether only a comma or a semicolon parts, and not a bare "and".
  private func cut(_ act: Act, head: Int, form: Form, atMarks: Bool = false) -> [Range<Int>] {
    let content = act.content
    var parts: [Range<Int>] = []
    var start = content.lowerBound
    var state = State()
    var i = head + 1
    while i < content.upperBound {
      state.see(i, in: tokens, before: content.upperBound)
      if state.depth == 0, !atMarks || tokens[i].isMark(",") || tokens[i].isMark(";"),
        let next = opening(at: i, before: content.upperBound, form: form, act, state),
        i > start, !isVerbPair(i, start, form),
        form == .base || !state.means || tokens[i].isMark(";") || tokens[next.index - 1].has(.to),
        state.allowsCut(strong: next.strong, discrete: next.discrete)
      {
        parts.append(start..<trimmed(start, i))
        start = next.index
        state = State()
        i = next.index + 1
        continue
      }
      // "open a ferry line; it carried its first passengers in May": a sentence of its own.
      if tokens[i].isMark(";"), state.depth == 0, i + 2 < content.upperBound, i > start,
        tokens[i + 1].has([.pronoun, .determiner])
      {
        parts.append(start..<i)
        return parts
      }
      i += 1
    }
    parts.append(start..<content.upperBound)
    return parts
  }

  /// What has been opened since the last cut.
  private struct State {
    var depth = 0
    /// "to" with a verb: what follows may serve it rather than stand beside it.
    var purpose = false
    /// The purpose has grown into a list: "to save lives, address violence, and combat crime".
    var purposeList = false
    var relative = false
    /// "by opening": the actions that follow may be means rather than stand beside it.
    var means = false

    mutating func see(_ i: Int, in tokens: [Token], before end: Int) {
      let token = tokens[i]
      if token.isMark("(") { depth += 1 }
      if token.isMark(")") { depth = max(0, depth - 1) }
      // "continue to support" opens no purpose, "efforts to support" does.
      if token.has(.to), i + 1 < end, !isVerbOnly(tokens[i - 1]) {
        let verb = Verbs.skipAdverbs(i + 1, in: tokens, before: end)
        if verb < end, tokens[verb].has(.baseVerb) { purpose = true }
      }
      // "by reducing", "such as increasing"
      if token.has(.gerund), i > 0, opensMeans(tokens[i - 1]) { means = true }
      // "institutions that are responsible … and exchange": the forms differ, so the relative
      // clause has ended; "processes that respect rights and encourage trade": it goes on.
      if token.has(.relative), !token.has(.subordinator) {
        let verb = (i + 1..<end).first { tokens[$0].has([.be, .have, .modal, .finiteVerb]) }
        relative = verb.map { tokens[$0].has([.baseVerb, .modal]) } ?? true
      }
      if token.isMark(";") { self = State() }
    }

    private func opensMeans(_ token: Token) -> Bool {
      token.has([.preposition, .subordinator]) && !token.has([.to, .conjunction])
    }

    private func isVerbOnly(_ token: Token) -> Bool {
      token.has(.baseVerb) && !token.has(.noun)
    }

    mutating func allowsCut(strong: Bool, discrete: Bool) -> Bool {
      if purpose, !discrete {
        if !strong {
          purposeList = true
          return false
        }
        return !purposeList
      }
      return strong || discrete || !relative
    }
  }

  /// A joint after which a new action begins: "and co-host", ", as well as encourage", "; open".
  private func opening(
    at i: Int, before end: Int, form: Form, _ act: Act, _ state: State
  ) -> (index: Int, strong: Bool, discrete: Bool)? {
    let token = tokens[i]
    var k = i
    var strong = false
    var joined = true
    if token.isMark(",") || token.isMark(";") {
      k += 1
      strong = token.isMark(";")
      if k < end, tokens[k].has(.conjunction) {
        k += 1
        strong = true
      } else if isAsWellAs(k, before: end) {
        k += 3
        strong = true
      } else {
        joined = strong
      }
    } else if token.has(.conjunction) {
      k += 1
    } else if isAsWellAs(i, before: end) {
      k += 3
      strong = true
    } else {
      return nil
    }
    while k < end, tokens[k].has(.additive) { k += 1 }
    if k < end, tokens[k].has(.to) {
      // "to intensifying support, to raising the costs, and to countering"
      if form == .gerund, !joined, k + 1 < end, tokens[k + 1].has(.gerund) { joined = true }
      guard joined, act.rule.hasPrefix("modal") == false || state.purpose == false else {
        return nil
      }
      k += 1
      if !state.purpose { strong = true }
    }
    let verb = Verbs.skipAdverbs(k, in: tokens, before: end)
    guard verb < end else { return nil }
    switch form {
    case .base:
      guard
        Verbs.opensAction(at: verb, in: tokens, before: end)
          || strong && tokens[verb].has(.baseVerb) && verb + 1 < end && tokens[verb + 1].has(.to)
      else { return nil }
    case .gerund:
      // "to providing assistance, and to ensure access"
      if joined, strong, k > i + 1, tokens[k - 1].has(.to), tokens[verb].has(.baseVerb) { break }
      guard tokens[verb].has(.gerund), !tokens[verb].has(.preposition), verb + 1 < end,
        !describes(verb),
        tokens[verb + 1].is(.word), !tokens[verb + 1].has([.conjunction, .be, .modal]),
        !tokens[verb + 1].has(.preposition) || tokens[verb + 1].has([.adverb, .to])
          || tokens[verb + 1].word == known.with || !tokens[verb].has(.noun)
      else { return nil }
    }
    // A comma alone parts actions only in a list that ends in "and".
    if token.isMark(","), !strong, !listGoesOn(verb, before: end, form: form) { return nil }
    return (k, strong, tokens[verb].has(.discrete))
  }

  /// "critical and emerging technologies", "economic and trading ties", "Education and Training":
  /// a gerund that describes or names.
  private func describes(_ i: Int) -> Bool {
    let token = tokens[i]
    if token.is(.capitalised), !token.is(.allCaps) { return true }
    let next = tokens[i + 1]
    if next.has([.determiner, .possessive, .preposition, .to, .adverb, .pronoun]) { return false }
    if token.has(.adjective) { return true }
    var k = i - 1
    while k > 0, tokens[k].has(.conjunction) || tokens[k].isMark(",") { k -= 1 }
    return tokens[k].has(.adjective) && !tokens[k].has(.noun) && !tokens[k].is(.capitalised)
  }

  private func isAsWellAs(_ i: Int, before end: Int) -> Bool {
    i + 3 < end && tokens[i].end - tokens[i].start == 2 && tokens[i + 2].word == tokens[i].word
      && tokens[i].has(.subordinator) && tokens[i + 1].has(.adverb)
  }

  private func listGoesOn(_ verb: Int, before end: Int, form: Form) -> Bool {
    var k = verb + 1
    while k < end {
      if tokens[k].isMark(";") { return k + 1 < end && tokens[k + 1].has(.conjunction) }
      if tokens[k].has(.conjunction) {
        let next = Verbs.skipAdverbs(k + 1, in: tokens, before: end)
        if next < end,
          form == .base
            ? Verbs.opensAction(at: next, in: tokens, before: end) : tokens[next].has(.gerund)
        {
          return true
        }
      }
      k += 1
    }
    // "share data, open ports, and welcome": the list goes on in an act of its own.
    return end + 1 < tokens.count
      && (tokens[end].has(.conjunction)
        || tokens[end].isMark(",") && tokens[end + 1].has(.conjunction))
  }

  /// "open and equip": the verbs share one object.
  private func isVerbPair(_ i: Int, _ start: Int, _ form: Form) -> Bool {
    var k = i - 1
    while k > start, tokens[k].has(.adverb) || tokens[k].isMark(",") { k -= 1 }
    let token = tokens[k]
    // "to vigorously and jointly enforce"
    if token.has(.to) { return true }
    return form == .base
      ? token.has(.baseVerb)
        && (k == start || tokens[k - 1].has([.adverb, .conjunction, .to])
          || tokens[k - 1].isMark(","))
      : token.has(.gerund) && (k == start || tokens[k - 1].has([.adverb, .conjunction]))
  }

  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start + 1, tokens[end - 1].isMark(",") || tokens[end - 1].has(.conjunction) {
      end -= 1
    }
    return end
  }
}
