/// Writes XML 1.0 straight into bytes, in the order it is told.
///
/// Structural elements stand on lines of their own; inside a `line` element nothing is added, for
/// white space there is text. Line ends become line feeds, as every XML parser would make them,
/// and characters that XML cannot hold become U+FFFD and are counted.
struct XMLWriter {
  typealias Attributes = KeyValuePairs<String, String?>

  private(set) var bytes: [UInt8] = []
  /// How many characters XML cannot hold were replaced.
  private(set) var replacementCount = 0
  private var depth: Int

  init(depth: Int = 0) {
    self.depth = depth
  }

  mutating func declaration() {
    append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
  }

  // MARK: Elements

  /// An element of elements.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout XMLWriter) -> Void
  ) {
    breakLine()
    open(name, attributes)
    depth += 1
    let start = bytes.count
    content(&self)
    depth -= 1
    close(name, isEmpty: bytes.count == start, onOwnLine: true)
  }

  /// An element of text and inline elements, on a line of its own.
  mutating func line(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout XMLWriter) -> Void
  ) {
    breakLine()
    inline(name, attributes, content)
  }

  /// An element inside a line.
  mutating func inline(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    let start = bytes.count
    content(&self)
    close(name, isEmpty: bytes.count == start, onOwnLine: false)
  }

  mutating func empty(_ name: String, _ attributes: Attributes) {
    line(name, attributes) { _ in }
  }

  /// What another writer wrote.
  mutating func append(contentsOf other: XMLWriter) {
    bytes.append(contentsOf: other.bytes)
    replacementCount += other.replacementCount
  }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    bytes.append(0x3C)
    append(name)
    for (key, value) in attributes {
      guard let value else { continue }
      bytes.append(0x20)
      append(key)
      append("=\"")
      escape(value.utf8Span.span, inAttribute: true)
      bytes.append(0x22)
    }
    bytes.append(0x3E)
  }

  private mutating func close(_ name: String, isEmpty: Bool, onOwnLine: Bool) {
    if isEmpty {
      bytes.removeLast()
      append("/>")
      return
    }
    if onOwnLine { breakLine() }
    append("</")
    append(name)
    bytes.append(0x3E)
  }

  private mutating func breakLine() {
    guard !bytes.isEmpty || depth > 0 else { return }
    bytes.append(0x0A)
    for _ in 0..<depth {
      bytes.append(0x20)
      bytes.append(0x20)
    }
  }

  mutating func endDocument() {
    bytes.append(0x0A)
  }

  // MARK: Text

  mutating func text(_ string: String) {
    escape(string.utf8Span.span, inAttribute: false)
  }

  /// - Parameter utf8: valid UTF-8.
  mutating func text(utf8: Span<UInt8>) {
    escape(utf8, inAttribute: false)
  }

  /// Text whose line ends mean something, each as an `eol`.
  mutating func lines(utf8: Span<UInt8>) {
    var start = 0
    for index in utf8.indices where utf8[index] == 0x0A {
      let isPaired = index > start && utf8[index - 1] == 0x0D
      escape(utf8.extracting(start..<(isPaired ? index - 1 : index)), inAttribute: false)
      append("<eol/>")
      start = index + 1
    }
    escape(utf8.extracting(start..<utf8.count), inAttribute: false)
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func escape(_ utf8: Span<UInt8>, inAttribute: Bool) {
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      switch byte {
      case 0x26: append("&amp;")
      case 0x3C: append("&lt;")
      case 0x3E: append("&gt;")
      case 0x22 where inAttribute: append("&quot;")
      case 0x09 where inAttribute: append("&#9;")
      case 0x0A where inAttribute: append("&#10;")
      case 0x0D:
        let isPaired = index + 1 < utf8.count && utf8[index + 1] == 0x0A
        if !isPaired { append(inAttribute ? "&#10;" : "\n") }
      case 0x09, 0x0A: bytes.append(byte)
      case ..<0x20: replace()
      case 0xEF where isNoncharacter(utf8, at: index):
        replace()
        index += 2
      default: bytes.append(byte)
      }
      index += 1
    }
  }

  /// U+FFFE and U+FFFF, the only code points beyond the controls that XML forbids in UTF-8.
  private func isNoncharacter(_ utf8: Span<UInt8>, at index: Int) -> Bool {
    index + 2 < utf8.count && utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE
  }

  private mutating func replace() {
    append("\u{FFFD}")
    replacementCount += 1
  }
}
