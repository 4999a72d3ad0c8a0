import Statements

/// Who acts in a clause, by the resolver of the statement's parties.
struct ActorReader {
  let resolver: PartyResolver
  let triggers: TriggerTable

  /// - Returns: `nil` if the phrase names no actor.
  func actors(of phrase: Range<Int>, previous: [PartyCode]) -> Actors? {
    guard
      let found = resolver.resolve(phrase, previous: previous) ?? members(phrase, previous)
        ?? agency(phrase)
    else { return nil }
    return Actors(
      kind: found.areParties ? .parties : .third, codes: found.codes, rule: found.rule,
      words: phrase, confidence: found.confidence)
  }

  /// "each of the Parties", "all of us": those who are counted.
  private func members(_ phrase: Range<Int>, _ previous: [PartyCode]) -> PartyResolver.Resolution? {
    guard phrase.count > 2, resolver.tokens[phrase.lowerBound].has([.determiner, .pronoun]),
      resolver.tokens[phrase.lowerBound + 1].has(.preposition)
    else { return nil }
    return resolver.resolve(phrase.dropFirst(2), previous: previous)
  }

  /// "the Nordmark Coast Guard", "the Valdorian Ministry of Harbours": the party acts through it.
  private func agency(_ phrase: Range<Int>) -> PartyResolver.Resolution? {
    let tokens = resolver.tokens
    let name = phrase.drop { tokens[$0].has([.determiner, .possessive]) }
    guard name.count > 1, name.count < 14,
      let arm = name.dropFirst().first(where: {
        tokens[$0].is(.capitalised) && triggers.isAgency(tokens[$0])
      }),
      name.allSatisfy({
        tokens[$0].is(.capitalised) || tokens[$0].is(.punctuation) || tokens[$0].is(.genitive)
          || tokens[$0].has([.preposition, .conjunction, .determiner])
      }),
      var found = (1...3).lazy.compactMap({ length in
        name.lowerBound + length <= arm
          ? resolver.resolve(name.lowerBound..<name.lowerBound + length, previous: []) : nil
      }).first, found.areParties, found.codes.count == 1
    else { return nil }
    found.confidence = 0.7
    return found
  }

  /// The actors of a clause that names none: those of the clause before, else all.
  func unnamed(previous: [PartyCode], at i: Int) -> Actors {
    Actors(
      kind: .parties, codes: previous.isEmpty ? resolver.everyone : previous,
      rule: "actors.unnamed", words: i..<i, confidence: 0.85)
  }
}
