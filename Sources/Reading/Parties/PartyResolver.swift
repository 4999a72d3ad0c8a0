import Statements

/// Tells whom an expression in one statement names: "both sides", "Seoul", "Prime Minister Hale",
/// "the Nordmark side", "they".
///
/// A class, so that the clause readers share it at the cost of one count.
final class PartyResolver: Sendable {
  let gazetteer: Gazetteer
  let names: StatementNames
  /// Codes of the parties, in the statement's order.
  let parties: [PartyCode]
  /// What all the parties together are called in `actors`.
  let everyone: [PartyCode]
  let tokens: [Token]
  /// Party whose person alone holds a title: "the President".
  let posts: [WordID: PartyCode]

  /// "They" are more than one, whoever acted alone in the sentence before.
  private static let they = WordHash.of("they").half

  struct Resolution {
    var codes: [PartyCode]
    /// False when those named are not bound by the statement.
    var areParties: Bool
    var rule: String
    var confidence: Double
  }

  init(
    statement: Statement, tokens: [Token], gazetteer: Gazetteer, names: StatementNames,
    posts: [WordID: PartyCode]
  ) {
    self.posts = posts
    self.gazetteer = gazetteer
    self.names = names
    self.tokens = tokens
    parties = statement.parties.map(\.code)
    // A text of many signatories calls them "parties", as the codebook does.
    let isGroup =
      parties.count == 1
      && gazetteer.entry(of: parties[0]).map { $0.isOrganisation && $0.code != "Security Council" }
        ?? false
    everyone = parties.isEmpty || parties.count > 4 || isGroup ? [.parties] : parties
  }

  /// - Parameters:
  ///   - phrase: a noun phrase, the subject of a clause.
  ///   - previous: actors of the clause before, for pronouns.
  /// - Returns: `nil` if the phrase names no actor.
  func resolve(_ phrase: Range<Int>, previous: [PartyCode]) -> Resolution? {
    guard !phrase.isEmpty else { return nil }
    let tokens = tokens
    let span = tokens.span
    var codes: [PartyCode] = []
    var role: Gazetteer.Role?
    var covered = false
    var i = phrase.lowerBound
    let head = headEnd(phrase) - 1
    while i < phrase.upperBound {
      if let (code, length) = names.match(at: i, in: tokens, before: phrase.upperBound) {
        append(code, &codes)
        if i <= head, head < i + length { covered = true }
        i += length
        continue
      }
      if let (name, length) = gazetteer.name(at: i, in: span), i + length <= phrase.upperBound {
        append(name.code, &codes)
        if i <= head, head < i + length, name.kind != .demonym { covered = true }
        i += length
        continue
      }
      if let (found, length) = gazetteer.title(at: i, in: span) {
        if role == nil || found == .person && i <= head { role = found }
        if i <= head, head < i + length { covered = true }
        i += length
        continue
      }
      // A person's own name behind a title, "of", articles, numbers.
      if role == .person || role == .collective, i == head, tokens[i].is(.capitalised) {
        covered = true
      }
      i += 1
    }
    // The head must be named: "the efforts of both sides" is a thing.
    guard covered else { return nil }
    if codes.isEmpty, role == .person,
      let title = phrase.first(where: { posts[tokens[$0].word] != nil }),
      let code = posts[tokens[title].word]
    {
      codes = [code]
    }
    let plural = tokens[phrase.lowerBound].hash == Self.they
    return resolution(codes, role, previous, plural: plural)
  }

  private func resolution(
    _ codes: [PartyCode], _ role: Gazetteer.Role?, _ previous: [PartyCode], plural: Bool
  ) -> Resolution? {
    if !codes.isEmpty {
      let own = codes.filter { isParty($0) }
      if own.isEmpty {
        return Resolution(codes: codes, areParties: false, rule: "actors.third", confidence: 1)
      }
      let ordered = parties.filter { party in own.contains { $0 == party || includes($0, party) } }
      let all = ordered.count == parties.count && parties.count > 1
      return Resolution(
        codes: all ? everyone : ordered.isEmpty ? own : ordered, areParties: true,
        rule: "actors.name", confidence: 1)
    }
    switch role {
    case .collective:
      return Resolution(codes: everyone, areParties: true, rule: "actors.all", confidence: 1)
    case .pronoun:
      let known = previous.isEmpty || plural && previous.count < 2 ? everyone : previous
      return Resolution(
        codes: known, areParties: known.contains { isParty($0) } || known == everyone,
        rule: "actors.pronoun", confidence: 0.9)
    case .others:
      return Resolution(codes: everyone, areParties: false, rule: "actors.others", confidence: 0.9)
    case .person, .office:
      return Resolution(codes: everyone, areParties: true, rule: "actors.office", confidence: 0.7)
    case nil: return nil
    }
  }

  private func append(_ code: PartyCode, _ codes: inout [PartyCode]) {
    if !codes.contains(code) { codes.append(code) }
  }

  private func isParty(_ code: PartyCode) -> Bool {
    parties.contains(code) || parties.contains { includes(code, $0) }
  }

  /// Whether a group has a party among its members: "Quad leaders".
  private func includes(_ group: PartyCode, _ member: PartyCode) -> Bool {
    gazetteer.entry(of: group)?.members.contains(member) ?? false
  }

  /// One past the head of a noun phrase: its last noun before a preposition, comma or "and".
  private func headEnd(_ phrase: Range<Int>) -> Int {
    var head = phrase.lowerBound + 1
    for i in phrase {
      let token = tokens[i]
      if token.has(.preposition), !token.has(.adjective), i > phrase.lowerBound { break }
      if token.isMark(",") || token.has(.conjunction) || token.isMark("(") { break }
      if token.is(.genitive) { continue }
      if token.has([.noun, .gerund]) || token.is(.capitalised) || token.has(.pronoun) {
        head = i + 1
      }
    }
    return head
  }
}
