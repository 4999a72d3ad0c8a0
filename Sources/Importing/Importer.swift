import Sodium
public import Statements

/// Turns a file, or bytes from elsewhere, into one statement.
///
/// Imperfect documents give a statement with diagnostics. Unusable ones (corrupt, encrypted,
/// empty, over a limit) give an `ImportError` and nothing else.
public struct Importer: Sendable {
  /// How much a document may ask of the machine.
  public let limits: ImportLimits

  /// An importer for any number of documents, from any number of threads.
  public init(limits: ImportLimits = ImportLimits()) {
    self.limits = limits
  }

  /// The statement in a file.
  ///
  /// - Parameters:
  ///   - path: the file's path; its last component becomes the statement's name.
  ///   - format: found from the content, then the file's name, unless given.
  public func statement(
    at path: String, format: SourceFormat? = nil
  ) throws(ImportError) -> Statement {
    let bytes = try SourceFile.read(path, limits: limits)
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { slash in
      String(path[path.utf8.index(after: slash)...])
    }
    return try statement(bytes: bytes, name: name ?? path, format: format)
  }

  /// The bytes of a file, for `statement(bytes:name:format:)`.
  ///
  /// - Throws: `ImportError` for what is no file, may not be read or is over the limit.
  public func bytes(at path: String) throws(ImportError) -> [UInt8] {
    try SourceFile.read(path, limits: limits)
  }

  /// The statement in bytes that were read elsewhere.
  ///
  /// - Parameters:
  ///   - bytes: the whole document.
  ///   - name: the file's name, or `stdin`; its extension helps to find the format.
  ///   - format: found from the content, then the name, unless given.
  public func statement(
    bytes: [UInt8], name: String, format: SourceFormat? = nil
  ) throws(ImportError) -> Statement {
    try limits.check(sourceBytes: bytes.count, source: name)
    guard WhiteSpace.skip(from: 0, to: bytes.count, in: bytes) < bytes.count else {
      throw ImportError(.empty, "the file is empty", source: name)
    }
    let kind: SourceFormat
    if let format { kind = format } else { kind = try SourceFormat.detect(bytes, name: name) }
    let outline = try outline(of: bytes, name: name, format: kind)
    return StructureBuilder(outline).statement(
      name: name, sha256: SHA256(of: bytes).hexadecimal)
  }

  /// Where every format's reader plugs in: one line each.
  private func outline(
    of bytes: [UInt8], name: String, format: SourceFormat
  ) throws(ImportError) -> Outline {
    switch format {
    case .text: try PlainTextReader().outline(of: bytes, name: name)
    case .html, .markdown, .docx, .odt, .rtf, .epub:
      try PandocReader(limits: limits).outline(of: bytes, name: name, format: format)
    case .pdf: try PDFReader(limits: limits).outline(of: bytes, name: name)
    case .akomaNtoso: try AkomaNtosoReader(limits: limits).outline(of: bytes, name: name)
    }
  }
}
