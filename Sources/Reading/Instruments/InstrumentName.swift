/// The extent of an instrument's name around its head noun: "2030 Agenda for Open Rivers",
/// "Treaty on Friendship between Nordmark and Valdoria (TFNV)".
///
/// Names of instruments reach further than those of mechanisms: they hold years, hyphens, the
/// parties and what they concern.
struct InstrumentName: Sendable {
  private let phrase: NamedPhrase
  private let and, between, `in`, the, no: WordID
  /// Words that join the parts of a name behind its head.
  private let joiners: WordSet
  /// Those of them that no article may follow: "Principles and Rights at Work".
  private let bareJoiners: WordSet
  /// A date is no part of a name: "Declaration on Open Seas of May 2031".
  private let months: WordSet
  private static let longest = 30

  init(folder: LexiconFolder, vocabulary: inout Vocabulary) throws(LexiconError) {
    phrase = NamedPhrase(vocabulary: &vocabulary)
    and = vocabulary.intern("and")
    between = vocabulary.intern("between")
    `in` = vocabulary.intern("in")
    the = vocabulary.intern("the")
    no = vocabulary.intern("no")
    var joiners: WordSet = [`in`, between]
    for word in [
      "of", "on", "for", "against", "to", "with", "concerning", "regarding", "relating",
      "governing",
    ] {
      joiners.insert(vocabulary.intern(word))
    }
    self.joiners = joiners
    bareJoiners = WordSet(["at", "by"].map { vocabulary.intern($0) })
    var months: WordSet = []
    for row in try folder.table("months").rows { months.insert(vocabulary.intern(try row("word"))) }
    self.months = months
  }

  func isNameWord(_ token: Token) -> Bool { phrase.isNameWord(token) }

  /// First token of the name that ends with the head; a year in front belongs to it.
  func start(_ head: Int, in tokens: Span<Token>, from limit: Int, isHead: (Token) -> Bool) -> Int {
    let start = phrase.start(head, in: tokens, from: limit, isHead: isHead)
    guard start > limit, Self.isYear(tokens[start - 1]),
      start - 1 == limit || tokens[start - 2].word == the
    else { return start }
    return start - 1
  }

  static func isYear(_ token: Token) -> Bool {
    token.is(.number) && token.end - token.start == 4
  }

  /// One past the last token of the name, without the acronym in brackets.
  ///
  /// - Parameters:
  ///   - isHead: tells head nouns, since "and" before one begins another name.
  ///   - isCity: tells cities, since "in" before one says where it was signed.
  func end(
    _ head: Int, in tokens: Span<Token>, before limit: Int, isHead: (Token) -> Bool,
    isCity: (Int) -> Bool
  ) -> Int {
    let limit = min(limit, head + Self.longest)
    var end = head + 1
    var isOpen = false
    var hasParties = false
    while end < limit {
      let token = tokens[end]
      if isOpen && isNameWord(token)
        || Self.isYear(token) && (isOpen || end == head + 1 && tokens[head].is(.capitalised))
      {
        end += 1
      } else if isOpen || tokens[end - 1].is(.number),
        let next = joinedPart(end, in: tokens, before: limit)
      {
        end = next
      } else if joiners.contains(token.word), !(token.word == `in` && !isOpen),
        let next = part(end + 1, in: tokens, before: limit, mayHaveArticle: true),
        !(token.word == `in` && isCity(next))
      {
        hasParties = hasParties || token.word == between
        isOpen = true
        end = next + 1
      } else if isOpen, bareJoiners.contains(token.word),
        let next = part(end + 1, in: tokens, before: limit, mayHaveArticle: false), !isCity(next)
      {
        end = next + 1
      } else if isOpen, joiners.contains(tokens[end - 1].word),
        let next = part(end, in: tokens, before: limit, mayHaveArticle: true)
      {
        end = next + 1
      } else if isOpen, let next = enumeration(end, in: tokens, before: limit, isHead: isHead) {
        end = next
      } else if token.word == and, isOpen,
        let next = part(end + 1, in: tokens, before: limit, mayHaveArticle: hasParties),
        !opensName(next, in: tokens, before: limit, isHead: isHead)
      {
        if tokens[end + 1].word == the { hasParties = false }
        end = next + 1
      } else {
        break
      }
    }
    return end
  }

