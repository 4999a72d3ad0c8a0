public import Statements

/// Finds the provisions of a statement: deterministic, offline, without a clock.
///
/// A reader is made once, in milliseconds, and then used for any number of statements, from any
/// number of threads.
public struct Reader: Sendable {
  /// Name and version, recorded with everything it reads.
  public static let version = "entente-reader 1.0.0"

  let vocabulary: Vocabulary
  let grammar: Grammar
  let gazetteer: Gazetteer
  let frontMatterWords: FrontMatterWords

  /// - Throws: `LexiconError` with the file and line that cannot be used.
  public init(lexicon: LexiconFolder) throws(LexiconError) {
    var vocabulary = Vocabulary()
    grammar = try Grammar(lexicon, vocabulary: &vocabulary)
    gazetteer = try Gazetteer(folder: lexicon, vocabulary: &vocabulary)
    frontMatterWords = FrontMatterWords(vocabulary: &vocabulary)
    self.vocabulary = vocabulary
  }

  public func read(_ statement: Statement) -> Coding {
    var statement = statement
    let text = TokenizedText(statement, vocabulary: vocabulary, glued: grammar.glued)
    statement.parties = FrontMatter(
      gazetteer: gazetteer, text: text, statement: statement, words: frontMatterWords
    ).parties()
    var names = StatementNames()
    for party in statement.parties {
      names.add(party.name, party.code, vocabulary: vocabulary)
      for alias in party.aliases { names.add(alias, party.code, vocabulary: vocabulary) }
    }
    let persons = Persons(
      gazetteer: gazetteer, names: names, text: text, parties: statement.parties.map(\.code),
      words: frontMatterWords
    ).found()
    var posts: [WordID: Set<PartyCode>] = [:]
    for person in persons {
      guard let party = person.party else { continue }
      names.add(text.tokens[person.name], party)
      for i in person.name where text.tokens[i].end - text.tokens[i].start > 2 {
        names.add(text.tokens[i...i], party)
      }
      if statement.parties.contains(where: { $0.code == party }) {
        posts[person.title, default: []].insert(party)
      }
    }
    if statement.signatories.isEmpty {
      statement.signatories = persons.filter { person in
        statement.parties.contains { $0.code == person.party }
      }.prefix(max(2, min(statement.parties.count, 8))).map {
        Signatory(name: text.words($0.name), post: text.words($0.post), party: $0.party)
      }
    }
    let resolver = PartyResolver(
      statement: statement, tokens: text.tokens, gazetteer: gazetteer, names: names,
      posts: posts.compactMapValues { $0.count == 1 ? $0.first : nil })
    let acts = StatementReader(
      grammar: grammar, statement: statement, text: text, resolver: resolver
    ).acts()
    var provisions: [Provision] = []
    for (block, act) in acts {
      guard !act.content.isEmpty else { continue }
      let number = provisions.count + 1
      var provision = Provision(
        id: "p\(number < 10 ? "0" : "")\(number)", class: act.class,
        paragraph: statement.blocks[block].paragraph, block: block,
        content: text.span(act.content),
        trigger: act.trigger.isEmpty ? nil : text.span(act.trigger))
      provision.obligation = act.obligation
      provision.actors = act.actors.codes
      provision.confidence = act.confidence
      provision.because = [
        Reason(.provision, rule: act.rule, words: act.trigger.isEmpty ? nil : text.span(act.trigger))
      ]
      provisions.append(provision)
    }
    return Coding(
      statement: statement, reader: Self.version, provisions: provisions, times: [], mechanisms: [],
      diagnostics: statement.diagnostics)
  }
}
