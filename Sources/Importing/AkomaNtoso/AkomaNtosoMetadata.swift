import Statements

/// What the identification of an Akoma Ntoso document (FRBR) says that a statement has a place for.
///
/// Parties and dates are left to the text: a work's date may be that of a publication, and its author
/// a ministry.
struct AkomaNtosoMetadata {
  private(set) var title: String?
  /// BCP 47.
  private(set) var language: String?

  /// Takes an element inside `meta`; the document's own comes first, those of its annexes later.
  mutating func take(_ name: String, _ attributes: [String: String]) {
    switch name {
    // Without a title, we name a work by its file.
    case "FRBRalias" where title == nil && attributes["name"] != "file":
      title = attributes["value"]
    case "FRBRlanguage" where language == nil:
      language = attributes["language"].flatMap { LanguageCode.tag(of: $0) }
    default: break
    }
  }
}
