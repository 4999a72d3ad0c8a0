import Statements

/// Finds the dialogues, bodies, programmes and events a stretch of text names.
///
/// A name is a head noun of `mechanisms.tsv` with the capitalised words around it. A head in small
/// letters counts where the action brings it into being ("establish a joint working group").
final class MechanismReader: Sendable {
  struct Found: Sendable {
    var words: Range<Int>
    /// Token of the head noun.
    var head: Int
    /// Token in brackets behind the name.
    var acronym: Int?
    var level: Mechanism.Level?
    /// Whether only the head stands there: "the Dialogue", one named before.
    var isShort: Bool
    var rule: String
  }

  private enum Kind: UInt8 { case none, named, plural, created, createdPlural }
  /// By word.
  private let heads: WordTable<Kind>
  private struct Pair: Hashable { let modifier, head: WordID }
  /// Pairs of words that name no mechanism: "Strategic Partnership".
  private let exceptions: Set<Pair>
  private let levels: PhraseTrie
  private let phrase: NamedPhrase
  private let places: PlaceNames
  private let the, at, between: WordID
  private let creating: [WordID]

  init(folder: LexiconFolder, places: PlaceNames, vocabulary: inout Vocabulary)
    throws(LexiconError)
  {
    self.places = places
    phrase = NamedPhrase(vocabulary: &vocabulary)
    the = vocabulary.intern("the")
    at = vocabulary.intern("at")
    between = vocabulary.intern("between")
    creating = [
      "establish", "create", "launch", "form", "set", "found", "inaugurate", "institute", "convene",
      "conduct", "hold",
    ]
    .map { vocabulary.intern($0) }
    var heads = WordTable<Kind>(none: .none)
    var exceptions: Set<Pair> = []
    var levels = PhraseTrie()
    for row in try folder.table("mechanisms").rows {
      let head = try row("head")
      let kind: Kind = try row("created").isEmpty ? .named : .created
      for (form, kind) in [
        (String(head), kind), (Self.plural(head), kind == .named ? .plural : .createdPlural),
      ] {
        let word = vocabulary.intern(form)
        if vocabulary[word].tags.isEmpty { vocabulary.tag(word, .noun) }
        heads[word] = kind
        for modifier in try row.list("not_behind") {
          exceptions.insert(Pair(modifier: vocabulary.intern(modifier), head: word))
        }
      }
    }
    for row in try folder.table("levels").rows {
      let name = try row("level")
      guard let level = Mechanism.Level(rawValue: String(name)),
        let index = Mechanism.Level.allCases.firstIndex(of: level)
      else { throw row.fault("there is no level \(name)") }
      let words = vocabulary.internPhrase(try row("phrase"))
      for word in words where vocabulary[word].tags.isEmpty {
        vocabulary.tag(word, [.noun, .adjective])
      }
      levels.insert(words, value: Int32(index))
      // "Deputy-Ministerial" is three tokens where "deputy-ministerial" is one.
      let parted = try row("phrase").replacing("-", with: " - ")
      levels.insert(vocabulary.internPhrase(parted), value: Int32(index))
    }
    self.heads = heads
    self.exceptions = exceptions
    self.levels = levels
  }

  private static func plural(_ noun: Substring) -> String {
    switch noun.utf8.last {
    case 0x73: String(noun)  // "talks"
    case 0x79: noun.dropLast() + "ies"
    default: noun + "s"
    }
  }

  private func kind(_ token: Token) -> Kind { heads[token.word] }

  /// Whether a word is a noun for dialogues, bodies and events, whatever stands around it.
  func isHead(_ token: Token) -> Bool { kind(token) != .none }

