import Statements

/// All triggers of a language, found by the word they begin with.
struct TriggerTable: Sendable {
  private(set) var triggers: [Trigger] = []
  private let sets: WordSets
  /// For each word, the triggers that can begin with it, in file order.
  private var byWord: [[Int32]] = []

  /// Sets that rules ask for by name.
  private struct Kinds: Sendable {
    let undertaking, intent, deed, report, own, ownStaff, body, foretell: Int
    let light, outcome, measure, participle, takesFor, acknowledging, relating, aside, state,
      speaking, grant, doer, agency: Int

    init(_ sets: WordSets) throws(LexiconError) {
      undertaking = try sets.required("undertaking")
      intent = try sets.required("intent")
      deed = try sets.required("deed")
      report = try sets.required("report")
      own = try sets.required("own")
      body = try sets.required("body")
      foretell = try sets.required("foretell")
      ownStaff = try sets.required("own staff")
      light = try sets.required("light")
      outcome = try sets.required("outcome")
      measure = try sets.required("measure")
      participle = try sets.required("participle")
      takesFor = try sets.required("for")
      acknowledging = try sets.required("acknowledging")
      relating = try sets.required("relating")
      aside = try sets.required("aside")
      state = try sets.required("state")
      speaking = try sets.required("speaking")
      grant = try sets.required("grant")
      doer = try sets.required("doer")
      agency = try sets.required("agency")
    }
  }
  private let kinds: Kinds
  private let inWord: WordID

  private func isIn(_ set: Int, _ token: Token) -> Bool {
    sets.contains(set, word: token.word, lemma: token.lemma)
  }

  struct Match {
    let trigger: Int
    let range: Range<Int>
  }

  init(_ folder: LexiconFolder, vocabulary: inout Vocabulary) throws(LexiconError) {
    sets = try WordSets(folder, vocabulary: &vocabulary)
    inWord = vocabulary.intern("in")
    kinds = try Kinds(sets)
    for row in try folder.table("triggers").rows {
      let name = try row("class")
      guard let kind = Provision.Class(rawValue: String(name)) else {
        throw row.fault("there is no class \(name)")
      }
      triggers.append(
        Trigger(
          pattern: try TriggerPattern(row, sets: sets, vocabulary: &vocabulary), class: kind,
          obligation: Provision.Obligation(rawValue: String(try row("obligation"))),
          otherwise: Provision.Class(rawValue: String(try row("otherwise"))),
          rule: "trigger.\(try row("pattern"))"))
    }
    for row in try folder.table("positions").rows {
      let name = try row("class")
      guard let kind = Provision.Class(rawValue: String(name)) else {
        throw row.fault("there is no class \(name)")
      }
      triggers.append(
        Trigger(
          pattern: try TriggerPattern(row, sets: sets, vocabulary: &vocabulary), class: kind,
          obligation: nil, otherwise: kind, rule: "stance.\(try row("pattern"))"))
    }
    index(&vocabulary)
  }

  /// "guarantee", "respect": verbs that bind in the plain present of an agreement.
  func isUndertaking(_ token: Token) -> Bool { isIn(kinds.undertaking, token) }

  /// "commitment", "readiness".
  func isIntent(_ token: Token) -> Bool { isIn(kinds.intent, token) }

  /// "share", "support": verbs of a stance that name a deed behind "will" or "to".
  func isDeed(_ token: Token) -> Bool { isIn(kinds.deed, token) }

  /// Whether a verb only reports: "recalling", "noting".
  func isReport(_ token: Token) -> Bool { isIn(kinds.report, token) }

  /// "officials", "ministries": offices of the actors' own.
  func isOwnOffice(_ token: Token) -> Bool { isIn(kinds.own, token) }

  /// "officials", "ministers": an office that is the actors' own unless somebody else is named.
  func isOwnStaff(_ token: Token) -> Bool { isIn(kinds.ownStaff, token) }

  /// "play", "make": what they foretell is in their object.
  func isLight(_ token: Token) -> Bool { isIn(kinds.light, token) }

  /// "role", "contribution": what something will come to, and nothing to be done.
  func isOutcome(_ token: Token) -> Bool { isIn(kinds.outcome, token) }

  /// "initiatives", "steps": what a list under a lead-in is made of.
  func isMeasure(_ token: Token) -> Bool { isIn(kinds.measure, token) }

  /// "committing to", "calling on": an act of its own even as a participle.
  func bindsAsParticiple(_ token: Token) -> Bool { isIn(kinds.participle, token) }

  /// "call for", "aim for": verbs whose trigger goes on with "for".
  func takesFor(_ token: Token) -> Bool { isIn(kinds.takesFor, token) }

  /// "acknowledge", "recall": said of somebody else's commitment, it makes none.
  func acknowledges(_ token: Token) -> Bool { isIn(kinds.acknowledging, token) }

  /// "said", "announced": the clause behind them may hold an act of its own.
  func relates(_ token: Token) -> Bool { isIn(kinds.relating, token) }

  /// "reiterate", "urge": only persons do so.
  func speaks(_ token: Token) -> Bool { isIn(kinds.speaking, token) }

  /// "Ministry", "Coast Guard": an arm of the state whose name it bears.
  func isAgency(_ token: Token) -> Bool { isIn(kinds.agency, token) }

  /// "fund", "programme": what its makers act through.
  func isDoer(in phrase: Range<Int>, _ tokens: [Token]) -> Bool {
    phrase.contains { isIn(kinds.doer, tokens[$0]) }
  }

  /// "provide", "fund": with an amount, they promise it.
  func isGrant(_ token: Token) -> Bool { isIn(kinds.grant, token) }

