/// Writes HTML that is well-formed and escaped by construction.
///
/// Markup is only ever a `StaticString`; whatever comes from people or statements goes through `text`
/// or an attribute, which escape it.
public struct HTMLWriter: Sendable {
  public typealias Attribute = (name: StaticString, value: String)

  public private(set) var bytes: [UInt8] = []
  /// Where something is still to be put in, in order.
  private var slots: [Int] = []

  public init() {}

  /// Markup of our own.
  public mutating func markup(_ markup: StaticString) {
    markup.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Style made from a statement's words; its maker has escaped them as CSS, so that no `<` is left.
  public mutating func style(_ css: [UInt8]) {
    precondition(!css.contains(UInt8(ascii: "<")))
    bytes += css
  }

  public mutating func open(_ tag: StaticString, _ attributes: [Attribute] = []) {
    bytes.append(UInt8(ascii: "<"))
    markup(tag)
    for (name, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      markup(name)
      markup("=\"")
      escape(value.utf8)
      markup("\"")
    }
    bytes.append(UInt8(ascii: ">"))
  }

  public mutating func close(_ tag: StaticString) {
    markup("</")
    markup(tag)
    markup(">")
  }

  /// Leaves a place for a value that differs each time the part is used.
  public mutating func slot() { slots.append(bytes.count) }

  /// A part that was written before, with a value in each of its slots.
  public mutating func part(_ part: HTMLWriter, filling value: String) {
    // What follows a part is short: with room for it, what is written is copied once.
    bytes.reserveCapacity(
      bytes.count + part.bytes.count + part.slots.count * value.utf8.count + 8192)
    var start = 0
    for slot in part.slots {
      bytes += part.bytes[start..<slot]
      escape(value.utf8)
      start = slot
    }
    bytes += part.bytes[start...]
  }

  public mutating func text(_ text: String) { escape(text.utf8) }

  public mutating func text(_ slice: ArraySlice<UInt8>) { escape(slice) }

  /// An element that holds text only.
  public mutating func element(
    _ tag: StaticString, _ attributes: [Attribute] = [], _ text: String
  ) {
    open(tag, attributes)
    escape(text.utf8)
    close(tag)
  }

  /// An element and what stands in it.
  public mutating func element(
    _ tag: StaticString, _ attributes: [Attribute] = [],
    content: (inout HTMLWriter) throws -> Void
  ) rethrows {
    open(tag, attributes)
    try content(&self)
    close(tag)
  }

  /// An element that never holds anything: `br`, `input`, `meta`.
  public mutating func void(_ tag: StaticString, _ attributes: [Attribute] = []) {
    open(tag, attributes)
  }

  private mutating func escape(_ text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "<"): markup("&lt;")
      case UInt8(ascii: ">"): markup("&gt;")
      case UInt8(ascii: "\""): markup("&quot;")
      // As it stands, a parser would make a line feed of it, and places would be counted otherwise.
      case 0x0D: markup("&#13;")
      case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20: markup("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
  }
}
