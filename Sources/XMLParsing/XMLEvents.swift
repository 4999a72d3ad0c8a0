internal import CXML2

/// The elements and text of an XML document, one after the other; the only place that knows libxml2.
///
/// Nothing is fetched and no document type loaded. What would grow without bound is refused before
/// libxml2 sees it (`XMLMeasure`).
public enum XMLEvents {
  /// One step through a document.
  public enum Event: Sendable, Hashable {
    /// Local name, and attributes by local name; declarations of namespaces are not among them.
    case open(String, [String: String])
    /// A stretch of text; several may follow each other.
    case text(String)
    /// Local name.
    case close(String)
    /// A reference to text that stands outside the document; the entity's name.
    case missing(String)
  }

  /// Tells every event of a document in order.
  ///
  /// - Parameters:
  ///   - bytes: in UTF-8, or in what their XML declaration or byte order mark says.
  ///   - isUTF8: whether they are UTF-8 whatever they declare.
  public static func walk(
    _ bytes: [UInt8], isUTF8: Bool = false, _ take: (Event) -> Void
  ) throws(XMLFault) {
    let isMeasured = isUTF8 || XMLMeasure.canMeasure(bytes)
    if isMeasured { try XMLMeasure.check(bytes) }
    var fault: XMLFault?
    unsafe bytes.withUnsafeBytes { input in
      var options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
      options |= XML_PARSE_NOWARNING.rawValue
      // What was measured keeps to our bounds, which are narrower than libxml2's but for long texts.
      if isMeasured { options |= XML_PARSE_HUGE.rawValue }
      if isUTF8 { options |= XML_PARSE_IGNORE_ENC.rawValue }
      xmlResetLastError()
      guard
        let reader = unsafe xmlReaderForMemory(
          input.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: input.count), nil,
          isUTF8 ? "UTF-8" : nil, Int32(options))
      else {
        fault = XMLFault(.malformed, "cannot be read", line: 1, column: 1)
        return
      }
      defer { unsafe xmlFreeTextReader(reader) }
      while true {
        let status = unsafe xmlTextReaderRead(reader)
        guard status == 1 else {
          if status != 0 { fault = lastFault() }
          return
        }
        unsafe tell(reader, take)
      }
    }
    if let fault { throw fault }
  }

  private static func tell(_ reader: xmlTextReaderPtr, _ take: (Event) -> Void) {
    switch unsafe xmlReaderTypes(UInt32(xmlTextReaderNodeType(reader))) {
    case XML_READER_TYPE_ELEMENT:
      let name = unsafe string(xmlTextReaderConstLocalName(reader))
      let isEmpty = unsafe xmlTextReaderIsEmptyElement(reader) == 1
      var attributes: [String: String] = [:]
      while unsafe xmlTextReaderMoveToNextAttribute(reader) == 1 {
        if unsafe xmlTextReaderIsNamespaceDecl(reader) == 1 { continue }
        let key = unsafe string(xmlTextReaderConstLocalName(reader))
        // An attribute without a prefix is the element's own.
        if attributes[key] != nil, unsafe xmlTextReaderConstPrefix(reader) != nil { continue }
        attributes[key] = unsafe string(xmlTextReaderConstValue(reader))
      }
      take(.open(name, attributes))
      if isEmpty { take(.close(name)) }
    case XML_READER_TYPE_END_ELEMENT:
      take(.close(unsafe string(xmlTextReaderConstLocalName(reader))))
    case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_SIGNIFICANT_WHITESPACE,
      XML_READER_TYPE_WHITESPACE:
      take(.text(unsafe string(xmlTextReaderConstValue(reader))))
    case XML_READER_TYPE_ENTITY_REFERENCE:
      let name = unsafe string(xmlTextReaderConstName(reader))
      let entity = unsafe xmlGetDocEntity(xmlTextReaderCurrentDoc(reader), name)
      if let entity = unsafe entity,
        unsafe entity.pointee.etype == XML_INTERNAL_GENERAL_ENTITY
      {
        take(.text(unsafe string(entity.pointee.content)))
      } else {
        take(.missing(name))
      }
    default: break
    }
  }

  /// What libxml2 says of the last document on this thread.
  private static func lastFault() -> XMLFault {
    guard let error = unsafe xmlGetLastError() else {
      return XMLFault(.malformed, "ends too early", line: 1, column: 1)
    }
    let said = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? ""
    let words = said.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return XMLFault(
      .malformed, "is not well-formed (\(words))", line: max(1, Int(unsafe error.pointee.line)),
      column: max(1, Int(unsafe error.pointee.int2)))
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    unsafe text.map { unsafe String(cString: $0) } ?? ""
  }
}
