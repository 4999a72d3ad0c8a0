/// A file format a statement can come in.
public enum SourceFormat: String, Sendable, Hashable, CaseIterable {
  case text, html, markdown, docx, odt, rtf, epub, pdf
  case akomaNtoso = "akn"
}
