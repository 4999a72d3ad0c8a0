import Statements

/// Writes paragraphs of print out as one text, with what their type says of each.
struct PDFOutline {
  private let paragraphs: [PrintedParagraph]
  private let bodySize: Double

  init(_ text: PDFText) {
    paragraphs = text.paragraphs
    bodySize = text.bodySize
  }

  /// - Returns: `nil` if the text is not valid UTF-8, which poppler's always is.
  func outline(title: String?, diagnostics: [Diagnostic]) -> Outline? {
    var bytes: [UInt8] = []
    var pieces: [Outline.Piece] = []
    let sizes = headingSizes
    for (i, paragraph) in paragraphs.enumerated() {
      if i > 0 { bytes += [0x0A, 0x0A] }
      let start = bytes.count
      bytes += paragraph.text
      pieces.append(Outline.Piece(start..<bytes.count, hint: hint(i, sizes)))
    }
    return StatementText(utf8: bytes).map {
      Outline(text: $0, pieces: pieces, title: title, diagnostics: diagnostics)
    }
  }

  private func hint(_ i: Int, _ sizes: [Int]) -> Outline.Piece.Hint {
    let paragraph = paragraphs[i]
    if paragraph.isFootnote { return .footnote }
    guard isHeading(paragraph) else { return .none }
    // What opens the document is its title, place and date, which are told by their words.
    guard paragraphs[..<i].contains(where: { !isHeading($0) }) else { return .none }
    let level = sizes.firstIndex { $0 <= rounded(paragraph.size) } ?? sizes.count
    return .heading(level: level + 1)
  }

  /// Larger or bolder than the text, and short.
  private func isHeading(_ paragraph: PrintedParagraph) -> Bool {
    guard paragraph.text.count <= 160, let last = paragraph.text.last,
      !".,;".utf8.contains(last), paragraph.text.contains(where: ByteShape.isWord)
    else { return false }
    return paragraph.size > bodySize * 1.1 || paragraph.isBold && paragraph.size > bodySize * 0.95
  }

  /// In half points, largest first, of headings below the title.
  private var headingSizes: [Int] {
    let body = paragraphs.firstIndex { !isHeading($0) } ?? 0
    return Set(paragraphs[body...].filter(isHeading).map { rounded($0.size) }).sorted(by: >)
  }

  private func rounded(_ size: Double) -> Int { Int((size * 2).rounded()) }
}
