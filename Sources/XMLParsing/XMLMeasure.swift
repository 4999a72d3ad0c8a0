/// Finds what would make a document grow without bound, in one pass over its bytes, before anything
/// is built of it.
///
/// Knows just enough of XML 1.0 to tell tags, comments, instructions and the document type apart.
/// Where a document is not well-formed it may lose its way; the parser that follows stops there.
struct XMLMeasure {
  /// Elements within each other. The deepest documents of law have some thirty.
  static let depth = 256
  /// Attributes of one element; parsers compare each with each.
  static let attributes = 256
  /// Bytes of one tag: enough for a picture inside an attribute.
  static let tagBytes = 8 << 20
  /// Bytes that one entity may stand for.
  static let entityBytes = 256

  private let bytes: [UInt8]
  private var at = 0
  private var open = 0

  /// Whether tags can be told without decoding: in UTF-8 and the encodings that share ASCII with it.
  static func canMeasure(_ bytes: [UInt8]) -> Bool {
    !bytes.prefix(4).contains(0) && !bytes.starts(with: [0xFE, 0xFF])
      && !bytes.starts(with: [0xFF, 0xFE])
  }

  /// - Throws: `unbounded` where the document goes beyond one of the measures.
  static func check(_ bytes: [UInt8]) throws(XMLFault) {
    var measure = XMLMeasure(bytes)
    try measure.run()
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() throws(XMLFault) {
    while find(UInt8(ascii: "<")) {
      if skip("<!--") {
        skip(past: "-->")
      } else if skip("<![CDATA[") {
        skip(past: "]]>")
      } else if skip("<?") {
        skip(past: "?>")
      } else if skip("<!DOCTYPE") {
        try documentType()
      } else if skip("</") {
        open -= 1
      } else {
        try tag()
      }
    }
  }

  private mutating func tag() throws(XMLFault) {
    let start = at
    var count = 0
    var quote: UInt8?
    at += 1
    while at < bytes.count {
      let byte = bytes[at]
      if let mark = quote {
        if byte == mark { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        count += 1
        if count > Self.attributes { throw unbounded("has an element with too many attributes") }
      }
      at += 1
      if at - start > Self.tagBytes {
        throw unbounded("has a tag of more than \(Self.tagBytes >> 20) MiB")
      }
    }
    guard at < bytes.count, bytes[at - 1] != UInt8(ascii: "/") else { return }
    open += 1
    if open > Self.depth {
      throw unbounded("has more than \(Self.depth) elements within each other")
    }
  }

  // MARK: The document type

  private mutating func documentType() throws(XMLFault) {
    var isInside = false
    while at < bytes.count {
      if skip("<!--") {
        skip(past: "-->")
      } else if skip("<?") {
        skip(past: "?>")
      } else if skip("<!ENTITY") {
        try entity()
      } else if skip("<!ATTLIST") {
        throw unbounded("declares attributes, which would be added to every element")
      } else {
        switch bytes[at] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted()
        case UInt8(ascii: "%"):
          throw unbounded("builds its declarations out of entities")
        case UInt8(ascii: "["): isInside = true
        case UInt8(ascii: "]"): isInside = false
        case UInt8(ascii: ">") where !isInside: return
        default: break
        }
        at += 1
      }
    }
  }

  /// An entity may stand for a few plain characters; one made of other entities or of markup is how
  /// a short file becomes a long one.
  private mutating func entity() throws(XMLFault) {
    while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
      switch bytes[at] {
      case UInt8(ascii: "%"): throw unbounded("builds its declarations out of entities")
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let start = at + 1
        quoted()
        if at - start > Self.entityBytes {
          throw unbounded("declares an entity of more than \(Self.entityBytes) bytes")
        }
        if !isPlain(start..<min(at, bytes.count)) {
          throw unbounded("declares entities made of other entities or of markup")
        }
      default: break
      }
      at += 1
    }
  }

  /// Neither markup nor references, but for those to characters that are themselves neither.
  private func isPlain(_ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    while i < range.upperBound {
      switch bytes[i] {
      case UInt8(ascii: "<"), UInt8(ascii: "%"): return false
      case UInt8(ascii: "&"):
        guard let end = bytes[i..<range.upperBound].firstIndex(of: UInt8(ascii: ";")) else {
          return false
        }
        let name = String(decoding: bytes[(i + 1)..<end], as: UTF8.self)
        let isHexadecimal = name.hasPrefix("#x")
        guard name.hasPrefix("#"),
          let value = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10),
          ![0x26, 0x3C, 0x25].contains(value)
        else { return false }
        i = end
      default: break
      }
      i += 1
    }
    return true
  }

  // MARK: Steps

  /// To the closing quotation mark of the opening one here.
  private mutating func quoted() {
    let mark = bytes[at]
    at += 1
    _ = find(mark)
  }

  private mutating func find(_ byte: UInt8) -> Bool {
    at = place(of: byte)
    return at < bytes.count
  }

  private func place(of byte: UInt8) -> Int {
    let span = bytes.span
    var i = at
    while i < span.count, span[i] != byte { i += 1 }
    return i
  }

  private mutating func skip(_ mark: String) -> Bool {
    let count = mark.utf8.count
    guard at + count <= bytes.count else { return false }
    guard bytes[at..<(at + count)].elementsEqual(mark.utf8) else { return false }
    at += count
    return true
  }

  private mutating func skip(past mark: String) {
    while let first = mark.utf8.first, find(first) {
      if skip(mark) { return }
      at += 1
    }
  }

  private func unbounded(_ message: String) -> XMLFault {
    XMLFault(.unbounded, message, at: at, in: bytes)
  }
}
