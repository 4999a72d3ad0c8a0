/// Cuts the tokens of a block into sentences.
struct SentenceSplitter: Sendable {
  /// Words whose full stop does not end a sentence ("No. 4", "Mr. Hale").
  private let abbreviations: WordSet

  init(vocabulary: inout Vocabulary) {
    var words: WordSet = []
    for word in [
      "no", "nos", "mr", "mrs", "ms", "dr", "st", "rt", "hon", "art", "arts", "para", "paras",
      "vs", "prof", "gen", "sen", "jr", "sr", "e.g", "i.e", "cf", "approx", "co", "inc", "ltd",
      "vol",
    ] {
      words.insert(vocabulary.intern(word))
    }
    abbreviations = words
  }

  /// Ranges of tokens, in order, that together cover the block.
  func sentences(_ block: Range<Int>, in tokens: [Token]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = block.lowerBound
    var i = start
    while i < block.upperBound {
      guard tokens[i].isAny([.punctuation, .dotted]),
        ends(at: i, of: start, in: tokens, before: block.upperBound)
      else {
        i += 1
        continue
      }
      i += 1
      // A closing quotation mark or parenthesis belongs to the sentence it closes.
      while i < block.upperBound, isClosing(tokens[i]) { i += 1 }
      result.append(start..<i)
      start = i
    }
    if start < block.upperBound { result.append(start..<block.upperBound) }
    return result
  }

  private func isClosing(_ token: Token) -> Bool {
    (token.isMark("\"") || token.isMark(")") || token.isMark("'")) && !token.is(.spaceBefore)
  }

  /// "[1]", as imports leave it where a sentence had a footnote.
  private func isNoteMark(at i: Int, in tokens: [Token], _ end: Int) -> Bool {
    i + 2 < end && tokens[i].isMark("[") && tokens[i + 1].is(.number) && tokens[i + 2].isMark("]")
  }

  private func ends(at i: Int, of start: Int, in tokens: [Token], before end: Int) -> Bool {
    let token = tokens[i]
    if token.is(.dotted), i + 1 < end, i > start {
      // "with the U.S. The Ministers …": the stop of the abbreviation ends the sentence too.
      let next = tokens[i + 1]
      return next.is(.capitalised) && !next.is(.allCaps)
        && next.has([.determiner, .pronoun, .possessive])
    }
    guard token.is(.punctuation) else { return false }
    switch token.mark {
    case 0x21, 0x3F: return true
    case 0x2E: break
    default: return false
    }
    guard i + 1 < end, !isNoteMark(at: i + 1, in: tokens, end) else { return true }
    if i > start {
      let previous = tokens[i - 1]
      if abbreviations.contains(previous.word), previous.is(.capitalised) || previous.is(.dotted) {
        return false
      }
      // An initial: "J. Hale", but not "1.5°C. This".
      if previous.is(.capitalised),
        i < start + 2 || previous.is(.spaceBefore) || !tokens[i - 2].isMark("~"),
        previous.end - previous.start == 1,
        previous.is(.word), !previous.has(.pronoun)
      {
        return false
      }
    }
    let next = tokens[i + 1]
    if next.is(.punctuation) { return isClosing(next) || next.is(.spaceBefore) }
    guard next.is(.spaceBefore) else { return isGlued(i, after: start, to: next, tokens) }
    return next.is(.capitalised) || next.is(.number)
  }

  /// "by May 2032.The Ministers": a stop that lost its space, between two words or behind a year.
  private func isGlued(_ stop: Int, after start: Int, to next: Token, _ tokens: [Token]) -> Bool {
    guard stop > start, next.is(.word), next.is(.capitalised), !next.is(.allCaps),
      !tokens[stop].is(.spaceBefore)
    else { return false }
    let previous = tokens[stop - 1]
    if previous.isMark(")") { return true }
    return previous.end - previous.start > 3 && next.end - next.start > 1
      && (previous.is(.number) || previous.is(.word) && !previous.is(.allCaps))
  }
}
