import Statements

/// Who acts in a clause, by the resolver of the statement's parties.
struct ActorReader {
  let resolver: PartyResolver

  /// - Returns: `nil` if the phrase names no actor.
  func actors(of phrase: Range<Int>, previous: [PartyCode]) -> Actors? {
    guard let found = resolver.resolve(phrase, previous: previous) else { return nil }
    return Actors(
      kind: found.areParties ? .parties : .third, codes: found.codes, rule: found.rule,
      words: phrase, confidence: found.confidence)
  }

  /// The actors of a clause that names none: those of the clause before, else all.
  func unnamed(previous: [PartyCode], at i: Int) -> Actors {
    Actors(
      kind: .parties, codes: previous.isEmpty ? resolver.everyone : previous,
      rule: "actors.unnamed", words: i..<i, confidence: 0.85)
  }
}
