import Statements

/// The words by which the parts of a statement in one language are told apart.
///
/// Compiled in, not read from a file: it is small, and an import must not wait for a disk.
struct StructureWords: Sendable {
  /// Words that open a recital: "Recalling", "Convinced", "Mindful".
  let recitalOpenings: WordSet
  /// Words that may stand before them: "Deeply concerned", "Further recalling".
  let recitalAdverbs: WordSet
  /// "Whereas", "On the basis of": openings of several words, by their first.
  let recitalPhrases: [[UInt8]]
  let articleWords: WordSet
  let divisionWords: WordSet
  let annexWords: WordSet
  /// Openings of a closing formula or a signature block.
  let signatureOpenings: [[UInt8]]
  /// What stands in place of a hand: "(signed)".
  let signedMarks: [[UInt8]]
  let months: WordSet
  /// Headings that are never part of the title.
  let openingHeadings: WordSet
  /// A lead-in that does not end in a colon has one of these in its last words.
  let leadInWords: WordSet
  /// Words that open a sentence of the parties and, in capitals, stand in no heading's midst.
  let sentenceOpenings: WordSet
  /// Words after which no paragraph ends.
  let openWords: WordSet
  /// Words of a title that tell what kind of text it heads.
  let kindPhrases: [KindPhrase]

  struct KindPhrase: Sendable {
    let phrase: [UInt8]
    let kind: Statement.Kind

    init(_ kind: Statement.Kind, _ phrase: String) {
      self.phrase = Array(phrase.utf8)
      self.kind = kind
    }
  }

  /// The words of a language by its BCP 47 tag; English for those not known.
  static func of(language: String) -> StructureWords { english }

  static let english = StructureWords(
    recitalOpenings: WordSet([
      "acknowledging", "acting", "affirming", "alarmed", "anticipating", "appreciating",
      "approving", "aspiring", "aware", "bearing", "being", "believing", "building",
      "celebrating", "cognisant", "cognizant", "commending", "committed", "concerned",
      "condemning", "confident", "confirming", "conscious", "considering", "contemplating",
      "convinced", "declaring", "deploring", "desiring", "desirous", "determined", "determining",
      "disturbed", "distressed", "emphasising", "emphasizing", "encouraged", "encouraging",
      "endeavouring", "endorsing", "expecting", "expressing", "fulfilling", "grateful", "guided",
      "having", "highlighting", "honouring", "hoping", "inspired", "intending", "keen", "looking",
      "mindful", "motivated", "noting", "observing", "paying", "persuaded", "pleased",
      "proceeding", "prompted", "pursuant", "reaffirming", "realising", "realizing", "recalling",
      "recognising", "recognizing", "referring", "reiterating", "remembering", "renewing",
      "resolved", "respecting", "seeking", "seized", "sharing", "stressing", "striving",
      "supporting", "taking", "underlining", "underscoring", "upholding", "valuing", "viewing",
      "welcoming", "whereas", "wishing",
    ]),
    recitalAdverbs: WordSet([
      "also", "again", "deeply", "firmly", "fully", "further", "gravely", "greatly", "keenly",
      "particularly", "profoundly", "seriously", "strongly", "warmly",
    ]),
    recitalPhrases: [
      "on the basis of", "in view of", "in light of", "in the light of", "in recognition of",
      "in accordance with", "in pursuance of", "in furtherance of", "in the spirit of",
      "with reference to",
    ].map { Array($0.utf8) },
    articleWords: WordSet(["article", "articles", "art", "section", "paragraph", "clause"]),
    divisionWords: WordSet(["chapter", "part", "title", "pillar"]),
    annexWords: WordSet(["annex", "annexe", "appendix", "attachment", "schedule", "enclosure"]),
    signatureOpenings: [
      "done at", "done in", "done on", "done this", "signed at", "signed in", "signed on",
      "signed this", "signed by", "issued at", "issued in", "adopted at", "adopted in",
      "adopted on", "for the government", "for the republic", "for the kingdom", "for the state",
      "for the united", "for the federal", "for the european", "for the ministry",
      "on behalf of the", "in witness whereof", "/s/",
    ].map { Array($0.utf8) },
    signedMarks: ["(signed", "( signed", "(sgd", "(s)"].map { Array($0.utf8) },
    months: WordSet([
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]),
    openingHeadings: WordSet([
      "preamble", "introduction", "overview", "background", "general", "purpose", "summary",
    ]),
    leadInWords: WordSet(["following", "follows", "below"]),
    sentenceOpenings: WordSet([
      "the", "both", "we", "they", "each", "all", "in", "on", "as", "recognising", "recognizing",
    ]),
    openWords: WordSet([
      "a", "an", "and", "as", "at", "by", "for", "from", "in", "its", "of", "on", "or", "our",
      "that", "the", "their", "to", "which", "with",
    ]),
    kindPhrases: [
      KindPhrase(.memorandum, "memorandum"),
      KindPhrase(.memorandum, "mou"),
      KindPhrase(.memorandum, "arrangement"),
      KindPhrase(.actionPlan, "action plan"),
      KindPhrase(.actionPlan, "plan of action"),
      KindPhrase(.actionPlan, "work plan"),
      KindPhrase(.actionPlan, "roadmap"),
      KindPhrase(.actionPlan, "road map"),
      KindPhrase(.agreement, "agreement"),
      KindPhrase(.agreement, "treaty"),
      KindPhrase(.agreement, "protocol"),
      KindPhrase(.agreement, "convention"),
      KindPhrase(.agreement, "accord"),
      KindPhrase(.agreement, "pact"),
      KindPhrase(.agreement, "charter"),
      KindPhrase(.declaration, "declaration"),
      KindPhrase(.communique, "communique"),
      KindPhrase(.communique, "communiqué"), KindPhrase(.communique, "communiquÉ"),
      KindPhrase(.communique, "communiqu\u{65}\u{301}"),
      KindPhrase(.jointStatement, "statement"),
      KindPhrase(.resolution, "resolution"),
      KindPhrase(.resolution, "the security council"),
      KindPhrase(.resolution, "the general assembly"),
    ])
}
