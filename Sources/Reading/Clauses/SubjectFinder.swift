/// Finds the subject of a predicate by walking left from it.
struct SubjectFinder {
  let tokens: [Token]
  let sentence: Range<Int>
  let between: WordID

  /// - Parameter predicate: first token of the trigger.
  func subject(before predicate: Int) -> Subject {
    let last = beforeAuxiliaries(predicate)
    guard last >= sentence.lowerBound else { return opening(at: predicate) }
    let token = tokens[last]
    if token.isMark(";") || token.isMark(":") || token.isMark("_") || token.isMark("*") {
      return Subject(phrase: last + 1..<last + 1, introducer: .opening, start: last + 1)
    }
    if token.isMark(",") { return Subject(phrase: last..<last, introducer: .comma, start: last) }
    if token.has(.conjunction) {
      return Subject(phrase: last..<last, introducer: .conjunction, start: beforeComma(last))
    }
    if token.has(.relative), !isNounPhraseEnd(last) {
      return Subject(phrase: last..<last, introducer: .relative, start: last)
    }
    if token.has(.to) || token.has(.modal) || token.has(.preposition) {
      return Subject(phrase: last..<last, introducer: .inside, start: last)
    }
    return nounPhrase(endingAt: last)
  }

  private func opening(at predicate: Int) -> Subject {
    Subject(
      phrase: sentence.lowerBound..<sentence.lowerBound, introducer: .opening,
      start: sentence.lowerBound)
  }

  /// "This" and "that" can end a noun phrase only when they are one.
  private func isNounPhraseEnd(_ i: Int) -> Bool { !tokens[i].has(.relative) }

  /// The last token before the predicate that is neither adverb nor auxiliary nor an aside.
  private func beforeAuxiliaries(_ predicate: Int) -> Int {
    var i = predicate - 1
    while i >= sentence.lowerBound {
      let token = tokens[i]
      if token.has([.have, .be]) || token.has(.additive) || token.has(.negation)
        || token.has(.adverb) && !token.has(.noun) && !token.has(.conjunction)
      {
        i -= 1
      } else if token.isMark(","), let open = asideStart(i) {
        i = open - 1
      } else {
        break
      }
    }
    return i
  }

  /// The first comma of a short aside that ends at a comma: "Nordmark, in this regard, agreed".
  private func asideStart(_ comma: Int) -> Int? {
    var i = comma - 1
    let limit = max(sentence.lowerBound + 1, comma - 40)
    while i >= limit {
      if tokens[i].isMark(";") { return nil }
      if tokens[i].has(.triggerHead), tokens[i].has(.past),
        !tokens[i - 1].has([.adverb, .determiner])
      {
        return nil
      }
      if tokens[i].isMark(",") {
        let first = tokens[i + 1]
        let opens =
          first.has([.preposition, .gerund, .adverb, .subordinator]) && !first.has(.conjunction)
          || first.has(.participle) || first.has(.relative)
        return opens && tokens[i - 1].is(.word) ? i : nil
      }
      i -= 1
    }
    return nil
  }

  private func beforeComma(_ i: Int) -> Int {
    i > sentence.lowerBound && tokens[i - 1].isMark(",") ? i - 1 : i
  }

  /// The noun phrase that ends at a token, and what stands before it.
  private func nounPhrase(endingAt last: Int) -> Subject {
    var i = last
    var start = last
    var depth = 0
    scan: while i >= sentence.lowerBound {
      let token = tokens[i]
      if token.isMark(")") { depth += 1 } else if token.isMark("(") { depth -= 1 }
      if depth > 0 || token.isMark("(") {
        start = i
        i -= 1
        continue
      }
      if token.is(.punctuation) {
        // Quotation marks and joined names stay inside.
        guard
          token.isMark("\"") || token.isMark("-") || token.isMark(",") && inList(i)
            || token.isMark("/") || token.isMark(")")
            || token.isMark("'") || token.isMark(".") || token.isMark("&") || token.isMark("+")
        else { break }
      } else if token.has(.pronoun), !token.has(.determiner), !token.has(.adverb) {
        start = i
        i -= 1
        break
      } else if token.has(.conjunction) {
        guard joinsNames(i, phraseStart: start) else { break }
      } else if token.has(.relative) || token.has(.subordinator) && !token.has(.adverb)
        || token.has(.modal)
      {
        break
      } else if token.has(.preposition), !token.has(.adjective), !token.has(.noun) {
        // "the Governments of the two countries": on through the preposition, unless a verb or
        // nothing stands before it.
        guard i > sentence.lowerBound, endsNoun(tokens[i - 1]) || counts(tokens[i - 1]) else {
          break
        }
      } else if token.has(.have) || token.has(.be) {
        break
      } else if token.has(.finiteVerb), !token.has([.noun, .adjective, .participle, .actionNoun]),
        !token.is(.capitalised)
      {
        break
      } else if token.has([.past, .participle]), !token.has(.adjective), start <= i {
        break
      } else if token.has([.determiner, .possessive]) {
        start = i
        i -= 1
        // "all the Parties", "each of the Parties", "of the Parties"
        while i >= sentence.lowerBound, tokens[i].has([.determiner, .possessive]),
          !tokens[i].has(.relative)
        {
          start = i
          i -= 1
        }
        if i > sentence.lowerBound, tokens[i].has(.preposition),
          endsNoun(tokens[i - 1]) || counts(tokens[i - 1])
        {
          i -= 1
          continue scan
        }
        // "Nordmark and the Meridian Union"
        if i > sentence.lowerBound, tokens[i].has(.conjunction), joinsNames(i, phraseStart: start) {
          i -= 1
          continue scan
        }
        break
      }
      start = i
      i -= 1
    }
    return Subject(
      phrase: start..<last + 1, introducer: introducer(before: start), start: clauseStart(start))
  }

