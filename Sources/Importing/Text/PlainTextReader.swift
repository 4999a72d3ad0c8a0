import Statements

/// Reads plain text: decodes it, then groups its lines into pieces.
struct PlainTextReader {
  /// - Throws: `corrupt` if the bytes are not text at all, `empty` if they are white space.
  func outline(of bytes: [UInt8], name: String) throws(ImportError) -> Outline {
    let decoded = try TextDecoding.decode(bytes, name: name)
    let lines = TextLine.all(in: decoded.text.utf8)
    if lines.isEmpty { throw ImportError(.empty, "the file holds no words", source: name) }
    let pieces = LineGrouping(lines, in: decoded.text.utf8, words: .english).pieces()
    return Outline(text: decoded.text, pieces: pieces, diagnostics: decoded.diagnostics)
  }
}
