import Statements
import XMLParsing

/// Reads Akoma Ntoso (OASIS LegalDocML 3.0, and the versions and drafts before it), our own or
/// others'.
struct AkomaNtosoReader: Sendable {
  let limits: ImportLimits

  /// - Parameter name: of the file, for messages.
  /// - Throws: `corrupt` with line and column for what is not XML, `bomb` for what would grow without
  ///   bound, `unsupportedFormat` for other XML, `empty` for a document without a body or words.
  func outline(of bytes: [UInt8], name: String) throws(ImportError) -> Outline {
    let decoded = try DeclaredEncoding.decode(bytes, name: name, declaredBy: "encoding=")
    var utf8 = decoded.utf8
    if utf8.starts(with: [0xEF, 0xBB, 0xBF]) { utf8.removeFirst(3) }
    var document = AkomaNtosoOutline(limit: limits.expandedBytes)
    do {
      try XMLEvents.walk(utf8, isUTF8: true) { document.take($0) }
    } catch {
      throw ImportError(
        error.kind == .unbounded ? .bomb : .corrupt, "the XML \(error.message)", source: name,
        line: error.line, column: error.column)
    }
    if let fault = document.fault {
      throw ImportError(fault.code, fault.message, source: name)
    }
    var outline = document.finish()
    outline.diagnostics += decoded.diagnostics.map(\.withoutPlace)
    return outline
  }
}
