import Statements

/// Names of places as far as a venue needs them: how far one reaches and how sure it is one.
final class PlaceNames: Sendable {
  /// What a name is known to be.
  enum Kind: Sendable { case city, state, unknown }

  private let gazetteer: Gazetteer
  private let cities: PhraseTrie
  private let phrase: NamedPhrase
  private let and, the, `in`: WordID

  init(folder: LexiconFolder, gazetteer: Gazetteer, vocabulary: inout Vocabulary)
    throws(LexiconError)
  {
    self.gazetteer = gazetteer
    phrase = NamedPhrase(vocabulary: &vocabulary)
    and = vocabulary.intern("and")
    the = vocabulary.intern("the")
    `in` = vocabulary.intern("in")
    var cities = PhraseTrie()
    for row in try folder.table("places").rows {
      let words = vocabulary.internPhrase(try row("name"))
      for word in words where vocabulary[word].tags.isEmpty { vocabulary.tag(word, .noun) }
      cities.insert(words, value: 0)
    }
    self.cities = cities
  }

  /// Whether a city's name begins at a token.
  func isCity(at i: Int, in tokens: Span<Token>) -> Bool {
    tokens[i].is(.capitalised)
      && (cities.longestMatch(at: i, in: tokens) != nil
        || gazetteer.name(at: i, in: tokens)?.name.kind == .capital)
  }

  /// The place named at a token, an article passed over: one name, "Geneva, Orlanda" or "Nordmark
  /// and Valdoria".
  ///
  /// - Parameter known: what the statement itself calls its parties.
  /// - Returns: `nil` for organisations, peoples and names that qualify what follows them.
  func place(
    at i: Int, in tokens: [Token], before end: Int, known: StatementNames
  ) -> (words: Range<Int>, kind: Kind)? {
    guard let first = name(at: i, in: tokens, before: end, known) else { return nil }
    var last = first.words.upperBound
    var kind = first.kind
    while last + 1 < end {
      var next = last + 1
      if tokens[last].word == and, tokens[next].word == `in` { next += 1 }
      guard tokens[last].word == and || tokens[last].isMark(","), next < end,
        let further = name(at: next, in: tokens, before: end, known),
        tokens[last].word == and || further.kind != .unknown
      else { break }
      if further.kind == .unknown { kind = .unknown }
      last = further.words.upperBound
    }
    guard last == end || !qualifies(tokens[last]) else { return nil }
    return (first.words.lowerBound..<last, kind)
  }

  private func name(
    at i: Int, in tokens: [Token], before end: Int, _ known: StatementNames
  ) -> (words: Range<Int>, kind: Kind)? {
    guard i < end else { return nil }
    let span = tokens.span
    if let match = cities.longestMatch(at: i, in: span), tokens[i].is(.capitalised),
      i + match.length <= end
    {
      return (i..<i + match.length, .city)
    }
    if let (name, length) = gazetteer.name(at: i, in: span), i + length <= end {
      switch name.kind {
      case .capital: return (i..<i + length, .city)
      case .state: return (i..<i + length, .state)
      case .demonym, .organisation, .council: return nil
      }
    }
    if let (_, length) = known.match(at: i, in: tokens, before: end) {
      return (i..<i + length, .state)
    }
    if tokens[i].word == the { return name(at: i + 1, in: tokens, before: end, known) }
    var last = i
    while last < end, phrase.isNameWord(tokens[last]), !tokens[last].is(.allCaps), last - i < 4 {
      last += 1
    }
    return last > i ? (i..<last, .unknown) : nil
  }

  /// Whether a name before this token only qualifies it: "Asian markets", "Nordmark's ports".
  private func qualifies(_ token: Token) -> Bool {
    if token.is(.genitive) || token.isMark("-") && !token.is(.spaceBefore) { return true }
    return token.is(.word)
      && !token.has([
        .preposition, .conjunction, .to, .adverb, .determiner, .relative, .subordinator, .gerund,
        .possessive, .pronoun, .modal, .be, .have,
      ]) && token.has([.noun, .adjective])
  }
}
