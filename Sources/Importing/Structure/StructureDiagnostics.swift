import Statements

/// What a reader of the document should know about its structure.
enum StructureDiagnostics {
  static func of(_ drafts: [DraftBlock], title: String, in text: StatementText) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if title.isEmpty {
      found.append(Diagnostic(.note, code: "structure.no-title", "The text has no title."))
    }
    if !drafts.contains(where: { $0.kind == .paragraph || $0.kind == .listItem }) {
      found.append(
        Diagnostic(.warning, code: "structure.no-paragraphs", "No paragraphs were found."))
    }
    return found
  }
}
