import Statements

/// Finds the parties of a statement in its title and opening.
struct FrontMatter {
  let gazetteer: Gazetteer
  let text: TokenizedText
  let statement: Statement

  /// Parties in the order in which the text first names them.
  func parties() -> [Party] {
    if !statement.parties.isEmpty { return statement.parties }
    let titles = statement.blocks.indices.filter { statement.blocks[$0].kind == .title }
    var codes = titles.flatMap { namesOfParties(in: text.blocks[$0]) }.uniqued()
    if codes.count == 1, let members = gazetteer.entry(of: codes[0])?.members, !members.isEmpty {
      codes = members
    }
    let isGroup = codes.count == 1 && gazetteer.entry(of: codes[0])?.isOrganisation == true
    if codes.count < 2, !isGroup {
      codes = (codes + opening()).uniqued()
    }
    return codes.map { code in
      Party(code: code, name: gazetteer.entry(of: code)?.name ?? code.rawValue)
    }
  }

  /// Names in the opening paragraphs: a list of signatories is taken whole, otherwise the two
  /// named most often in the text.
  private func opening() -> [PartyCode] {
    let bodies = statement.blocks.indices.filter {
      [.paragraph, .recital].contains(statement.blocks[$0].kind)
    }.prefix(3)
    for body in bodies.prefix(1) {
      let named = namesOfParties(in: text.blocks[body]).uniqued()
      if named.count > 4 { return named }
    }
    var counts: [PartyCode: Int] = [:]
    let candidates = bodies.flatMap { namesOfParties(in: text.blocks[$0]) }.uniqued()
    for block in text.blocks { 
      for code in namesOfParties(in: block) where candidates.contains(code) { counts[code, default: 0] += 1 }
    }
    let ranked = candidates.enumerated().sorted {
      (counts[$1.element] ?? 0, $0.offset) < (counts[$0.element] ?? 0, $1.offset)
    }
    let chosen = Set(ranked.prefix(2).map(\.element))
    return candidates.filter(chosen.contains)
  }

  /// Capitals in a title say where, not who; organisations that only frame a name ("the ASEAN
  /// Outlook") are dropped where states are named too.
  private func namesOfParties(in range: Range<Int>) -> [PartyCode] {
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
}

extension Array where Element: Hashable {
  /// The elements without repeats, each where it first stands.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
