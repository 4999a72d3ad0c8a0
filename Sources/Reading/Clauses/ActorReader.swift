import Statements

/// Who acts in a clause, by the resolver of the statement's parties.
struct ActorReader {
  let resolver: PartyResolver

  /// - Returns: `nil` if the phrase names no actor.
  func actors(of phrase: Range<Int>, previous: [PartyCode]) -> Actors? {
    guard let found = resolver.resolve(phrase, previous: previous) ?? members(phrase, previous)
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

  /// The actors of a clause that names none: those of the clause before, else all.
  func unnamed(previous: [PartyCode], at i: Int) -> Actors {
    Actors(
      kind: .parties, codes: previous.isEmpty ? resolver.everyone : previous,
      rule: "actors.unnamed", words: i..<i, confidence: 0.85)
  }
}