  /// Past "-Proliferation" and "'s Waters", whose mark belongs to the word before.
  private func joinedPart(_ i: Int, in tokens: Span<Token>, before limit: Int) -> Int? {
    guard i + 1 < limit else { return nil }
    let next = tokens[i + 1]
    if tokens[i].isMark("-"), !tokens[i].is(.spaceBefore), !next.is(.spaceBefore) {
      return next.is(.capitalised) || next.is(.number) ? i + 2 : nil
    }
    return tokens[i].is(.genitive) && isNameWord(next) ? i + 2 : nil
  }

  /// The capitalised word that continues a name, behind an article where one may stand.
  private func part(
    _ i: Int, in tokens: Span<Token>, before limit: Int, mayHaveArticle: Bool
  ) -> Int? {
    var i = i
    if mayHaveArticle, i < limit, tokens[i].word == the { i += 1 }
    return i < limit && tokens[i].is(.capitalised) && !months.contains(tokens[i].word) ? i : nil
  }

  /// Past ", Fair and Balanced": single capitalised words, the last behind "and".
  private func enumeration(
    _ comma: Int, in tokens: Span<Token>, before limit: Int, isHead: (Token) -> Bool
  ) -> Int? {
    var i = comma
    while i + 2 < limit, tokens[i].isMark(","), isNameWord(tokens[i + 1]), !isHead(tokens[i + 1]) {
      i += 2
      var last = i
      if tokens[last].isMark(",") { last += 1 }
      if last + 1 < limit, tokens[last].word == and, isNameWord(tokens[last + 1]) {
        return last + 2
      }
    }
    return nil
  }

  /// Whether the capitalised words from here have a head of their own among them.
  private func opensName(
    _ i: Int, in tokens: Span<Token>, before limit: Int, isHead: (Token) -> Bool
  ) -> Bool {
    var i = i
    while i < limit, isNameWord(tokens[i]) || tokens[i].isMark("-") {
      if isHead(tokens[i]) { return true }
      i += 1
    }
    return false
  }

  func acronym(behind end: Int, in tokens: Span<Token>, before limit: Int) -> Int? {
    guard let acronym = phrase.acronym(behind: end, in: tokens, before: limit),
      tokens[acronym].is(.allCaps) || tokens[acronym].end - tokens[acronym].start < 7
    else { return nil }
    return acronym
  }

  /// The number behind a resolution: "2397 (2017)", "70/1", "S/RES/2231", "1/CP.21".
  ///
  /// - Returns: the tokens of the number itself, and the end with the year in brackets.
  func number(
    at i: Int, in tokens: Span<Token>, before limit: Int
  ) -> (number: Range<Int>, end: Int, hasYear: Bool)? {
    var start = i
    if start + 1 < limit, tokens[start].word == no {
      start += tokens[start + 1].isMark(".") ? 2 : 1
    }
    guard start < limit, tokens[start].is(.number) || tokens[start].is(.capitalised) else {
      return nil
    }
    var end = start + 1
    while end + 1 < limit, !tokens[end].is(.spaceBefore), !tokens[end + 1].is(.spaceBefore),
      tokens[end].isMark("/") || tokens[end].isMark("-") || tokens[end].isMark("."),
      !tokens[end + 1].is(.punctuation)
    {
      end += 2
    }
    guard tokens[start].is(.number) || end > start + 1 && tokens[start + 1].isMark("/") else {
      return nil
    }
    guard end + 2 < limit, tokens[end].isMark("("), Self.isYear(tokens[end + 1]),
      tokens[end + 2].isMark(")")
    else { return (start..<end, end, false) }
    return (start..<end, end + 3, true)
  }
}
