/// Prepares a web page for a converter that forgets what its parts are.
///
/// pandoc keeps the attributes of `div` but neither the names nor the attributes of `nav`,
/// `footer` and their like, so those become `div data-part="nav"`. Scripts, pictures drawn in
/// the page and controls lose their contents too.
enum PageMarkup {
  static func prepared(_ page: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(page.count)
    var at = 0
    var inHeading = false
    while at < page.count {
      guard page[at] == UInt8(ascii: "<") else {
        result.append(page[at])
        at += 1
        continue
      }
      if page[at...].starts(with: "<!--".utf8) {
        at = end(of: "-->", in: page, from: at + 4) ?? page.count
        continue
      }
      guard let tag = Tag(page, at) else {
        result.append(page[at])
        at += 1
        continue
      }
      at = tag.range.upperBound
      if tag.isHeading { inHeading = !tag.closes }
      // Headings that fold their section away are buttons inside.
      if tag.name == "button", inHeading || tag.closes { continue }
      if dropped.contains(tag.name) {
        guard !tag.closes, !tag.isEmpty else { continue }
        // The contents are no markup: "</" inside a script ends only at its own name.
        at = closing(tag.name, in: page, from: at)
        result.append(0x20)
      } else if parts.contains(tag.name) {
        result += (tag.closes ? "</div>" : "<div data-part=\"\(tag.name)\"").utf8
        if !tag.closes {
          result += page[tag.attributes]
          result.append(UInt8(ascii: ">"))
        }
      } else {
        result += page[tag.range]
      }
    }
    return result
  }

  private static let parts: Set = [
    "nav", "header", "footer", "aside", "article", "main", "form", "dialog", "figure",
  ]
  private static let dropped: Set = [
    "script", "style", "noscript", "template", "svg", "iframe", "button", "select", "textarea",
    "canvas", "object", "audio", "video",
  ]

  private struct Tag {
    /// In small letters.
    var name: String
    var closes: Bool
    var isHeading: Bool { ["h1", "h2", "h3", "h4", "h5", "h6"].contains(name) }
    var isEmpty: Bool
    var attributes: Range<Int>
    var range: Range<Int>

    init?(_ page: [UInt8], _ start: Int) {
      var i = start + 1
      closes = i < page.count && page[i] == UInt8(ascii: "/")
      if closes { i += 1 }
      let nameStart = i
      while i < page.count, page[i].isNameByte { i += 1 }
      guard i > nameStart, (0x61...0x7A).contains(page[nameStart] | 0x20) else { return nil }
      name = String(
        decoding: page[nameStart..<i].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 },
        as: UTF8.self)
      let attributesStart = i
      var quote: UInt8?
      var afterEquals = false
      while i < page.count {
        let byte = page[i]
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == UInt8(ascii: ">") {
          break
        } else if afterEquals, byte == 0x22 || byte == 0x27 {
          // A quote elsewhere is an apostrophe somebody forgot to protect.
          quote = byte
        }
        if byte > 0x20 { afterEquals = byte == UInt8(ascii: "=") }
        i += 1
      }
      guard i < page.count else { return nil }
      isEmpty = i > attributesStart && page[i - 1] == UInt8(ascii: "/")
      attributes = attributesStart..<(isEmpty ? i - 1 : i)
      range = start..<(i + 1)
    }
  }

  private static func end(of mark: String, in page: [UInt8], from start: Int) -> Int? {
    var i = start
    while i < page.count {
      if page[i...].starts(with: mark.utf8) { return i + mark.utf8.count }
      i += 1
    }
    return nil
  }

  /// Past the end tag of an element, or where the element opened if it never ends.
  private static func closing(_ name: String, in page: [UInt8], from start: Int) -> Int {
    var i = start
    while i < page.count {
      if page[i] == UInt8(ascii: "<"), let tag = Tag(page, i), tag.closes, tag.name == name {
        return tag.range.upperBound
      }
      i += 1
    }
    return start
  }
}

extension UInt8 {
  fileprivate var isNameByte: Bool {
    (0x61...0x7A).contains(self | 0x20) || (0x30...0x39).contains(self) || self == 0x2D
      || self == 0x3A
  }
}
