import Statements

/// Finds the parties of a statement in its title and opening.
struct FrontMatter {
  let gazetteer: Gazetteer
  let text: TokenizedText
  let statement: Statement
  let words: FrontMatterWords

  /// Parties in the order in which the text first names them, with the aliases it defines.
  func parties() -> [Party] {
    var parties = statement.parties.isEmpty ? named() : statement.parties
    for alias in aliases() {
      if let index = parties.firstIndex(where: { $0.code == alias.code }) {
        if !parties[index].aliases.contains(alias.words) {
          parties[index].aliases.append(alias.words)
        }
      }
    }
    return parties
  }

  private func named() -> [Party] {
    if statement.kind == .resolution { return [party("Security Council")] }
    let titles = statement.blocks.indices.filter { statement.blocks[$0].kind == .title }
    // A second line of a title with a number in it says when and where.
    let lines = titles.enumerated().filter { line in
      line.offset == 0 || !text.blocks[line.element].contains { text.tokens[$0].is(.number) }
    }.map { text.blocks[$0.element] }
    var codes = lines.flatMap(names).uniqued()
    if codes.count == 1, let entry = gazetteer.entry(of: codes[0]), entry.isOrganisation {
      if !entry.members.isEmpty, entry.members.count <= 4 { return entry.members.map(party) }
      let states =
        statement.kind == .agreement ? signatories().filter { $0.rawValue.utf8.count == 2 } : []
      return states.count > 1 ? states.map(party) : [party(codes[0])]
    }
    guard codes.count < 2 else { return codes.map(party) }
    let unlisted = UnlistedParties(
      text: text, statement: statement, words: words, gazetteer: gazetteer
    )
    .parties(beside: codes)
    if codes.count + unlisted.count < 2, unlisted.count < 2 {
      codes = (codes + signatories()).uniqued()
    }
    return codes.map(party) + unlisted
  }

  private func party(_ code: PartyCode) -> Party {
    Party(code: code, name: gazetteer.entry(of: code)?.name ?? code.rawValue)
  }

  /// Names in the opening: a list of many is taken whole, otherwise the two that the text names
  /// most often.
  private func signatories() -> [PartyCode] {
    let bodies = openingBlocks
    if let first = bodies.first {
      // An agreement goes on to name what it ends or replaces.
      let end =
        statement.kind == .agreement
        ? min(first.lowerBound + 60, first.upperBound) : first.upperBound
      let listed = names(in: first.lowerBound..<end).uniqued()
      if listed.count > 4 || statement.kind == .agreement && listed.count > 1 { return listed }
    }
    let candidates = bodies.flatMap(names).uniqued()
    var counts: [PartyCode: Int] = [:]
    for block in text.blocks {
      for code in names(in: block) { counts[code, default: 0] += 1 }
    }
    let ranked = candidates.enumerated().sorted {
      (counts[$1.element] ?? 0, $0.offset) < (counts[$0.element] ?? 0, $1.offset)
    }
    let chosen = Set(ranked.prefix(2).map(\.element))
    return candidates.filter(chosen.contains)
  }

  private var openingBlocks: [Range<Int>] {
    statement.blocks.indices.filter {
      [.paragraph, .recital].contains(statement.blocks[$0].kind)
    }.prefix(3).map { text.blocks[$0] }
  }

  /// Codes named in a range, in order. Capitals say where, not who.
  private func names(in range: Range<Int>) -> [PartyCode] {
    var codes: [PartyCode] = []
    let span = text.tokens.span
    var i = range.lowerBound
    while i < range.upperBound {
      guard let (name, length) = gazetteer.name(at: i, in: span) else {
        i += 1
        continue
      }
      if name.kind != .capital { codes.append(name.code) }
      i += length
    }
    return codes
  }

  /// `the Republic of Korea (hereinafter referred to as “the ROK”)`: the name before the
  /// parenthesis, the words in quotation marks.
  private func aliases() -> [(code: PartyCode, words: String)] {
    var found: [(code: PartyCode, words: String)] = []
    let tokens = text.tokens
    for block in text.blocks.prefix(12) {
      for open in block where tokens[open].isMark("(") {
        let close = (open + 1..<min(open + 14, block.upperBound)).first { tokens[$0].isMark(")") }
        guard let close,
          let first = (open..<close).first(where: { tokens[$0].isMark("\"") }),
          let last = (first + 1..<close).first(where: { tokens[$0].isMark("\"") }),
          last > first + 1
        else { continue }
        var start = first + 1
        if tokens[start].has(.determiner), start + 1 < last { start += 1 }
        guard !isGeneric(start..<last), let code = lastName(before: open, from: block.lowerBound)
        else {
          continue
        }
        found.append((code, text.words(start..<last)))
      }
    }
    return found
  }

  private func isGeneric(_ range: Range<Int>) -> Bool {
    gazetteer.title(at: range.lowerBound, in: text.tokens.span)?.length == range.count
  }

  private func lastName(before open: Int, from start: Int) -> PartyCode? {
    let window = max(start, open - 12)..<open
    return names(in: window).last
      ?? UnlistedParties(text: text, statement: statement, words: words, gazetteer: gazetteer)
      .codes(in: window).last
  }
}

/// Words by which a text tells that a name is a state's: "the Republic of …".
struct FrontMatterWords: Sendable {
  let forms: WordSet
  let honorifics: WordSet
  /// Words in small letters inside a person's name: "Aron van Hale".
  let particles: WordSet
  let of, minister, prime, that: WordID
  /// Verbs by which a person speaks of what is the person's own, and of what is the other's.
  let avowing, courteous: WordSet

  init(vocabulary: inout Vocabulary) {
    var forms: WordSet = []
    for word in [
      "republic", "kingdom", "federation", "commonwealth", "state", "states", "government", "union",
      "principality", "duchy", "confederation", "president", "minister", "chancellor", "people",
    ] {
      forms.insert(vocabulary.intern(word))
    }
    var honorifics: WordSet = []
    for word in [
      "his", "her", "their", "excellency", "h.e.", "mr", "mrs", "ms", "dr", "hon", "honorable",
      "honourable",
      "rt", "right", "sir", "dame", "lord", "shri", "majesty", "highness", "the", "mp", "m.p.",
      "jr",
      "today", "this", "in", "on",
    ] {
      honorifics.insert(vocabulary.intern(word))
    }
    self.forms = forms
    self.honorifics = honorifics
    particles = WordSet(
      ["van", "von", "der", "den", "de", "del", "di", "da", "dos", "bin", "ibn", "al", "el"].map {
        vocabulary.intern($0)
      })
    minister = vocabulary.intern("minister")
    prime = vocabulary.intern("prime")
    of = vocabulary.intern("of")
    that = vocabulary.intern("that")
    avowing = WordSet(
      ["reaffirm", "reiterate", "affirm", "confirm", "announce", "outline", "pledge"].map {
        vocabulary.intern($0)
      })
    courteous = WordSet(
      ["welcome", "congratulate", "thank", "commend", "praise", "applaud"].map {
        vocabulary.intern($0)
      })
  }
}

extension Array where Element: Hashable {
  /// The elements without repeats, each where it first stands.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
