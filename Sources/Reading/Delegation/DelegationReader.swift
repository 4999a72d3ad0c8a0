import Statements

/// Tells whether an action runs through an organisation or organ: "inspected by the IAEA", "settle
/// disputes through a joint committee" (Abbott et al. 2000, "delegation").
///
/// To inform a body or to work with it hands nothing over.
final class DelegationReader: Sendable {
  private enum Role: Sendable { case agent, entrust, refer, under }

  struct Found {
    let words: Range<Int>
    let rule: String
  }

  private let lexicon: InstrumentLexicon
  private let through: PhraseTrie
  private let roles: WordTable<Role?>
  private let to, with: WordID
  /// "under IAEA safeguards"
  private let oversight: WordSet
  private static let longestBody = 6

  init(folder: LexiconFolder, lexicon: InstrumentLexicon, vocabulary: inout Vocabulary)
    throws(LexiconError)
  {
    self.lexicon = lexicon
    to = vocabulary.intern("to")
    with = vocabulary.intern("with")
    oversight = WordSet(
      ["auspices", "aegis", "supervision", "safeguards", "leadership", "monitoring"].map {
        vocabulary.intern($0)
      })
    var through = PhraseTrie()
    var roles = WordTable<Role?>(none: nil)
    for row in try folder.table("delegation").rows {
      let words = vocabulary.internPhrase(try row("words"))
      switch try row("role") {
      case "through": through.insert(words, value: 0)
      case "agent": roles[words[0]] = .agent
      case "under": roles[words[0]] = .under
      case "entrust": roles[vocabulary[words[0]].lemma] = .entrust
      case "refer": roles[vocabulary[words[0]].lemma] = .refer
      default: throw row.fault("the role is through, under, agent, entrust or refer")
      }
    }
    self.through = through
    self.roles = roles
  }

  /// - Parameters:
  ///   - subject: tokens of the clause's subject, which may be the body itself.
  ///   - bodies: tokens of the organisations the provision names.
  func delegation(
    in content: Range<Int>, subject: Range<Int>, of tokens: [Token], bodies: [Range<Int>]
  ) -> Found? {
    let span = tokens.span
    if let head = subject.last, lexicon.isBody(span[head]), !span[head].is(.capitalised) {
      return Found(words: subject, rule: "delegation.subject")
    }
    for i in content {
      if let match = through.longestMatch(at: i, in: span), i + match.length < content.upperBound,
        let body = body(at: i + match.length, content, span, bodies)
      {
        return Found(words: i..<body.upperBound, rule: "delegation.through")
      }
      let token = span[i]
      guard let role = roles[token.word] ?? roles[token.lemma] else { continue }
      switch role {
      case .under:
        guard let body = body(at: i + 1, content, span, bodies),
          body.upperBound < content.upperBound, oversight.contains(span[body.upperBound].word)
        else { continue }
        return Found(words: i..<body.upperBound + 1, rule: "delegation.under")
      case .agent:
        guard isAgent(i, content, span), let body = body(at: i + 1, content, span, bodies)
        else { continue }
        return Found(words: i..<body.upperBound, rule: "delegation.agent")
      case .entrust:
        guard token.has(.anyVerb), let body = body(at: i + 1, content, span, bodies),
          body.upperBound < content.upperBound,
          span[body.upperBound].word == to || span[body.upperBound].word == with
        else { continue }
        return Found(words: i..<body.upperBound, rule: "delegation.entrusted")
      case .refer:
        guard token.has(.anyVerb),
          let joint = (i + 1..<min(i + 10, content.upperBound)).first(where: {
            span[$0].word == to
          }), let body = body(at: joint + 1, content, span, bodies)
        else { continue }
        return Found(words: i..<body.upperBound, rule: "delegation.referred")
      }
    }
    return nil
  }

  /// Whether "by" tells who is to do the action: "be inspected by", not "the data collected by".
  private func isAgent(_ i: Int, _ content: Range<Int>, _ tokens: Span<Token>) -> Bool {
    let first = max(content.lowerBound, i - 3)
    guard let participle = (first..<i).last(where: { tokens[$0].has(.participle) }) else {
      return false
    }
    return (max(content.lowerBound, participle - 3)..<participle).contains { tokens[$0].has(.be) }
  }

  /// Whether the word behind a body makes it something else: "committee members", "UN aid".
  private func qualifies(_ token: Token) -> Bool {
    token.is(.genitive)
      || token.has([.noun, .adjective]) && !oversight.contains(token.word)
        && !token.has([.preposition, .conjunction, .to, .past, .modal, .adverb])
  }

  /// A body of the provision, or in small letters "a joint steering committee", behind articles.
  private func body(
    at i: Int, _ content: Range<Int>, _ tokens: Span<Token>, _ bodies: [Range<Int>]
  ) -> Range<Int>? {
    var i = i
    while i < content.upperBound, tokens[i].has([.determiner, .possessive]) { i += 1 }
    if let known = bodies.first(where: { $0.contains(i) }) {
      let end = known.upperBound
      let isQualifier = end < content.upperBound && qualifies(tokens[end])
      return isQualifier ? nil : i..<end
    }
    var k = i
    while k < min(i + Self.longestBody, content.upperBound) {
      let token = tokens[k]
      guard token.is(.word), !token.is(.capitalised), token.has([.noun, .adjective, .participle])
      else { return nil }
      if lexicon.isBody(token) {
        let isQualifier = k + 1 < content.upperBound && qualifies(tokens[k + 1])
        return isQualifier ? nil : i..<k + 1
      }
      k += 1
    }
    return nil
  }
}
