import Statements

/// Reads PDF through poppler: text in reading order, without headers, footers and page numbers.
///
/// The stored text is the extracted one: paragraphs on one line each, divided by blank lines;
/// words parted at a line's end are whole again. A scan goes through text recognition first.
/// Poppler runs in this process; a file made to crash it takes the program along.
struct PDFReader {
  /// More pages than any statement with all its annexes has.
  private static let maximumPages = 5000

  var limits: ImportLimits

  /// - Throws: `encrypted`, `corrupt`, `oversized` (pages), `bomb` (text), `noText`,
  ///   `missingConverter`, and what text recognition can throw.
  func outline(of bytes: [UInt8], name: String) throws(ImportError) -> Outline {
    let (pages, title) = try pages(of: bytes, name: name)
    let text = PDFText(pages)
    if text.letterCounts.reduce(0, +) < 20 {
      let recognised = try ScannedPDF(limits: limits).recognise(bytes, name: name)
      let (pages, _) = try self.pages(of: recognised, name: name)
      let text = PDFText(pages, isRecognised: true)
      guard text.letterCounts.reduce(0, +) >= 20 else { throw ScannedPDF.noText(name) }
      let note = Diagnostic(
        .warning, code: "pdf.recognised",
        "the PDF is a scan; its text was recognised and can hold wrong letters")
      return try outline(text, title: title, diagnostics: [note], name: name)
    }
    var diagnostics: [Diagnostic] = []
    if Self.isCut(bytes) {
      diagnostics.append(
        Diagnostic(
          .warning, code: "pdf.truncated", "the PDF has no end; what follows may be missing"))
    }
    return try outline(text, title: title, diagnostics: diagnostics, name: name)
  }

  private func outline(
    _ text: PDFText, title: String?, diagnostics: [Diagnostic], name: String
  ) throws(ImportError) -> Outline {
    let found = diagnostics + Self.diagnostics(of: text)
    guard let outline = PDFOutline(text).outline(title: title, diagnostics: found) else {
      throw ImportError(.corrupt, "the PDF's text cannot be decoded", source: name)
    }
    return outline
  }

  private func pages(
    of bytes: [UInt8], name: String
  ) throws(ImportError) -> (pages: [PDFPage], title: String?) {
    let document: PDFDocument
    do { document = try PDFDocument(bytes) } catch {
      switch error {
      case .libraryMissing:
        throw ImportError(
          .missingConverter,
          "poppler is needed to read PDF; install it with: "
            + "apt install libpoppler-glib8", source: name)
      case .encrypted:
        throw ImportError(
          .encrypted, "the PDF is protected by a password; save it without one", source: name)
      case .damaged(let reason):
        let detail = reason.isEmpty ? "" : " (\(reason))"
        throw ImportError(.corrupt, "the PDF is damaged\(detail)", source: name)
      }
    }
    let count = document.pageCount
    guard count > 0 else { throw ImportError(.corrupt, "the PDF has no pages", source: name) }
    guard count <= Self.maximumPages else {
      throw ImportError(
        .oversized, "the PDF has \(count) pages, and the limit is \(Self.maximumPages)",
        source: name)
    }
    var pages: [PDFPage] = []
    // A letter with its place takes this much memory.
    var room = limits.expandedBytes / MemoryLayout<PDFLetter>.stride
    for i in 0..<count {
      let page = document.page(i) ?? PDFPage(width: 0, height: 0, letters: [])
      room -= page.letters.count
      guard room >= 0 else {
        throw ImportError(
          .bomb, "the PDF unpacks to more text than the limit allows", source: name)
      }
      pages.append(page)
    }
    return (pages, document.title)
  }

  private static func diagnostics(of text: PDFText) -> [Diagnostic] {
    let empty = text.letterCounts.indices.filter { text.letterCounts[$0] == 0 }.map {
      Diagnostic(
        .warning, code: "pdf.page-without-text",
        "page \($0 + 1) holds no text; if it is a picture of text, that text is missing")
    }
    let unreadable = text.unreadablePages.map {
      Diagnostic(
        .warning, code: "pdf.unreadable-page",
        "many letters of page \($0 + 1) have no meaning in the file; the text there is unreliable")
    }
    return empty + unreadable
  }

  /// Whether the end mark is missing, which every whole PDF has in its last KiB.
  private static func isCut(_ bytes: [UInt8]) -> Bool {
    let mark = Array("%%EOF".utf8)
    let tail = Array(bytes.suffix(1024))
    guard tail.count >= mark.count else { return true }
    return !(0...(tail.count - mark.count)).contains { tail[$0...].starts(with: mark) }
  }
}
