/// All that the clause reader needs of the lexicon, loaded once.
///
/// A class, so that handing it from one value to the next costs one count.
final class Grammar: Sendable {
  let known: KnownWords
  let triggers: TriggerTable
  let hedges: Hedges
  let splitter: SentenceSplitter
  let glued: GluedWords

  /// Loads the word forms first: triggers and hedges are indexed by them.
  init(_ folder: LexiconFolder, vocabulary: inout Vocabulary) throws(LexiconError) {
    try WordForms.load(folder, into: &vocabulary)
    glued = try GluedWords(folder, vocabulary: &vocabulary)
    known = KnownWords(vocabulary: &vocabulary)
    splitter = SentenceSplitter(vocabulary: &vocabulary)
    hedges = try Hedges(folder, vocabulary: &vocabulary)
    triggers = try TriggerTable(folder, vocabulary: &vocabulary)
  }
}
