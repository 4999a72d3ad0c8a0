/// A DOCX, ODT or EPUB file made safe and plain for a converter: only its text parts, none
/// packed, with automatic numbers written out.
struct DocumentContainer {
  private let archive: ZipArchive
  private let source: String

  /// - Throws: `corrupt`, `encrypted`, `bomb`, or `unsupportedFormat` for a Word file of before
  ///   2007, each with what to do.
  init(
    _ bytes: [UInt8], limits: ImportLimits, source: String
  ) throws(ImportError) {
    if CompoundFile.isPresent(in: bytes) { throw CompoundFile.error(bytes, source: source) }
    archive = try ZipArchive(bytes, limits: limits, source: source)
    self.source = source
  }

  func prepared(_ format: SourceFormat) throws(ImportError) -> [UInt8] {
    try refuseEncrypted()
    var parts: [(name: String, contents: [UInt8])] = []
    for entry in archive.entries {
      // An empty picture is enough for the converter to say that there was one.
      if Self.isPicture(entry.name) { parts.append((entry.name, [])) }
      guard Self.isText(entry.name) else { continue }
      let contents = try archive.contents(entry)
      try refuseEntities(contents)
      parts.append((entry.name, contents))
    }
    switch format {
    case .docx: try spellOutWordNumbers(&parts)
    case .odt: try spellOutOpenDocumentNumbers(&parts)
    default:
      // pandoc 2.17 drops a note's mark when the note stands in a list at the end of the chapter.
      for i in parts.indices {
        parts[i].contents = parts[i].contents.replacing(" epub:type=", with: " data-epub-type=")
      }
    }
    var zip = StoredZip()
    for part in parts { zip.add(part.name, part.contents) }
    return zip.finish()
  }

  private typealias Parts = [(name: String, contents: [UInt8])]

  private func spellOutWordNumbers(_ parts: inout Parts) throws(ImportError) {
    let main = mainPart(parts)
    guard let document = parts.firstIndex(where: { $0.name == main }) else {
      throw ImportError(.corrupt, "the file holds no Word document", source: source)
    }
    let folder = main.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(main[...$0]) } ?? ""
    guard let rules = parts.firstIndex(where: { $0.name == "\(folder)numbering.xml" }) else {
      return
    }
    let styles = parts.first { $0.name == "\(folder)styles.xml" }?.contents ?? []
    let numbering = WordNumbering(numbering: parts[rules].contents, styles: styles)
    parts[document].contents = numbering.spelledOut(parts[document].contents)
    // Without its rules the converter takes list items for the paragraphs they now are.
    parts.remove(at: rules)
  }

  /// `word/document.xml` but for files that name it otherwise (`word/document2.xml`).
  private func mainPart(_ parts: Parts) -> String {
    if let relations = parts.first(where: { $0.name == "_rels/.rels" }) {
      var scanner = XMLScanner(relations.contents)
      while let tag = scanner.next() {
        guard scanner.attribute("Type", of: tag)?.hasSuffix("/officeDocument") == true,
          let target = scanner.attribute("Target", of: tag)
        else { continue }
        return target.hasPrefix("/") ? String(target.dropFirst()) : target
      }
    }
    return "word/document.xml"
  }

  private func spellOutOpenDocumentNumbers(_ parts: inout Parts) throws(ImportError) {
    guard let content = parts.firstIndex(where: { $0.name == "content.xml" }) else {
      throw ImportError(.corrupt, "the file holds no OpenDocument text", source: source)
    }
    let styles = parts.first { $0.name == "styles.xml" }?.contents ?? []
    let numbering = OpenDocumentNumbering(styles: styles, content: parts[content].contents)
    parts[content].contents = numbering.spelledOut(parts[content].contents)
  }

  private func refuseEncrypted() throws(ImportError) {
    let protected = ImportError(
      .encrypted, "the file is protected with a password; open it and save it without one",
      source: source)
    // EPUB readers ship embedded fonts scrambled; that alone is no protection of the text.
    for (name, mark) in [
      ("META-INF/manifest.xml", ":encryption-data"), ("META-INF/encryption.xml", "xmlenc#aes"),
    ] {
      guard let entry = archive[name] else { continue }
      if try archive.contents(entry).holds(mark) { throw protected }
    }
    if archive.entries.contains(where: { $0.isEncrypted && Self.isText($0.name) }) {
      throw protected
    }
  }

  /// Documents declare no entities; who does wants them expanded a billion times.
  private func refuseEntities(_ part: [UInt8]) throws(ImportError) {
    if part.holds("<!ENTITY", within: 1 << 16) {
      throw ImportError(
        .bomb, "the file declares XML entities, which no writer of documents does", source: source)
    }
  }

  private static func isPicture(_ name: String) -> Bool {
    name.hasPrefix("word/media/") || name.hasPrefix("Pictures/")
  }

  private static func isText(_ name: String) -> Bool {
    if name == "mimetype" { return true }
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return ["xml", "rels", "xhtml", "html", "htm", "opf", "ncx"]
      .contains(name[name.utf8.index(after: dot)...].lowercased())
  }
}

/// The container of Word before 2007, and of newer files under a password.
///
/// Source: [MS-CFB]; [MS-OFFCRYPTO] 1.3.3 for the stream `EncryptedPackage`.
enum CompoundFile {
  static func isPresent(in bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }

  static func error(_ bytes: [UInt8], source: String) -> ImportError {
    // Names of streams are UTF-16.
    if bytes.holds("EncryptedPackage".utf16LittleEndian) {
      return ImportError(
        .encrypted, "the file is protected with a password; open it and save it without one",
        source: source)
    }
    return ImportError(
      .unsupportedFormat,
      "this is a Word document of before 2007; open it in a word processor and save it as DOCX",
      source: source)
  }
}

extension String {
  fileprivate var utf16LittleEndian: [UInt8] {
    utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }
}

extension [UInt8] {
  fileprivate func replacing(_ old: String, with new: String) -> [UInt8] {
    let old = Array(old.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var i = 0
    while i < count {
      if self[i] == old[0], self[i...].starts(with: old) {
        result += new.utf8
        i += old.count
      } else {
        result.append(self[i])
        i += 1
      }
    }
    return result
  }

  fileprivate func holds(_ mark: String, within limit: Int = .max) -> Bool {
    holds(Array(mark.utf8), within: limit)
  }

  fileprivate func holds(_ mark: [UInt8], within limit: Int = .max) -> Bool {
    let last = Swift.min(count, limit) - mark.count
    guard last >= 0, let first = mark.first else { return false }
    for i in 0...last where self[i] == first && self[i..<(i + mark.count)].elementsEqual(mark) {
      return true
    }
    return false
  }
}
