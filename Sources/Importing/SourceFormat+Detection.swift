extension SourceFormat {
  /// The format of a file: by its content, and by its name where the content could be several.
  ///
  /// - Throws: `unsupportedFormat` for a kind of file that is known and holds no text we can read.
  static func detect(_ bytes: [UInt8], name: String) throws(ImportError) -> SourceFormat {
    var bytes = bytes
    if let order = UTF16Decoding.byteOrder(of: bytes) {
      var decoder = UTF16Decoding(Array(bytes.prefix(1 << 16)), order: order)
      decoder.run()
      bytes = Array(decoder.string.utf8)
    }
    let head = Array(bytes.prefix(4096))
    if head.starts(with: "PK\u{3}\u{4}".utf8) {
      if let format = inArchive(bytes) ?? archive(named: name) { return format }
      throw ImportError(
        .unsupportedFormat, "this is a ZIP archive, but not a DOCX, ODT or EPUB document",
        source: name)
    }
    if CompoundFile.isPresent(in: head) { throw CompoundFile.error(bytes, source: name) }
    if isPicture(head) {
      throw ImportError(
        .unsupportedFormat, "this is a picture; a scan of a document is read from a PDF of it",
        source: name)
    }
    // Up to 1 KiB of anything may stand before a PDF's signature.
    if find("%PDF-", in: head, within: 1024) { return .pdf }
    let start = WhiteSpace.skip(from: 0, to: head.count, in: head)
    let text = head[start...]
    if text.starts(with: "{\\rtf".utf8) { return .rtf }
    if text.first == UInt8(ascii: "<") {
      if opensAkomaNtoso(bytes) { return .akomaNtoso }
      for mark in ["<!doctype html", "<html", "<head", "<body"] {
        if find(mark, in: head, within: 4096) { return .html }
      }
    }
    return byExtension(name, text.first == UInt8(ascii: "<"))
  }

  /// Whether a file opens as JPEG, PNG, GIF, TIFF (of either byte order), WebP or HEIF do.
  private static func isPicture(_ head: [UInt8]) -> Bool {
    let openings: [[UInt8]] = [
      [0xFF, 0xD8, 0xFF], [0x89] + Array("PNG\r\n".utf8), Array("GIF8".utf8),
      Array("II*\0".utf8), Array("MM\0*".utf8),
    ]
    let mark = head.dropFirst(8).prefix(4)
    return openings.contains(where: head.starts)
      || head.starts(with: "RIFF".utf8) && mark.elementsEqual("WEBP".utf8)
      || head.dropFirst(4).starts(with: "ftyp".utf8)
  }

  /// Whether the first element is Akoma Ntoso's, under whatever prefix and behind whatever comments.
  private static func opensAkomaNtoso(_ bytes: [UInt8]) -> Bool {
    var scanner = XMLScanner(bytes)
    guard let name = scanner.next()?.name.lowercased() else { return false }
    return name == "akomantoso" || name.hasSuffix(":akomantoso")
  }

  private static func byExtension(_ name: String, _ opensWithTag: Bool) -> SourceFormat {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return .text }
    switch name[dot...].lowercased() {
    case ".html", ".htm", ".xhtml": return .html
    case ".md", ".markdown": return .markdown
    case ".akn", ".xml": return opensWithTag ? .akomaNtoso : .text
    default: return .text
    }
  }

  /// What a damaged ZIP archive was, by its name; its reader says what is wrong.
  private static func archive(named name: String) -> SourceFormat? {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch name[dot...].lowercased() {
    case ".docx": return .docx
    case ".odt": return .odt
    case ".epub": return .epub
    default: return nil
    }
  }

  /// What a ZIP archive is, by the names and the `mimetype` it holds.
  private static func inArchive(_ bytes: [UInt8]) -> SourceFormat? {
    // ODT and EPUB store their media type first and uncompressed, at byte 38.
    let head = Array(bytes.prefix(256))
    if find("mimetypeapplication/epub+zip", in: head, within: 256) { return .epub }
    if find("mimetypeapplication/vnd.oasis.opendocument.text", in: head, within: 256) {
      return .odt
    }
    // Names of entries stand in clear both before each entry and in the directory at the end.
    let tail = Array(bytes.suffix(1 << 16))
    for part in [Array(bytes.prefix(1 << 16)), tail] {
      if find("word/document", in: part, within: part.count) { return .docx }
      if find("META-INF/container.xml", in: part, within: part.count) { return .epub }
    }
    if find("content.xml", in: tail, within: tail.count) { return .odt }
    return nil
  }

  /// Whether some ASCII stands in the bytes, letter case aside.
  private static func find(_ needle: String, in bytes: [UInt8], within limit: Int) -> Bool {
    let needle = needle.utf8.map { ByteShape.isUpper($0) ? $0 | 0x20 : $0 }
    let last = min(bytes.count, limit) - needle.count
    guard last >= 0 else { return false }
    for i in 0...last {
      var k = 0
      while k < needle.count {
        let byte = bytes[i + k]
        guard (ByteShape.isUpper(byte) ? byte | 0x20 : byte) == needle[k] else { break }
        k += 1
      }
      if k == needle.count { return true }
    }
    return false
  }
}
