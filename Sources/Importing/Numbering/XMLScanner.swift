/// Walks over the tags of an XML file's bytes without building a tree.
///
/// For files that are copied with small insertions: it keeps places, knows no entities but the
/// five of XML in attributes, and leaves it to the converter to find fault with the file.
struct XMLScanner {
  struct Tag: Sendable {
    enum Kind: Sendable { case open, close, empty }
    var kind: Kind
    /// As written, prefix included: `w:p`.
    var name: String
    /// From `<` to past `>`.
    var range: Range<Int>
    fileprivate var attributes: Range<Int>
  }

  let bytes: [UInt8]
  private(set) var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next tag; comments, instructions, declarations and text are passed over.
  mutating func next() -> Tag? {
    while let start = find(UInt8(ascii: "<"), from: at) {
      if bytes[start...].starts(with: "<!--".utf8) {
        guard skip(past: "-->", from: start + 4) else { return nil }
      } else if bytes[start...].starts(with: "<![CDATA[".utf8) {
        guard skip(past: "]]>", from: start + 9) else { return nil }
      } else if start + 1 < bytes.count,
        bytes[start + 1] == UInt8(ascii: "?") || bytes[start + 1] == UInt8(ascii: "!")
      {
        guard skip(past: ">", from: start + 2) else { return nil }
      } else {
        return tag(at: start)
      }
    }
    return nil
  }

  func attribute(_ name: String, of tag: Tag) -> String? {
    var i = tag.attributes.lowerBound
    let end = tag.attributes.upperBound
    while i < end {
      while i < end, bytes[i] <= 0x20 { i += 1 }
      let start = i
      while i < end, bytes[i] != UInt8(ascii: "="), bytes[i] > 0x20 { i += 1 }
      let found = bytes[start..<i].elementsEqual(name.utf8)
      while i < end, bytes[i] <= 0x20 || bytes[i] == UInt8(ascii: "=") { i += 1 }
      guard i < end, bytes[i] == UInt8(ascii: "\"") || bytes[i] == UInt8(ascii: "'"),
        let close = find(bytes[i], from: i + 1), close < end
      else { return nil }
      if found { return Self.unescaped(bytes[(i + 1)..<close]) }
      i = close + 1
    }
    return nil
  }

  private mutating func tag(at start: Int) -> Tag? {
    var i = start + 1
    let closes = i < bytes.count && bytes[i] == UInt8(ascii: "/")
    if closes { i += 1 }
    let nameStart = i
    while i < bytes.count, bytes[i] > 0x20, bytes[i] != UInt8(ascii: ">"),
      bytes[i] != UInt8(ascii: "/")
    {
      i += 1
    }
    let nameEnd = i
    var quote: UInt8?
    while i < bytes.count {
      if let open = quote {
        if bytes[i] == open { quote = nil }
      } else if bytes[i] == UInt8(ascii: "\"") || bytes[i] == UInt8(ascii: "'") {
        quote = bytes[i]
      } else if bytes[i] == UInt8(ascii: ">") {
        break
      }
      i += 1
    }
    guard i < bytes.count else { return nil }
    let isEmpty = !closes && i > nameEnd && bytes[i - 1] == UInt8(ascii: "/")
    at = i + 1
    return Tag(
      kind: closes ? .close : isEmpty ? .empty : .open,
      name: String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self), range: start..<(i + 1),
      attributes: nameEnd..<(isEmpty ? i - 1 : i))
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    var i = start
    while i < bytes.count {
      if bytes[i] == byte { return i }
      i += 1
    }
    return nil
  }

  private mutating func skip(past end: String, from start: Int) -> Bool {
    var i = start
    while let found = find(end.utf8.first ?? 0, from: i) {
      if bytes[found...].starts(with: end.utf8) {
        at = found + end.utf8.count
        return true
      }
      i = found + 1
    }
    return false
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let mark = rest.utf8.firstIndex(of: UInt8(ascii: "&")),
      let end = rest.utf8[mark...].firstIndex(of: UInt8(ascii: ";"))
    {
      result += rest[..<mark]
      let name = rest[rest.utf8.index(after: mark)..<end]
      switch name {
      case "amp": result += "&"
      case "lt": result += "<"
      case "gt": result += ">"
      case "quot": result += "\""
      case "apos": result += "'"
      default:
        let isHexadecimal = name.hasPrefix("#x")
        let value = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
        result += value.flatMap(UnicodeScalar.init).map { String($0) } ?? ""
      }
      rest = rest[rest.utf8.index(after: end)...]
    }
    return result + rest
  }
}

extension [UInt8] {
  /// As text of an XML element.
  var escapedForXML: [UInt8] {
    var result: [UInt8] = []
    for byte in self {
      switch byte {
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: ">"): result += "&gt;".utf8
      default: result.append(byte)
      }
    }
    return result
  }
}
