/// Writes JSON text (RFC 8259) straight into bytes, in the order it is told.
///
/// Keys keep their order, numbers their digits, and strings their code points: nothing is
/// normalised, and only what must be escaped is. An inline object or array stays on one line in
/// an indented document, as a span does in the codebook's example.
struct JSONWriter {
  enum Layout { case indented, line }

  private(set) var bytes: [UInt8]
  private let layout: Layout
  private var depth = 0
  /// Nesting of inline values around the current place.
  private var inline = 0
  private var needsComma = false
  private var afterKey = false

  init(_ layout: Layout, appendingTo bytes: [UInt8] = []) {
    self.layout = layout
    self.bytes = bytes
  }

  mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

  // MARK: Containers

  mutating func object(inline: Bool = false, _ members: (inout JSONWriter) -> Void) {
    container(open: 0x7B, close: 0x7D, inline: inline, members)
  }

  mutating func object(
    _ key: String, inline: Bool = false, _ members: (inout JSONWriter) -> Void
  ) {
    self.key(key)
    object(inline: inline, members)
  }

  mutating func array(
    _ key: String, inline: Bool = false, _ elements: (inout JSONWriter) -> Void
  ) {
    self.key(key)
    container(open: 0x5B, close: 0x5D, inline: inline, elements)
  }

  /// An array of short strings, on one line.
  mutating func strings(_ key: String, _ values: some Sequence<String>) {
    array(key, inline: true) { for value in values { $0.string(value) } }
  }

  private mutating func container(
    open: UInt8, close: UInt8, inline isInline: Bool, _ body: (inout JSONWriter) -> Void
  ) {
    beginValue()
    bytes.append(open)
    if isInline { inline += 1 } else { depth += 1 }
    needsComma = false
    body(&self)
    let isEmpty = !needsComma
    if isInline { inline -= 1 } else { depth -= 1 }
    if !isEmpty && !isInline { breakLine() }
    bytes.append(close)
    needsComma = true
  }

  // MARK: Members and values

  mutating func member(_ key: String, _ value: String) {
    self.key(key)
    string(value)
  }

  mutating func member(_ key: String, _ value: Int) {
    self.key(key)
    number(value)
  }

  mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    beginValue()
    append(value ? "true" : "false")
    needsComma = true
  }

  /// A member that is absent rather than `null` where there is nothing to say.
  mutating func member(_ key: String, ifPresent value: String?) {
    if let value { member(key, value) }
  }

  mutating func key(_ key: String) {
    beginValue()
    bytes.append(0x22)
    append(key)
    bytes.append(0x22)
    bytes.append(0x3A)
    if layout == .indented { bytes.append(0x20) }
    afterKey = true
  }

  mutating func string(_ value: String) {
    string(utf8: value.utf8Span.span)
  }

  /// - Parameter utf8: valid UTF-8.
  mutating func string(utf8: Span<UInt8>) {
    beginValue()
    bytes.append(0x22)
    appendEscaped(utf8)
    bytes.append(0x22)
    needsComma = true
  }

  mutating func number(_ value: Int) {
    beginValue()
    append(decimal: value)
    needsComma = true
  }

  /// A share between 0 and 1, to three decimals and without trailing zeros.
  mutating func share(_ value: Double) {
    beginValue()
    append(DecimalDigits.share(value))
    needsComma = true
  }

  /// Digits as they stand where JSON can hold them as a number, else as a string.
  mutating func number(digits: String) {
    guard DecimalDigits.isJSONNumber(digits) else { return string(digits) }
    beginValue()
    append(digits)
    needsComma = true
  }

  /// Ends the document's line.
  mutating func finish() -> [UInt8] {
    bytes.append(0x0A)
    return bytes
  }

  // MARK: Punctuation

  private mutating func beginValue() {
    if afterKey {
      afterKey = false
      return
    }
    if needsComma {
      bytes.append(0x2C)
      if inline > 0 && layout == .indented { bytes.append(0x20) }
    }
    if inline == 0 && depth > 0 { breakLine() }
    needsComma = false
  }

  private mutating func breakLine() {
    guard layout == .indented, inline == 0 else { return }
    bytes.append(0x0A)
    for _ in 0..<depth {
      bytes.append(0x20)
      bytes.append(0x20)
    }
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func append(decimal value: Int) {
    var rest = value.magnitude
    if value < 0 { bytes.append(0x2D) }
    let first = bytes.count
    repeat {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[first...].reverse()
  }

  // MARK: Escaping

  private mutating func appendEscaped(_ utf8: Span<UInt8>) {
    var copied = 0
    for index in utf8.indices {
      let byte = utf8[index]
      guard byte < 0x20 || byte == 0x22 || byte == 0x5C else { continue }
      append(utf8.extracting(copied..<index))
      append(escaped: byte)
      copied = index + 1
    }
    append(utf8.extracting(copied..<utf8.count))
  }

  private mutating func append(_ run: Span<UInt8>) {
    unsafe run.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  private mutating func append(escaped byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x08: bytes.append(0x62)
    case 0x09: bytes.append(0x74)
    case 0x0A: bytes.append(0x6E)
    case 0x0C: bytes.append(0x66)
    case 0x0D: bytes.append(0x72)
    case 0x22, 0x5C: bytes.append(byte)
    default:
      append("u00")
      bytes.append(hexadecimalDigit(byte >> 4))
      bytes.append(hexadecimalDigit(byte & 15))
    }
  }

  private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x57 + value
  }
}