  /// Mechanisms named in a range, in text order.
  func mechanisms(in range: Range<Int>, of tokens: [Token]) -> [Found] {
    let span = tokens.span
    var found: [Found] = []
    var done = range.lowerBound
    var i = range.lowerBound
    while i < range.upperBound {
      defer { i += 1 }
      let kind = kind(span[i])
      guard kind != .none, i >= done, !isException(i, in: span, from: range.lowerBound) else {
        continue
      }
      // In "Task Force Meeting" the last head is the name's.
      if i + 1 < range.upperBound, phrase.isNameWord(span[i + 1]), self.kind(span[i + 1]) != .none {
        continue
      }
      guard
        var one = named(i, in: span, from: done, before: range.upperBound)
          ?? created(i, kind, in: span, range)
      else { continue }
      one.level = level(one.words, in: span, before: range.upperBound)
      found.append(one)
      done = one.words.upperBound
    }
    return found
  }

  private func isException(_ head: Int, in tokens: Span<Token>, from: Int) -> Bool {
    head > from
      && exceptions.contains(Pair(modifier: tokens[head - 1].word, head: tokens[head].word))
  }

  private func named(_ head: Int, in tokens: Span<Token>, from: Int, before: Int) -> Found? {
    let start = phrase.start(head, in: tokens, from: from) { self.kind($0) != .none }
    let capitalised = phrase.isNameWord(tokens[head])
    let end =
      capitalised
      ? phrase.end(head, in: tokens, before: before) { self.places.isCity(at: $0, in: tokens) }
      : head + 1
    let acronym = end - 1 > head && tokens[end - 1].isMark(")") ? end - 2 : nil
    if start == head, end == head + 1 {
      guard capitalised, head > from, tokens[head - 1].word == the else { return nil }
      return Found(words: head..<end, head: head, isShort: true, rule: "mechanism.short")
    }
    // "the European Union plans" is not a name; "Strategic dialogue" is.
    if !capitalised {
      let kind = kind(tokens[head])
      guard kind == .named || kind == .created else { return nil }
      let modifiers = (start..<head).filter {
        tokens[$0].is(.capitalised) && !tokens[$0].is(.allCaps)
      }
      guard modifiers.count > 1 || modifiers.contains(where: { tokens[$0].is(.hyphenated) }) else {
        return nil
      }
      let close = phrase.acronym(behind: end, in: tokens, before: before)
      return Found(
        words: start..<(close.map { $0 + 2 } ?? end), head: head, acronym: close, isShort: false,
        rule: "mechanism.name")
    }
    return Found(
      words: start..<end, head: head, acronym: acronym, isShort: false, rule: "mechanism.name")
  }

  /// "establish a joint working group", "set up expert-level discussions".
  private func created(_ head: Int, _ kind: Kind, in tokens: Span<Token>, _ range: Range<Int>)
    -> Found?
  {
    guard kind == .created || kind == .createdPlural else { return nil }
    var start = head
    while start > range.lowerBound {
      let token = tokens[start - 1]
      guard token.is(.word) || token.is(.genitive),
        !token.has([.determiner, .possessive, .preposition, .conjunction, .to, .adverb]),
        !creating.contains(token.lemma), head - start < 6
      else { break }
      start -= 1
    }
    guard start < head, start > range.lowerBound else { return nil }
    var verb = start - 1
    let article = tokens[verb].has(.determiner)
    if article { verb -= 1 }
    guard !article || tokens[start - 1].word != the, verb >= range.lowerBound else { return nil }
    let isSetUp =
      tokens[verb].has(.preposition) && verb > range.lowerBound
      && creating.contains(tokens[verb - 1].lemma)
    guard isSetUp || creating.contains(tokens[verb].lemma) else { return nil }
    return Found(words: start..<head + 1, head: head, isShort: false, rule: "mechanism.created")
  }

  /// The level the name says, else what follows "at" or "between" right behind it.
  private func level(_ words: Range<Int>, in tokens: Span<Token>, before: Int) -> Mechanism.Level? {
    for i in words {
      if let match = levels.longestMatch(at: i, in: tokens) {
        return Mechanism.Level.allCases[Int(match.value)]
      }
    }
    var i = words.upperBound
    guard i < before, tokens[i].word == at || tokens[i].word == between else { return nil }
    i += 1
    if i < before, tokens[i].has([.determiner, .possessive]) { i += 1 }
    guard i < before, let match = levels.longestMatch(at: i, in: tokens) else { return nil }
    return Mechanism.Level.allCases[Int(match.value)]
  }
}