  /// "known", "needed", "based": passives of a state and not of something to be done.
  func isState(_ token: Token) -> Bool { isIn(kinds.state, token) }

  /// Whether a noun phrase names a body that can be told to act.
  func isBody(in phrase: Range<Int>, _ tokens: [Token]) -> Bool {
    phrase.contains { isIn(kinds.body, tokens[$0]) }
  }

  /// "will benefit", "will depend": foretold, whoever is said to.
  func isAlwaysPrediction(_ token: Token) -> Bool { isIn(kinds.foretell, token) }

  /// Lists each trigger under every word it can begin with, and marks those words.
  private mutating func index(_ vocabulary: inout Vocabulary) {
    byWord = Array(repeating: [], count: vocabulary.count)
    var byLemma: [WordID: [Int32]] = [:]
    var bySet: [(set: Int, trigger: Int32)] = []
    var byBe: [Int32] = []
    for (number, trigger) in triggers.enumerated() {
      switch trigger.pattern.elements[0] {
      case .word(let word): byWord[Int(word.rawValue)].append(Int32(number))
      case .lemma(let lemma): byLemma[lemma, default: []].append(Int32(number))
      case .set(let set): bySet.append((set, Int32(number)))
      case .be: byBe.append(Int32(number))
      case .own, .modifiers, .content, .someone: break
      }
    }
    for index in 1..<vocabulary.count {
      let id = WordID(rawValue: UInt32(index))
      let entry = vocabulary[id]
      byWord[index] += byLemma[entry.lemma] ?? []
      if entry.tags.contains(.be) { byWord[index] += byBe }
      for (set, trigger) in bySet where sets.contains(set, word: id, lemma: entry.lemma) {
        byWord[index].append(trigger)
      }
      guard !byWord[index].isEmpty else { continue }
      byWord[index].sort()
      vocabulary.tag(id, .triggerHead)
    }
  }

  /// Triggers whose words stand at a token, in file order: the caller takes the first whose
  /// complement fits.
  func matches(at index: Int, in tokens: [Token], before end: Int, _ body: (Match) -> Bool) {
    let word = Int(tokens[index].word.rawValue)
    guard word < byWord.count else { return }
    for number in byWord[word] {
      let elements = triggers[Int(number)].pattern.elements
      var content: Int?
      if let last = match(elements, 1, at: index + 1, in: tokens, before: end, content: &content),
        body(Match(trigger: Int(number), range: index..<(content ?? last)))
      {
        return
      }
    }
  }

  private func matches(
    _ element: TriggerPattern.Element, word: WordID, lemma: WordID, tags: WordTags
  ) -> Bool {
    switch element {
    case .word(let id): word == id
    case .lemma(let id): lemma == id
    case .set(let set): sets.contains(set, word: word, lemma: lemma)
    case .be: tags.contains(.be)
    case .own, .modifiers, .content, .someone: false
    }
  }

  private func match(
    _ elements: [TriggerPattern.Element], _ position: Int, at index: Int, in tokens: [Token],
    before end: Int, content: inout Int?
  ) -> Int? {
    guard position < elements.count else { return index }
    guard index < end else { return nil }
    let token = tokens[index]
    switch elements[position] {
    case .own:
      var next = index
      if token.has([.possessive, .determiner]) { next += 1 }
      // "the two countries'", "Nordmark's", but not "and welcome Nordmark's"
      guard token.has([.possessive, .determiner]) || token.is(.capitalised) else {
        return match(elements, position + 1, at: next, in: tokens, before: end, content: &content)
      }
      for k in index..<min(index + 6, end) where tokens[k].is(.genitive) { next = k + 1 }
      return match(elements, position + 1, at: next, in: tokens, before: end, content: &content)
    case .content:
      content = index
      return match(elements, position + 1, at: index, in: tokens, before: end, content: &content)
    case .someone:
      for next in index + 1..<max(index + 1, min(index + 9, end)) {
        if tokens[next - 1].is(.punctuation), !tokens[next - 1].isMark("-") { return nil }
        if let last = match(
          elements, position + 1, at: next, in: tokens, before: end, content: &content)
        {
          return last
        }
      }
      return nil
    case .modifiers:
      var next = index
      while next < end, next - index <= 6 {
        if let last = match(
          elements, position + 1, at: next, in: tokens, before: end, content: &content)
        {
          return last
        }
        let modifies: WordTags = [.adjective, .adverb, .conjunction, .participle]
        guard
          tokens[next].has(modifies) || tokens[next].isMark(",") || tokens[next].word == .unknown
        else { return nil }
        next += 1
      }
      return nil
    case let element:
      if matches(element, word: token.word, lemma: token.lemma, tags: token.tags) {
        return match(
          elements, position + 1, at: index + 1, in: tokens, before: end, content: &content)
      }
      let skipped = afterAside(index, in: tokens, before: end)
      return skipped > index
        ? match(elements, position, at: skipped, in: tokens, before: end, content: &content) : nil
    }
  }

  /// Past an adverb, or past a few words between commas ("called, in particular, upon").
  private func afterAside(_ index: Int, in tokens: [Token], before end: Int) -> Int {
    if tokens[index].has([.adverb, .additive]) { return index + 1 }
    // "agreed in principle to", "decided in this regard to"
    if tokens[index].word == inWord {
      for k in index + 1..<min(index + 3, end) where isIn(kinds.aside, tokens[k]) { return k + 1 }
    }
    guard tokens[index].isMark(",") else { return index }
    guard index + 1 < end else { return index }
    for k in (index + 1)..<min(index + 14, end) where tokens[k].isMark(",") { return k + 1 }
    return index
  }
}
