import Statements

/// Parties on no list: those a text calls "the Republic of …" or "Prime Minister of …" though no
/// list has them. Their name in the text is their code.
struct UnlistedParties {
  let text: TokenizedText
  let statement: Statement
  let words: FrontMatterWords
  let gazetteer: Gazetteer

  func parties(beside listed: [PartyCode]) -> [Party] {
    let titles = statement.blocks.indices.filter { statement.blocks[$0].kind == .title }
    let opening = statement.blocks.indices.filter {
      [.paragraph, .recital].contains(statement.blocks[$0].kind)
    }.prefix(4)
    let ranges = (titles + opening).map { text.blocks[$0] }
    return ranges.flatMap(codes).uniqued().filter { !listed.contains($0) }
      .map { Party(code: $0, name: fullName($0, in: ranges)) }
  }

  /// Names behind "the Republic of", "the Government of", "Prime Minister of" that no list has.
  func codes(in range: Range<Int>) -> [PartyCode] {
    var found: [PartyCode] = []
    let tokens = text.tokens
    var i = range.lowerBound
    while i + 2 < range.upperBound {
      guard words.forms.contains(tokens[i].word), tokens[i].is(.capitalised),
        tokens[i + 1].word == words.of, gazetteer.name(at: i, in: tokens.span) == nil,
        tokens[i].word != words.minister
          || i > range.lowerBound && tokens[i - 1].word == words.prime
      else {
        i += 1
        continue
      }
      var k = i + 2
      while k < range.upperBound, tokens[k].has(.determiner) { k += 1 }
      let start = k
      while k < range.upperBound, tokens[k].is(.capitalised), !tokens[k].has(.conjunction),
        !words.forms.contains(tokens[k].word), gazetteer.name(at: k, in: tokens.span) == nil,
        gazetteer.title(at: k, in: tokens.span) == nil
      {
        k += 1
      }
      if k > start, tokens[start].tags.isSubset(of: [.noun, .gerund]) {
        found.append(PartyCode(text.words(start..<k)))
      }
      i = max(k, i + 1)
    }
    return found
  }

  /// "Republic of Valdoria", where the text gives so much.
  private func fullName(_ code: PartyCode, in ranges: [Range<Int>]) -> String {
    let tokens = text.tokens
    for range in ranges {
      for i in range where i + 2 < range.upperBound && words.forms.contains(tokens[i].word) {
        guard tokens[i].is(.capitalised), tokens[i + 1].word == words.of else { continue }
        let end = i + 2 + code.rawValue.utf8.split(separator: 0x20).count
        let isState = !["president", "minister", "government", "chancellor", "people"].contains(
          text.words(i..<i + 1).lowercased())
        if isState, end <= range.upperBound, text.words(i + 2..<end) == code.rawValue {
          return text.words(i..<end)
        }
      }
    }
    return code.rawValue
  }
}
