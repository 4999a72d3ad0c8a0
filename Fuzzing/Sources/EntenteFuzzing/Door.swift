import Statements

@testable import Importing

/// A way into the program for bytes from elsewhere.
///
/// External converters stay out: what is tried is what stands before and behind them in the process.
enum Door: String, CaseIterable {
  /// Plain text, in whatever encoding it turns out to be.
  case text
  /// A web page: its characters and markup before pandoc, and pandoc's answer behind it.
  case page
  /// Containers, their parts and their numbering: DOCX, ODT, EPUB and RTF before pandoc.
  case container
  /// Akoma Ntoso, and any other XML that comes under its name.
  case akomaNtoso = "akn"

  /// What comes through, which is nothing where the bytes are refused.
  func statements(in bytes: [UInt8]) -> [Statement] {
    switch self {
    case .text:
      return (try? Importer().statement(bytes: bytes, name: "fuzz", format: .text)).map { [$0] }
        ?? []
    case .akomaNtoso:
      return
        (try? Importer().statement(bytes: bytes, name: "fuzz", format: .akomaNtoso)).map { [$0] }
        ?? []
    case .page:
      if let page = try? DeclaredEncoding.decode(bytes, name: "fuzz", declaredBy: "charset=") {
        _ = PageMarkup.prepared(page.utf8)
      }
      guard let tree = try? JSONTree(bytes), let document = PandocTree(tree) else { return [] }
      return [Self.statement(document.blocks), Self.statement(PageContent(document.blocks).blocks)]
    case .container:
      // Small, so that a bomb is found out before the fuzzer's own limit of memory.
      var limits = ImportLimits()
      limits.expandedBytes = 8 << 20
      for format in [SourceFormat.docx, .odt, .epub] {
        guard let container = try? DocumentContainer(bytes, limits: limits, source: "fuzz") else {
          continue
        }
        _ = try? container.prepared(format)
      }
      _ = RichTextNumbering.spelledOut(bytes)
      return []
    }
  }

  private static func statement(_ blocks: [PandocTree.Block]) -> Statement {
    var writer = OutlineWriter()
    writer.write(blocks)
    return StructureBuilder(writer.finish(title: nil, language: nil))
      .statement(name: "fuzz", sha256: "")
  }
}
