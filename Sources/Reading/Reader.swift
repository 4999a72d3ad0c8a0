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
  let times: TimeReader
  let areas: AreaLexicon
  let content: ContentReader

  /// - Throws: `LexiconError` with the file and line that cannot be used.
  public init(lexicon: LexiconFolder) throws(LexiconError) {
    var vocabulary = Vocabulary()
    grammar = try Grammar(lexicon, vocabulary: &vocabulary)
    gazetteer = try Gazetteer(folder: lexicon, vocabulary: &vocabulary)
    frontMatterWords = FrontMatterWords(vocabulary: &vocabulary)
    times = try TimeReader(folder: lexicon, vocabulary: &vocabulary)
    areas = try AreaLexicon(folder: lexicon, vocabulary: &vocabulary)
    content = try ContentReader(
      folder: lexicon, gazetteer: gazetteer, vocabulary: &vocabulary)
    vocabulary.tagByEnding()
    self.vocabulary = vocabulary
  }

  /// The name of a state or organisation that the lexicon knows: “Netherlands” for `NL`.
  public func name(of party: PartyCode) -> String? { gazetteer.entry(of: party)?.name }

  /// What the statement says, with whatever it lacked of parties, signatories and adoption filled
  /// in from its text; what the caller had set stays.
  public func read(_ statement: Statement) -> Coding {
    let text = TokenizedText(statement, vocabulary: vocabulary, glued: grammar.glued)
    var statement = statement
    let resolver = FrontPage(
      gazetteer: gazetteer, words: frontMatterWords, times: times, vocabulary: vocabulary
    ).complete(&statement, text)
    let found = times.expressions(in: text, adoptedOn: statement.adoptedOn)
    let acts = StatementReader(
      grammar: grammar, statement: statement, text: text, resolver: resolver
    ).acts()
    let (provisions, mechanisms) = ProvisionAssembler(
      statement: statement, text: text, times: times, areas: areas,
      own: OwnNames(gazetteer: gazetteer, parties: resolver.parties), content: content,
      known: resolver.names, found: found
    ).provisions(acts)
    return Coding(
      statement: statement, reader: Self.version, provisions: provisions,
      times: found.map(\.expression), mechanisms: mechanisms, diagnostics: statement.diagnostics)
  }
}
