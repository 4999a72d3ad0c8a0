import Statements

/// Reads HTML, Markdown, DOCX, ODT, RTF and EPUB through pandoc.
struct PandocReader: Sendable {
  let limits: ImportLimits

  init(limits: ImportLimits = ImportLimits()) {
    self.limits = limits
  }

  static func reads(_ format: SourceFormat) -> Bool { arguments[format] != nil }

  /// - Parameter name: of the file, for messages.
  /// - Throws: what is wrong with the container (`corrupt`, `encrypted`, `bomb`), the converter
  ///   (`missingConverter`, `timedOut`, `converterFailed`), or `empty`.
  func outline(
    of bytes: [UInt8], name: String, format: SourceFormat
  ) throws(ImportError) -> Outline {
    let tree = try tree(of: bytes, name: name, format: format)
    var writer = OutlineWriter()
    if format != .html, format != .epub { writer.writeFrontMatter(tree.document.metadata) }
    let page = format == .html ? PageContent(tree.document.blocks) : nil
    writer.write(page?.blocks ?? tree.document.blocks)
    var outline = writer.finish(
      title: tree.document.words(of: "title"), language: tree.document.words(of: "lang"))
    guard !outline.pieces.isEmpty else {
      throw ImportError(.empty, "the document holds no text", source: name)
    }
    outline.diagnostics += tree.diagnostics + (page?.diagnostics ?? [])
    return outline
  }

  private func tree(
    of bytes: [UInt8], name: String, format: SourceFormat
  ) throws(ImportError) -> (document: PandocTree, diagnostics: [Diagnostic]) {
    guard let from = Self.arguments[format] else {
      throw ImportError(
        .unsupportedFormat, "\(format.rawValue) is not read through pandoc", source: name)
    }
    let (prepared, diagnostics) = try prepared(bytes, name: name, format: format)
    let converter = Converter("pandoc", package: "pandoc", limits: limits)
    // The heap limit makes pandoc say so itself before the system refuses it memory.
    let heap = max(64, limits.converterMemory >> 20) * 3 / 4
    let output = try converter.run(
      .init(
        ["+RTS", "-M\(heap)m", "-RTS", "--sandbox", "--from", from, "--to", "json"]
          + (format == .docx ? ["--track-changes=accept"] : []),
        input: prepared), source: name)
    guard output.status == 0 else { throw failure(output, name: name, format: format) }
    let document: PandocTree?
    do {
      document = PandocTree(try JSONTree(output.bytes))
    } catch {
      if error.isTooDeep {
        throw ImportError(.bomb, "the document's parts are nested without end", source: name)
      }
      document = nil
    }
    guard let document else {
      throw ImportError(
        .converterFailed, "pandoc's answer could not be read; its version may be too old",
        source: name)
    }
    return (document, diagnostics + output.diagnostics)
  }

  private func prepared(
    _ bytes: [UInt8], name: String, format: SourceFormat
  ) throws(ImportError) -> ([UInt8], [Diagnostic]) {
    switch format {
    case .docx, .odt, .epub:
      return (try DocumentContainer(bytes, limits: limits, source: name).prepared(format), [])
    case .rtf: return (RichTextNumbering.spelledOut(bytes), [])
    case .html:
      let page = try DeclaredEncoding.decode(bytes, name: name, declaredBy: "charset=")
      return (PageMarkup.prepared(page.utf8), page.diagnostics.map(\.withoutPlace))
    default:
      let decoding = try TextDecoding.decode(bytes, name: name)
      return (decoding.text.utf8, decoding.diagnostics.map(\.withoutPlace))
    }
  }

  private func failure(
    _ output: Converter.Output, name: String, format: SourceFormat
  ) -> ImportError {
    let said = output.messages.split(separator: "\n").first.map(String.init) ?? "no reason given"
    // pandoc's exit statuses: 64 parse error, 92 not UTF-8, 63 "should never happen", which is
    // what it says of a container without the parts it must have.
    if [63, 64, 92].contains(output.status) {
      return ImportError(
        .corrupt, "this is no \(format.rawValue) file that can be read: \(said)", source: name)
    }
    return ImportError(
      .converterFailed, "pandoc stopped with status \(output.status): \(said)", source: name)
  }

  /// pandoc's names of the formats, with what would change the words switched off: straight
  /// quotes must stay straight, and "$5 million and $3 million" is no formula.
  private static let arguments: [SourceFormat: String] = [
    .html: "html-auto_identifiers",
    .markdown: "markdown-smart-auto_identifiers-citations-example_lists-tex_math_dollars-raw_tex"
      + "-latex_macros+lists_without_preceding_blankline",
    .docx: "docx",
    .odt: "odt",
    .rtf: "rtf",
    .epub: "epub-auto_identifiers",
  ]
}

extension Diagnostic {
  /// Places in the file's own markup are none in the text that comes of it.
  var withoutPlace: Diagnostic {
    Diagnostic(severity, code: code, message)
  }
}

extension PandocTree {
  /// The words of a metadata field; `nil` if it is missing or empty.
  fileprivate func words(of field: String) -> String? {
    var inlines: [Inline] = []
    for block in metadata[field] ?? [] {
      guard case .plain(let part) = block else { continue }
      if !inlines.isEmpty { inlines.append(.space) }
      inlines += part
    }
    let words = InlineText.plain(inlines)
    return words.isEmpty ? nil : words
  }
}
