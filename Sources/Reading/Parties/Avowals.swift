import Statements

/// For which of two parties a person acts, by what the text lets the person say.
///
/// Who "reaffirmed Nordmark's support" speaks for Nordmark; who "welcomed Nordmark's decision" does
/// not. The more frequent answer counts, and none if both are as frequent.
struct Avowals {
  let text: TokenizedText
  let parties: [PartyCode]
  let words: FrontMatterWords
  /// The party's name at a token.
  let party: (_ i: Int, _ end: Int) -> (PartyCode, Int)?

  func party(of name: Range<Int>) -> PartyCode? {
    let surname = text.tokens[name.upperBound - 1].hash
    var votes = [0, 0]
    for block in text.blocks {
      for i in block where text.tokens[i].hash == surname && text.tokens[i].is(.capitalised) {
        if let code = partySpokenFor(i, block), let place = parties.firstIndex(of: code) {
          votes[place] += 1
        }
      }
    }
    return votes[0] == votes[1] ? nil : parties[votes[0] > votes[1] ? 0 : 1]
  }

  /// - Parameter surname: token of a person's name.
  private func partySpokenFor(_ surname: Int, _ block: Range<Int>) -> PartyCode? {
    let tokens = text.tokens
    var verb = surname + 1
    while verb < block.upperBound, tokens[verb].has([.adverb, .additive]) { verb += 1 }
    guard verb < block.upperBound, tokens[verb].has([.past, .thirdPerson]) else { return nil }
    if words.avowing.contains(tokens[verb].lemma) {
      var i = verb + 1
      while i < block.upperBound, tokens[i].word == words.that || tokens[i].has(.determiner) {
        i += 1
      }
      return i < block.upperBound ? party(i, block.upperBound)?.0 : nil
    }
    guard words.courteous.contains(tokens[verb].lemma) else { return nil }
    for i in verb + 1..<max(verb + 1, min(verb + 9, block.upperBound)) {
      if tokens[i].isMark(".") || tokens[i].isMark(";") { return nil }
      if let (code, _) = party(i, block.upperBound), parties.contains(code) {
        return parties.first { $0 != code }
      }
    }
    return nil
  }
}
