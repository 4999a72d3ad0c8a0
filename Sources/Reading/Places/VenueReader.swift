import Statements

/// Finds where an event is to be held: "co-host the Open Rivers Forum in Port Alder", "the next round
/// of talks in Geneva".
///
/// Any place can be what an event is about; the venue stands behind a verb of `venues.tsv` or an
/// event's own noun, and not behind a preposition that opens a subject ("on peace in the East").
final class VenueReader: Sendable {
  private enum Object: Sendable { case any, event, none }

  private struct Verb: Sendable {
    let object: Object
    /// "place" of "take place".
    let particle: WordID?
  }

  private let places: PlaceNames
  private let mechanisms: MechanismReader
  private let verbs: [Verb]
  /// Index into `verbs` by dictionary form, -1 for all other words.
  private let verbOfWord: WordTable<Int8>
  private let `in`, at: WordID
  /// Words that open what an event is about, or whom it is with.
  private let subjects: WordSet

  init(
    folder: LexiconFolder, places: PlaceNames, mechanisms: MechanismReader,
    vocabulary: inout Vocabulary
  ) throws(LexiconError) {
    self.places = places
    self.mechanisms = mechanisms
    `in` = vocabulary.intern("in")
    at = vocabulary.intern("at")
    subjects = WordSet(
      ["on", "about", "for", "of", "against", "regarding", "concerning", "towards"].map {
        vocabulary.intern($0)
      })
    var verbs: [Verb] = []
    var verbOfWord = WordTable<Int8>(none: -1)
    for row in try folder.table("venues").rows {
      let words = vocabulary.internPhrase(try row("words"))
      let object: Object
      switch try row("object") {
      case "any": object = .any
      case "event": object = .event
      case "none": object = .none
      default: throw row.fault("the object is any, event or none")
      }
      verbOfWord[vocabulary[words[0]].lemma] = Int8(verbs.count)
      verbs.append(Verb(object: object, particle: words.count > 1 ? words[1] : nil))
    }
    self.verbs = verbs
    self.verbOfWord = verbOfWord
  }

  struct Found {
    let words: Range<Int>
    let rule: String
  }

  /// - Parameters:
  ///   - names: tokens of mechanisms and instruments, whose inner words say nothing of the venue.
  ///   - times: expressions of time from the content's beginning on.
  func venue(
    in content: Range<Int>, of tokens: [Token], names: [Range<Int>],
    times: ArraySlice<TimeReader.Found>, known: StatementNames
  ) -> Found? {
    var i = content.lowerBound
    while i < content.upperBound {
      let token = tokens[i]
      let verb = verbOfWord[token.lemma]
      if verb >= 0, isVerb(i, content, tokens),
        let place = place(
          behind: verbs[Int(verb)], at: i, content, tokens, names, times, known)
      {
        return Found(words: place, rule: "place.held")
      }
      if token.has(.eventNoun),
        let place = place(behindEvent: i, content, tokens, names, times, known)
      {
        return Found(words: place, rule: "place.event")
      }
      i += 1
    }
    return nil
  }

  /// A word that is an event too ("the Ministers' Meeting in") is no verb behind words of a name.
  private func isVerb(_ i: Int, _ content: Range<Int>, _ tokens: [Token]) -> Bool {
    guard tokens[i].has(.anyVerb) else { return false }
    guard tokens[i].has(.eventNoun), i > content.lowerBound else { return true }
    let previous = tokens[i - 1]
    return !tokens[i].is(.capitalised) && !previous.is(.genitive)
      && !previous.has([.determiner, .possessive, .noun, .adjective])
  }

