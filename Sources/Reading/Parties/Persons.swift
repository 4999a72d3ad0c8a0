import Statements

/// The persons a statement names, with their posts, and for which party they act.
///
/// It reads "His Excellency Aron Hale, President of Nordmark", "the President of Nordmark, Dr Aron
/// Hale", "Prime Minister Hale", "Nordmark's Foreign Minister Aron Hale" and "President Hale of
/// Nordmark". Of two parties' persons whose posts do not tell them apart, `Avowals` tells.
struct Persons {
  struct Person {
    /// Tokens of the name, without titles.
    var name: Range<Int>
    /// Tokens of the post as written; empty where none is.
    var post: Range<Int>
    var party: PartyCode?
    /// First word of the title, to tell presidents from prime ministers.
    var title: WordID
  }

  let gazetteer: Gazetteer
  let names: StatementNames
  let text: TokenizedText
  let parties: [PartyCode]
  let words: FrontMatterWords

  /// In text order, each person where first named; those without a party of their own get one
  /// where title or exclusion tells it.
  func found() -> [Person] {
    var persons: [Person] = []
    for block in text.blocks {
      var i = block.lowerBound
      while i < block.upperBound {
        guard text.tokens[i].is(.capitalised),
          let (role, length) = gazetteer.title(at: i, in: text.tokens.span), role == .person,
          i + length <= block.upperBound
        else {
          i += 1
          continue
        }
        if let person = person(titleAt: i..<i + length, in: block) {
          merge(person, into: &persons)
        }
        i += length
      }
    }
    assign(&persons)
    return persons
  }

  private func person(titleAt title: Range<Int>, in block: Range<Int>) -> Person? {
    let tokens = text.tokens
    let after = nameEnd(from: title.upperBound, before: block.upperBound)
    if after > title.upperBound {
      var party = partyBefore(title.lowerBound, block)
      // "President Hale of Nordmark"
      if let (code, _) = partyBehindOf(after, block) { party = code }
      return Person(
        name: title.upperBound..<after, post: title, party: party,
        title: tokens[title.lowerBound].word)
    }
    guard let (code, end) = partyBehindOf(title.upperBound, block),
      let name = nameBefore(title.lowerBound, block) ?? nameBehind(end, block)
    else { return nil }
    return Person(
      name: name, post: title.lowerBound..<end, party: code, title: tokens[title.lowerBound].word)
  }

  /// "Aron Hale, President of Nordmark"
  private func nameBefore(_ title: Int, _ block: Range<Int>) -> Range<Int>? {
    guard title - 2 >= block.lowerBound else { return nil }
    var comma = title - 1
    if text.tokens[comma].has(.determiner) { comma -= 1 }
    guard comma > block.lowerBound, text.tokens[comma].isMark(",") else { return nil }
    var start = comma
    while start > block.lowerBound, isNamePart(start - 1), comma - start < 5 { start -= 1 }
    return start < comma ? start..<comma : nil
  }

  /// "the President of Nordmark, Dr Aron Hale", of words that are in no lexicon.
  private func nameBehind(_ post: Int, _ block: Range<Int>) -> Range<Int>? {
    var start = post
    if start < block.upperBound, text.tokens[start].isMark(",") { start += 1 }
    while start < block.upperBound {
      // "in Havnestad" behind a post is where, not who.
      if words.honorifics.contains(text.tokens[start].word), !text.tokens[start].has(.preposition) {
        start += 1
      } else if let (role, length) = gazetteer.title(at: start, in: text.tokens.span),
        role == .person
      {
        start += length
      } else {
        break
      }
    }
    let end = nameEnd(from: start, before: block.upperBound)
    guard end > start,
      (start..<end).allSatisfy({ i in
        let token = text.tokens[i]
        return token.word == .unknown || token.is(.punctuation) || token.end - token.start == 1
      })
    else { return nil }
    return start..<end
  }

  private func nameEnd(from start: Int, before end: Int) -> Int {
    var i = start
    guard i < end, text.tokens[i].is(.word) else { return i }
    while i < end, i - start < 5, isNamePart(i) { i += 1 }
    // The stop behind "Hale" ends the sentence, the one behind "J" an initial.
    while i > start + 1, text.tokens[i - 1].is(.punctuation),
      text.tokens[i - 2].end - text.tokens[i - 2].start > 1
    {
      i -= 1
    }
    return i
  }

