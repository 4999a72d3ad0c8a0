/// A file format a statement can come in.
public enum SourceFormat: String, Sendable, Hashable, CaseIterable {
  /// Plain text: UTF-8, UTF-16 or Windows-1252.
  case text
  /// A web page.
  case html
  /// Markdown as pandoc understands it.
  case markdown
  /// Office Open XML of Word.
  case docx
  /// OpenDocument text.
  case odt
  /// Rich Text Format.
  case rtf
  /// An electronic book.
  case epub
  /// PDF, with text or scanned.
  case pdf
  /// Akoma Ntoso 3.0, our own or others'.
  case akomaNtoso = "akn"
}
