import Statements

/// Finds the instruments and bodies a stretch of text refers to: those of `instrument-names.tsv`,
/// the organisations of the gazetteer, and names around a head noun of `instruments.tsv`.
final class InstrumentReader: Sendable {
  struct Found: Sendable {
    var kind: InstrumentReference.Kind
    var words: Range<Int>
    /// As written, where that is not all the name: the second of "resolutions 1718 and 2397".
    var name: String?
    var code: String?
    /// Token of the head noun; `nil` for what is known by name.
    var head: Int?
    /// Token in brackets behind the name.
    var acronym: Int?
    /// What the numbers of the body's resolutions are written behind.
    var symbol: String?
    /// Whether only the head stands there: "the Treaty", one named before.
    var isShort = false
    var rule: String
  }

  let lexicon: InstrumentLexicon
  let gazetteer: Gazetteer
  private let places: PlaceNames
  private let phrase: InstrumentName
  private let the, and: WordID
  /// "this Agreement", "our Joint Statement": the text speaks of itself.
  private let own: WordSet
  /// "NATO Allies", "WTO members": those who make up the body, not the body.
  private let members: WordSet

  init(
    folder: LexiconFolder, gazetteer: Gazetteer, places: PlaceNames, vocabulary: inout Vocabulary
  )
    throws(LexiconError)
  {
    lexicon = try InstrumentLexicon(folder: folder, vocabulary: &vocabulary)
    self.gazetteer = gazetteer
    self.places = places
    phrase = try InstrumentName(folder: folder, vocabulary: &vocabulary)
    the = vocabulary.intern("the")
    and = vocabulary.intern("and")
    own = WordSet(["this", "these", "our", "present"].map { vocabulary.intern($0) })
    members = WordSet(
      [
        "member", "members", "allies", "ally", "states", "countries", "economies", "partners",
        "nations", "leaders", "ministers",
      ].map { vocabulary.intern($0) })
  }

  /// References in a range, in text order; they do not overlap.
  ///
  /// - Parameter parties: codes of organisations that act in the statement, and so are not referred
  ///   to.
  func instruments(
    in range: Range<Int>, of text: TokenizedText, parties: [PartyCode]
  ) -> [Found] {
    var found: [Found] = []
    let tokens = text.tokens.span
    // Where a name may begin; what is known by name can be the beginning of a longer one.
    var limit = range.lowerBound
    var i = range.lowerBound
    while i < range.upperBound {
      let token = tokens[i]
      guard token.is(.capitalised) || token.is(.number) || lexicon.isHead(token) else {
        i += 1
        continue
      }
      if let known = known(at: i, in: tokens, range, parties) {
        if let known = known.found { found.append(known) }
        i = known.end
      } else if let head = lexicon.head(at: i, in: tokens, from: range.lowerBound),
        !isFollowedByHead(i, in: tokens, before: range.upperBound)
      {
        let next = append(head, at: i, of: text, range, limit, to: &found)
        if let next { limit = next }
        i = next ?? i + 1
      } else {
        i += 1
      }
    }
    return found
  }

  /// In "Framework Agreement" the last head is the name's.
  private func isFollowedByHead(_ i: Int, in tokens: Span<Token>, before end: Int) -> Bool {
    i + 1 < end && phrase.isNameWord(tokens[i + 1]) && lexicon.isHead(tokens[i + 1])
  }

  // MARK: Known by name

  private func known(
    at i: Int, in tokens: Span<Token>, _ range: Range<Int>, _ parties: [PartyCode]
  ) -> (found: Found?, end: Int)? {
    let listed = gazetteer.name(at: i, in: tokens)
    if let (name, length) = lexicon.name(at: i, in: tokens), i + length <= range.upperBound,
      length >= listed?.length ?? 0, tokens[i].is(.capitalised) || tokens[i].is(.number),
      tokens[i + length - 1].is(.capitalised) || name.kind != .body
    {
      let end = i + length
      if name.kind == .body {
        if isMembers(end, in: tokens, before: range.upperBound) { return (nil, end) }
        if let code = name.code, parties.contains(PartyCode(code)) { return (nil, end) }
      }
      let acronym = phrase.acronym(behind: end, in: tokens, before: range.upperBound)
      let close = acronym.map { $0 + 2 } ?? end
      return (
        Found(
          kind: name.kind, words: i..<close, code: name.code, acronym: acronym,
          symbol: name.symbol, rule: "instrument.known"), close
      )
    }
    guard let (name, length) = listed, i + length <= range.upperBound else { return nil }
    let end = i + length
    guard name.kind == .organisation || name.kind == .council, !parties.contains(name.code),
      !isMembers(end, in: tokens, before: range.upperBound)
    else { return (nil, end) }
    let acronym = phrase.acronym(behind: end, in: tokens, before: range.upperBound)
    let close = acronym.map { $0 + 2 } ?? end
    return (
      Found(
        kind: .body, words: i..<close, code: name.code.rawValue, acronym: acronym,
        rule: "instrument.organisation"), close
    )
  }