  /// - Parameter i: token of the verb.
  private func place(
    behind verb: Verb, at i: Int, _ content: Range<Int>, _ tokens: [Token],
    _ names: [Range<Int>], _ times: ArraySlice<TimeReader.Found>, _ known: StatementNames
  ) -> Range<Int>? {
    var k = i + 1
    if let particle = verb.particle {
      guard k < content.upperBound, tokens[k].word == particle else { return nil }
      k += 1
    }
    let isPassive = i > content.lowerBound && tokens[i - 1].has(.be)
    // "the conference held in Orlanda" looks back, unless a time says otherwise.
    let isReduced = !isPassive && tokens[i].has(.participle) && !tokens[i].has(.baseVerb)
    if isReduced || isPassive, isBehindRelation(i, times) { return nil }
    var hasEvent = verb.object != .event || isPassive || isReduced
    var hasSubject = false
    while k < content.upperBound {
      if let name = names.first(where: { $0.contains(k) }) {
        hasEvent = true
        if verb.object == .none { return nil }
        k = name.upperBound
        continue
      }
      let token = tokens[k]
      if let time = times.first(where: { $0.tokens.contains(k) }) {
        k = max(k + 1, time.tokens.upperBound)
        continue
      }
      if token.word == `in` || token.word == at {
        if hasEvent,
          let place = places.place(at: k + 1, in: tokens, before: content.upperBound, known: known),
          token.word == `in` || place.kind != .state,
          !hasSubject || place.kind == .city,
          !times.contains(where: { $0.tokens.contains(place.words.lowerBound) }),
          !names.contains(where: { $0.contains(place.words.lowerBound) }),
          !isReduced || isAhead(place.words.upperBound, content, times)
        {
          return place.words
        }
      } else if endsClause(k, in: tokens, before: content.upperBound) {
        return nil
      } else if verbOfWord[token.lemma] >= 0, isVerb(k, content, tokens) {
        return nil
      } else if verb.object == .none, !token.has([.adverb, .preposition]), !token.isMark(",") {
        return nil
      }
      if token.has(.eventNoun) || mechanisms.isHead(token) { hasEvent = true }
      if token.isMark(",") { hasSubject = false }
      if subjects.contains(token.word) { hasSubject = true }
      k += 1
    }
    return nil
  }

  /// "the next round of talks in Geneva": right behind the noun or its time, and nothing but a place
  /// that is known.
  private func place(
    behindEvent i: Int, _ content: Range<Int>, _ tokens: [Token], _ names: [Range<Int>],
    _ times: ArraySlice<TimeReader.Found>, _ known: StatementNames
  ) -> Range<Int>? {
    var k = names.first { $0.contains(i) }?.upperBound ?? i + 1
    if let time = times.first(where: { $0.tokens.contains(k) }) {
      guard time.expression.isFuture else { return nil }
      k = time.tokens.upperBound
    }
    guard k < content.upperBound, tokens[k].word == `in` || tokens[k].word == at,
      !names.contains(where: { $0.contains(k + 1) }),
      !times.contains(where: { $0.tokens.contains(k + 1) }),
      let place = places.place(at: k + 1, in: tokens, before: content.upperBound, known: known),
      place.kind == .city,
      !isSubject(of: i, content, tokens) || isAhead(place.words.upperBound, content, times)
    else { return nil }
    return place.words
  }

  /// Whether the words before an event make it past or what something is about: "the outcome of the
  /// talks", "last year's meeting".
  private func isSubject(of i: Int, _ content: Range<Int>, _ tokens: [Token]) -> Bool {
    var k = i - 1
    while k >= max(content.lowerBound, i - 6) {
      if tokens[k].has(.eventNoun) { return false }
      if subjects.contains(tokens[k].word) {
        // "the convening of a Summit in"
        return k == content.lowerBound || !tokens[k - 1].has(.eventNoun)
      }
      // "the commitments made at the Summit in"
      if tokens[k].word == at, k > content.lowerBound, tokens[k - 1].has(.participle) {
        return true
      }
      if tokens[k].has(.anyVerb), !tokens[k].has([.noun, .adjective]) { return false }
      k -= 1
    }
    return false
  }

  /// "prior to the next Dialogue, to be held in": that says when something else is done.
  private func isBehindRelation(_ i: Int, _ times: ArraySlice<TimeReader.Found>) -> Bool {
    times.contains {
      $0.tokens.upperBound <= i && i - $0.tokens.upperBound < 10
        && $0.expression.value?.rawValue.hasPrefix("before:") ?? false
    }
  }

  /// A purpose or another action: what is named behind it is no venue.
  private func endsClause(_ k: Int, in tokens: [Token], before end: Int) -> Bool {
    let token = tokens[k]
    if token.isMark(";") || token.isMark(":") || token.has([.subordinator, .relative]) {
      return true
    }
    if token.has(.to), k + 1 < end {
      return tokens[k + 1].has([.baseVerb, .adverb]) && !tokens[k + 1].has(.noun)
        && !tokens[k + 1].has(.be)
    }
    return false
  }

  /// Whether a time that is yet to come stands right behind a place.
  private func isAhead(
    _ end: Int, _ content: Range<Int>, _ times: ArraySlice<TimeReader.Found>
  ) -> Bool {
    times.contains {
      $0.tokens.lowerBound >= end && $0.tokens.lowerBound < min(end + 4, content.upperBound)
        && $0.expression.isFuture
    }
  }
}
