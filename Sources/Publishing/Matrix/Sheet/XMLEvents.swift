import CXML2

/// The elements and text of an XML document, one after the other; the only place that knows libxml2.
///
/// Entities other than XML's five are not resolved, and nothing is fetched.
enum XMLEvents {
  enum Event {
    /// Local name, and attributes by local name.
    case open(String, [String: String])
    case text(String)
    case close(String)
  }

  /// - Returns: whether the document is well-formed.
  static func walk(_ bytes: [UInt8], _ take: (Event) -> Void) -> Bool {
    unsafe bytes.withUnsafeBytes { input in
      let options = Int32(
        XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
          | XML_PARSE_HUGE.rawValue)
      guard
        let reader = unsafe xmlReaderForMemory(
          input.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: input.count), nil,
          nil, options)
      else { return false }
      defer { unsafe xmlFreeTextReader(reader) }
      while true {
        let status = unsafe xmlTextReaderRead(reader)
        guard status == 1 else { return status == 0 }
        switch unsafe xmlReaderTypes(UInt32(xmlTextReaderNodeType(reader))) {
        case XML_READER_TYPE_ELEMENT:
          let name = unsafe string(xmlTextReaderConstLocalName(reader))
          let isEmpty = unsafe xmlTextReaderIsEmptyElement(reader) == 1
          var attributes: [String: String] = [:]
          while unsafe xmlTextReaderMoveToNextAttribute(reader) == 1 {
            let key = unsafe string(xmlTextReaderConstLocalName(reader))
            attributes[key] = unsafe string(xmlTextReaderConstValue(reader))
          }
          take(.open(name, attributes))
          if isEmpty { take(.close(name)) }
        case XML_READER_TYPE_END_ELEMENT:
          take(.close(unsafe string(xmlTextReaderConstLocalName(reader))))
        case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_SIGNIFICANT_WHITESPACE,
          XML_READER_TYPE_WHITESPACE:
          take(.text(unsafe string(xmlTextReaderConstValue(reader))))
        default: break
        }
      }
    }
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    unsafe text.map { unsafe String(cString: $0) } ?? ""
  }
}