  private func isMembers(_ end: Int, in tokens: Span<Token>, before limit: Int) -> Bool {
    end < limit && members.contains(tokens[end].word)
  }

  // MARK: Around a head

  /// Appends what the head names, in place of what was known of its beginning.
  ///
  /// - Returns: the end of the name, `nil` if the head names nothing.
  private func append(
    _ head: InstrumentLexicon.Head, at i: Int, of text: TokenizedText, _ range: Range<Int>,
    _ limit: Int, to found: inout [Found]
  ) -> Int? {
    let tokens = text.tokens.span
    let isCapitalised = phrase.isNameWord(tokens[i])
    guard isCapitalised || head.isSmall else { return nil }
    var start = phrase.start(i, in: tokens, from: limit, isHead: { self.lexicon.isHead($0) })
    var kept = found.count
    while kept > 0, found[kept - 1].words.upperBound > start {
      kept -= 1
      start = min(start, found[kept].words.lowerBound)
    }
    if start > range.lowerBound, own.contains(tokens[start - 1].word) { return nil }
    let symbol = found[kept...].lazy.compactMap(\.symbol).last ?? head.symbol
    if head.kind == .resolution,
      let end = appendNumbered(
        head, at: i, from: start, replacing: kept, symbol, of: text, range, to: &found)
    {
      return end
    }
    // In "Trade Policy Forum" the noun heads nothing.
    var end = i + 1
    if isCapitalised, end < range.upperBound, phrase.isNameWord(tokens[end]) { return nil }
    if isCapitalised {
      end = phrase.end(
        i, in: tokens, before: range.upperBound, isHead: { self.lexicon.isHead($0) },
        isCity: { self.places.isCity(at: $0, in: tokens) })
    }
    if start == i, end == i + 1 {
      guard isCapitalised, i > range.lowerBound, tokens[i - 1].word == the else { return nil }
      found.append(
        Found(kind: head.kind, words: i..<end, head: i, isShort: true, rule: "instrument.short"))
      return end
    }
    let acronym = phrase.acronym(behind: end, in: tokens, before: range.upperBound)
    if let acronym { end = acronym + 2 }
    found.removeSubrange(kept...)
    found.append(
      Found(
        kind: head.kind, words: start..<end, head: i, acronym: acronym, rule: "instrument.name"))
    return end
  }

  /// "Security Council Resolutions 1718 (2006) and 2397 (2017)" are two.
  private func appendNumbered(
    _ head: InstrumentLexicon.Head, at i: Int, from start: Int, replacing kept: Int,
    _ symbol: String?, of text: TokenizedText, _ range: Range<Int>, to found: inout [Found]
  ) -> Int? {
    let tokens = text.tokens.span
    var behind = i + 1
    if let acronym = phrase.acronym(behind: behind, in: tokens, before: range.upperBound) {
      behind = acronym + 2
    }
    guard var number = phrase.number(at: behind, in: tokens, before: range.upperBound) else {
      return nil
    }
    let singular = head.isPlural ? text.name(start..<i + 1).dropLast() : nil
    found.removeSubrange(kept...)
    var from = start
    while true {
      let digits = text.words(number.number)
      let code = Self.code(digits, symbol ?? (number.hasYear ? "S/RES/" : nil))
      var one = Found(
        kind: .resolution, words: from..<number.end, code: code, rule: "instrument.number")
      if let singular {
        one.name = "\(singular) \(text.name(number.number.lowerBound..<number.end))"
      }
      found.append(one)
      var next = number.end
      if next < range.upperBound, tokens[next].isMark(",") { next += 1 }
      if next < range.upperBound, tokens[next].word == and { next += 1 }
      guard head.isPlural, next > number.end,
        let further = phrase.number(at: next, in: tokens, before: range.upperBound)
      else { return number.end }
      from = next
      number = further
    }
  }

  /// `S/RES/2397`; a number that holds a symbol already stays as it is.
  private static func code(_ number: String, _ symbol: String?) -> String? {
    if number.utf8.first.map({ $0 >= 0x41 }) ?? false { return number }
    guard let symbol else { return nil }
    // Its resolutions are counted through; "2681/2023" has the year behind.
    return symbol + (symbol == "S/RES/" ? number.prefix { $0 != "/" } : number[...])
  }
}
