import Statements

/// Turns an outline into the blocks of a statement.
///
/// Works in passes over the pieces, each of which may rely on the ones before it: what each piece
/// looks like (`PieceShape`), which numbers number the paragraphs (`ParagraphNumbering`), what kind
/// each is (`PieceClassifier`), which list items hang on what (`ListNesting`), what paragraph each
/// is cited by (`ParagraphLabels`).
struct StructureBuilder {
  private let outline: Outline
  private let words: StructureWords
  private let language: String

  init(_ outline: Outline) {
    self.outline = outline
    language = LanguageGuess.language(of: outline)
    words = StructureWords.of(language: language)
  }

  /// - Parameter sha256: of the source's bytes, in hexadecimal.
  func statement(name: String, sha256: String) -> Statement {
    let bytes = outline.text.utf8
    var drafts = outline.pieces.flatMap { DraftBlock.drafts(of: $0, in: bytes) }
    drafts.removeAll { $0.isFurniture }
    GluedHeadings.part(&drafts, in: bytes, words: words)
    ParagraphNumbering.mark(&drafts, in: bytes, words: words)
    PieceClassifier(bytes: bytes, words: words).classify(&drafts)
    HeadingLevels.set(&drafts)
    ListNesting(bytes: bytes, words: words).apply(to: &drafts)
    ParagraphLabels(bytes: bytes).apply(to: &drafts)
    let blocks = drafts.map { $0.block(in: outline.text) }
    let title = title(of: drafts)
    let kind = TitleKind.kind(of: Array(title.utf8), words: words)
    return Statement(
      name: name, text: outline.text, sha256: sha256, language: language,
      title: title, kind: kind ?? TitleKind.kind(ofOpening: drafts, in: bytes, words: words),
      blocks: blocks,
      diagnostics: outline.diagnostics
        + [LanguageGuess.diagnostic(of: language)].compactMap(\.self)
        + TextDiagnostics.of(outline.text)
        + StructureDiagnostics.of(drafts, title: title, in: outline.text))
  }

  /// The title's lines as one, white space made single; the file's own title where it has none.
  private func title(of drafts: [DraftBlock]) -> String {
    let bytes = outline.text.utf8
    var title: [UInt8] = []
    let lines = drafts.filter { $0.kind == .title }
    let telling = lines.filter { !DateLine.isPresent(in: $0, of: bytes, words: words) }
    for draft in telling.isEmpty ? lines : telling {
      for byte in SingleSpaced(draft.words, in: bytes) { title.append(byte) }
      title.append(0x20)
    }
    if title.isEmpty { return outline.title ?? "" }
    return String(decoding: title.dropLast(), as: UTF8.self)
  }
}