  private func isNamePart(_ i: Int) -> Bool {
    let token = text.tokens[i]
    if words.particles.contains(token.word), !token.is(.capitalised) {
      return i > 0 && i + 1 < text.tokens.count && text.tokens[i - 1].is(.capitalised)
        && text.tokens[i + 1].is(.capitalised)
    }
    if words.honorifics.contains(token.word) { return false }
    if token.isMark(".") || token.isMark("-") {
      return i > 0 && text.tokens[i - 1].is(.capitalised) && !token.is(.spaceBefore)
    }
    return token.is(.capitalised) && token.is(.word)
      && !token.has([.pronoun, .determiner, .preposition, .conjunction, .modal])
      && gazetteer.name(at: i, in: text.tokens.span) == nil
      && gazetteer.title(at: i, in: text.tokens.span) == nil
      && names.match(at: i, in: text.tokens, before: text.tokens.count) == nil
  }

  private func party(at i: Int, before end: Int) -> (PartyCode, Int)? {
    if let (code, length) = names.match(at: i, in: text.tokens, before: end) {
      return (code, length)
    }
    if let (name, length) = gazetteer.name(at: i, in: text.tokens.span), name.kind != .capital {
      return (name.code, length)
    }
    return nil
  }

  private func partyBehindOf(_ i: Int, _ block: Range<Int>) -> (PartyCode, Int)? {
    let tokens = text.tokens
    var k = i
    while k < min(i + 8, block.upperBound), !tokens[k].has(.preposition) {
      guard tokens[k].is(.capitalised) || tokens[k].has(.conjunction) else { return nil }
      k += 1
    }
    guard k + 1 < block.upperBound, tokens[k].word == words.of else { return nil }
    k += 1
    while k < block.upperBound, tokens[k].has(.determiner) || isFrame(k) { k += 1 }
    guard k < block.upperBound, let (code, length) = party(at: k, before: block.upperBound) else {
      return nil
    }
    return (code, k + length)
  }

  /// "Government of the", "Council of Ministers of".
  private func isFrame(_ k: Int) -> Bool {
    let token = text.tokens[k]
    return token.word == words.of
      || token.is(.capitalised) && party(at: k, before: text.tokens.count) == nil
        && k + 1 < text.tokens.count && text.tokens[k + 1].has(.preposition)
  }

  /// "Nordmark's Foreign Minister", "Nordmark President".
  private func partyBefore(_ i: Int, _ block: Range<Int>) -> PartyCode? {
    var k = i - 1
    if k >= block.lowerBound, text.tokens[k].is(.genitive) { k -= 1 }
    var start = k
    while start >= max(block.lowerBound, k - 2) {
      if let (code, length) = party(at: start, before: k + 1), start + length == k + 1 {
        return code
      }
      start -= 1
    }
    return nil
  }

  private func merge(_ person: Person, into persons: inout [Person]) {
    let surname = text.tokens[person.name.upperBound - 1].hash
    let known = persons.firstIndex { other in
      other.name.contains { text.tokens[$0].hash == surname }
        || text.tokens[other.name.upperBound - 1].hash == text.tokens[person.name.lowerBound].hash
    }
    guard let known else {
      persons.append(person)
      return
    }
    if persons[known].party == nil { persons[known].party = person.party }
    if person.name.count > persons[known].name.count { persons[known].name = person.name }
    if person.post.count > persons[known].post.count { persons[known].post = person.post }
  }

  private func assign(_ persons: inout [Person]) {
    for i in persons.indices where persons[i].party == nil {
      let sameTitle = Set(persons.filter { $0.title == persons[i].title }.compactMap(\.party))
      if sameTitle.count == 1, persons.filter({ $0.title == persons[i].title }).count < 3,
        parties.count != 2
      {
        persons[i].party = sameTitle.first
      }
    }
    if parties.count == 2 {
      let avowals = Avowals(text: text, parties: parties, words: words) { i, end in
        party(at: i, before: end)
      }
      // The leaders come first; each asks the whole text.
      for i in persons.indices.prefix(6) where persons[i].party == nil {
        persons[i].party = avowals.party(of: persons[i].name)
      }
    }
    let taken = Set(persons.prefix(2).compactMap(\.party))
    guard parties.count == 2, taken.count == 1 else { return }
    let other = parties.first { !taken.contains($0) }
    for i in persons.prefix(2).indices where persons[i].party == nil { persons[i].party = other }
  }
}
