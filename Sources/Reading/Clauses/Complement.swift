/// What follows a trigger, and where it begins.
enum Complement {
  case infinitive(Int)
  case gerund(Int)
  case actionNoun(Int)
  /// A noun phrase that names no action, a clause, anything else.
  case other(Int)

  /// First token of the content.
  var start: Int {
    switch self {
    case .infinitive(let i), .gerund(let i), .actionNoun(let i), .other(let i): i
    }
  }

  var isAction: Bool {
    if case .other = self { return false }
    return true
  }

  /// - Parameters:
  ///   - index: the token behind the trigger.
  ///   - eventsCount: whether a meeting or a visit is an action here, as after "look forward to".
  ///   - verbOnly: whether only a verb can follow, as after "intend to".
  /// - Returns: `nil` when nothing follows.
  static func at(
    _ index: Int, in tokens: [Token], before end: Int, eventsCount: Bool = false,
    verbOnly: Bool = false
  ) -> Complement? {
    var start = index
    while start < end,
      tokens[start].isMark(":") || tokens[start].isMark("\"")
        || isAdditive(start, in: tokens, before: end)
    {
      start += 1
    }
    guard start < end else { return nil }
    let verb = Verbs.skipAdverbs(start, in: tokens, before: end)
    guard verb < end else { return .other(start) }
    let token = tokens[verb]
    // Behind "to" a base form is a verb, also where it could be a noun ("agreed to work"), unless
    // it plainly describes or joins nouns ("commitment to free and open trade", "to trade and …").
    if token.has(.baseVerb) && (verbOnly || !isNominal(verb, in: tokens, before: end))
      || token.has(.be) && token.end - token.start == 2
      || token.has(.have) && token.has(.baseVerb)
      || index > 0 && tokens[index - 1].has(.to)
        && (Verbs.isUnknownVerb(at: verb, in: tokens, before: end)
          || verbOnly && token.is(.word) && !token.is(.capitalised)
            && token.tags.subtracting([.eventNoun, .actionNoun]) == .noun)
    {
      return .infinitive(start)
    }
    if token.has(.gerund) { return .gerund(start) }
    if let noun = headNoun(start, in: tokens, before: end),
      tokens[noun].has(.actionNoun)
        || tokens[noun].has(.gerund) && governs(noun, in: tokens, before: end)
        || eventsCount && tokens[noun].has(.eventNoun)
    {
      return .actionNoun(start)
    }
    return .other(start)
  }

  /// "the opening of talks", but not "a thriving, peaceful region".
  private static func governs(_ noun: Int, in tokens: [Token], before end: Int) -> Bool {
    noun + 1 >= end || tokens[noun + 1].has(.preposition)
  }

  /// "agreed both to open …", but not "agreed that both sides …".
  private static func isAdditive(_ i: Int, in tokens: [Token], before end: Int) -> Bool {
    guard tokens[i].has(.additive) else { return false }
    return !tokens[i].has(.determiner) || i + 1 < end && tokens[i + 1].has([.baseVerb, .to])
  }

  private static func isNominal(_ i: Int, in tokens: [Token], before end: Int) -> Bool {
    guard tokens[i].has([.adjective, .nounFirst]), i + 1 < end else { return false }
    let next = tokens[i + 1]
    if tokens[i].has(.adjective) {
      return next.isMark(",")
        || next.has(.conjunction) && i + 2 < end && tokens[i + 2].has(.adjective)
    }
    return next.has(.conjunction) && i + 2 < end && !tokens[i + 2].has(.baseVerb)
      || next.isMark(",") || next.isMark(".")
  }

  /// The head of the noun phrase that begins here: its last noun before a preposition, a comma
  /// or a clause.
  static func headNoun(_ start: Int, in tokens: [Token], before end: Int) -> Int? {
    var head: Int?
    for i in start..<min(start + 12, end) {
      let token = tokens[i]
      if token.is(.punctuation) && !(token.isMark("-") && !token.is(.spaceBefore))
        || token.has([.relative, .modal])
      {
        break
      }
      if token.has(.preposition), !token.has(.adjective) { break }
      if token.has(.conjunction), head != nil { break }
      if token.has([.noun, .gerund, .actionNoun, .eventNoun]) || token.is(.capitalised) {
        head = i
      }
    }
    return head
  }
}