  private func endsNoun(_ token: Token) -> Bool {
    token.is(.word)
      && (token.has(.noun) || token.is(.capitalised))
      && !token.has([.conjunction, .preposition, .determiner])
  }

  /// "each" of the Parties, "all" of us
  private func counts(_ token: Token) -> Bool { token.has(.determiner) && token.has(.pronoun) }

  /// Whether "and" joins two names of a subject rather than two clauses: a capitalised word
  /// stands before it, and the words before that are no predicate.
  private func joinsNames(_ i: Int, phraseStart: Int) -> Bool {
    guard i > sentence.lowerBound else { return false }
    let last = tokens[i - 1].isMark(",") && i - 1 > sentence.lowerBound ? i - 2 : i - 1
    let before = tokens[last]
    guard before.is(.capitalised) || before.isMark(")") else { return false }
    // "a closer relationship between Nordmark and Valdoria"
    if last > sentence.lowerBound, tokens[last - 1].word == between { return true }
    // Only names up to the clause's start make a joint subject.
    var k = last
    var passedComma = false
    while k >= sentence.lowerBound {
      let token = tokens[k]
      // "Nordmark, Valdoria, and Estmere"
      if token.isMark(","), k > sentence.lowerBound, tokens[k - 1].is(.capitalised), last != i - 1,
        !tokens[k - 1].has([.adverb, .preposition, .gerund])
      {
        passedComma = true
        k -= 1
        continue
      }
      if token.has(.relative) { return true }
      if token.is(.capitalised) || token.has([.determiner, .conjunction]) || token.isMark("-")
        || token.isMark(")") || token.isMark("(") || token.is(.genitive) || token.isMark("\"")
        || token.has(.preposition) && k > sentence.lowerBound && tokens[k - 1].is(.capitalised)
        || token.has(.noun) && !token.has(.triggerHead)
      {
        k -= 1
        continue
      }
      return passedComma || token.isMark(",") || token.has([.relative, .subordinator])
        || token.isMark(";")
    }
    return true
  }

  /// A comma between the names of a list that ends in "and".
  private func inList(_ comma: Int) -> Bool {
    guard comma > sentence.lowerBound, tokens[comma - 1].is(.capitalised),
      !tokens[comma - 1].has([.adverb, .preposition, .gerund]), !closesAdverbial(comma)
    else { return false }
    for k in comma + 1..<min(comma + 7, sentence.upperBound) {
      if tokens[k].isMark(",") || tokens[k].has(.conjunction) {
        return tokens[k].has(.conjunction) || tokens[k - 1].is(.capitalised)
      }
      guard tokens[k].is(.capitalised) || tokens[k].has([.determiner, .preposition]) else {
        return false
      }
    }
    return false
  }

  /// "Recognising the work of the Harbour Board, Nordmark and Valdoria agreed": the first comma behind
  /// an adverbial ends it and lists nothing.
  private func closesAdverbial(_ comma: Int) -> Bool {
    let first = tokens[sentence.lowerBound]
    guard first.has([.gerund, .preposition, .to, .participle, .adverb]),
      !first.has([.determiner, .pronoun])
    else { return false }
    return !(sentence.lowerBound..<comma).contains { tokens[$0].isMark(",") }
  }

  private func introducer(before start: Int) -> Subject.Introducer {
    let start = beforeAdverbs(start)
    guard start > sentence.lowerBound else { return .opening }
    let token = tokens[start - 1]
    if token.isMark(";") || token.isMark(":") || token.isMark("_") { return .opening }
    if token.isMark(",") || token.isMark(")") || token.isMark("\"") || token.isMark("'") {
      return .comma
    }
    if token.has(.contrasting) { return .contrast }
    if token.has(.conjunction) { return .conjunction }
    if token.has(.relative) {
      return token.has(.determiner) ? .that : .relative
    }
    if token.has(.subordinator), !token.has(.preposition) { return .subordinator }
    if token.has(.preposition), token.has(.subordinator) { return .subordinator }
    return .inside
  }

  /// "…, and today Nordmark announces": the clause begins with its adverb.
  private func beforeAdverbs(_ start: Int) -> Int {
    var k = start
    while k > sentence.lowerBound, tokens[k - 1].has(.adverb),
      !tokens[k - 1].has([.noun, .preposition, .subordinator, .conjunction, .adjective])
    {
      k -= 1
    }
    guard k < start, k > sentence.lowerBound else { return k }
    let token = tokens[k - 1]
    return token.is(.punctuation) || token.has([.conjunction, .contrasting]) ? k : start
  }

  private func clauseStart(_ start: Int) -> Int {
    let start = beforeAdverbs(start)
    guard start > sentence.lowerBound else { return start }
    let token = tokens[start - 1]
    if token.has([.conjunction, .contrasting]) { return beforeComma(start - 1) }
    if token.isMark(",") { return start - 1 }
    return start
  }
}
