import Statements

/// What a reader of the document should know about its structure.
enum StructureDiagnostics {
  static func of(_ drafts: [DraftBlock], title: String, in text: StatementText) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if title.isEmpty {
      found.append(Diagnostic(.note, code: "structure.no-title", "The text has no title."))
    }
    let body: Set<Block.Kind> = [.paragraph, .listItem, .article, .cell]
    if !drafts.contains(where: { body.contains($0.kind) }) {
      found.append(
        Diagnostic(.warning, code: "structure.no-paragraphs", "No paragraphs were found."))
    }
    return found + numbering(drafts, in: text)
  }

  /// Numbers that are missing, given twice or lost.
  private static func numbering(
    _ drafts: [DraftBlock], in text: StatementText
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var last = 0
    for draft in drafts {
      guard let value = draft.paragraphNumber else { continue }
      let place = text.span(utf8: draft.label?.range ?? draft.words)
      if draft.isRestored && value > 1 {
        found.append(
          Diagnostic(
            .note, code: "structure.number-restored",
            "Paragraph \(value) has lost its number; it was taken for \(value) by its place.",
            at: place))
      } else if value == last && value > 1 {
        found.append(
          Diagnostic(
            .warning, code: "structure.number-repeated",
            "The number \(value) is given to two paragraphs.", at: place))
      } else if value != last + 1 && value != 1 {
        found.append(
          Diagnostic(
            .warning, code: "structure.number-gap",
            last == 0
              ? "The first numbered paragraph is \(value)."
              : "Paragraph \(value) follows paragraph \(last).", at: place))
      }
      last = value
    }
    return found
  }
}
