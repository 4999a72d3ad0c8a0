/// The extent of a name around its head noun: "Ministerial-level Strategic dialogue", "Summit on
/// Open Rivers in the Northern Region (SORN)".
struct NamedPhrase: Sendable {
  private let and, of, the, `in`: WordID
  /// Words that join the parts of a name behind its head.
  private let joiners: [WordID]

  init(vocabulary: inout Vocabulary) {
    and = vocabulary.intern("and")
    of = vocabulary.intern("of")
    the = vocabulary.intern("the")
    `in` = vocabulary.intern("in")
    joiners = ["of", "on", "for", "in", "against", "to", "with"].map { vocabulary.intern($0) }
  }

  /// Whether a token can be a word of a name: capitalised, and not an article or pronoun that is
  /// so only because it opens a sentence.
  func isNameWord(_ token: Token) -> Bool {
    token.is(.capitalised)
      && !token.has([.determiner, .possessive, .pronoun, .modal, .preposition])
  }

  /// First token of the name that ends with the head, `head` itself where nothing belongs to it.
  ///
  /// - Parameter isHead: tells head nouns, since "and" between two heads joins two names.
  func start(_ head: Int, in tokens: Span<Token>, from limit: Int, isHead: (Token) -> Bool) -> Int {
    var start = head
    while start > limit {
      let token = tokens[start - 1]
      if isNameWord(token) || token.is([.digits, .word]) {
        start -= 1
      } else if token.isMark("-") || token.is(.genitive), start - 1 > limit,
        isNameWord(tokens[start - 2]),
        token.is(.genitive) || !tokens[start].is(.spaceBefore)
      {
        start -= 2
      } else if token.word == and || token.isMark("&"), start < head || isNameWord(tokens[head]),
        start - 1 > limit, isNameWord(tokens[start - 2]), !tokens[start - 2].is(.allCaps),
        !isHead(tokens[start - 2])
      {
        start -= 2
      } else {
        break
      }
    }
    // A genitive that ends the stretch names the owner, not the thing: "Nordmark's Open Seas Plan".
    if start < head, tokens[start].is(.genitive) { start += 1 }
    return start
  }

  /// One past the last token of the name, its complement and the acronym in brackets included.
  ///
  /// - Parameter isCity: tells cities, since "in" before one says where it meets.
  func end(
    _ head: Int, in tokens: Span<Token>, before limit: Int, isCity: (Int) -> Bool
  ) -> Int {
    var end = head + 1
    while end < limit {
      if isNameWord(tokens[end]), end == head + 1 || !tokens[end - 1].is(.punctuation) {
        end += 1
        continue
      }
      let isJoiner = joiners.contains(tokens[end].word)
      guard isJoiner || tokens[end].word == and else { break }
      var next = end + 1
      if next < limit, tokens[next].word == the { next += 1 }
      // "Summit in Seoul" tells a place, "Summit on Security in Europe" a subject.
      let isInside = isJoiner && tokens[end].word != `in` || end > head + 1
      guard next < limit, isNameWord(tokens[next]), isInside,
        tokens[end].word != `in` || !isCity(next)
      else { break }
      end = next + 1
    }
    return acronym(behind: end, in: tokens, before: limit).map { $0 + 2 } ?? end
  }

  /// The token in brackets right behind a name: "(SORN)".
  func acronym(behind end: Int, in tokens: Span<Token>, before limit: Int) -> Int? {
    guard end + 2 < limit, tokens[end].isMark("("), tokens[end + 1].is(.capitalised),
      tokens[end + 2].isMark(")")
    else { return nil }
    return end + 1
  }
}
