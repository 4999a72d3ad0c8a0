/// Writes comma-separated values (RFC 4180): CRLF after every record, quotes where a cell needs
/// them, quotes inside a cell doubled.
///
/// Every record stays on one line: white space and control characters inside a cell become one
/// space. A cell that a spreadsheet would run as a formula gets an apostrophe in front.
struct CSVWriter {
  private(set) var bytes: [UInt8]
  private let separator: UInt8
  private let guardsFormulas: Bool
  private var isFirst = true

  init(separator: UInt8 = 0x2C, guardsFormulas: Bool = true, appendingTo bytes: [UInt8] = []) {
    self.separator = separator
    self.guardsFormulas = guardsFormulas
    self.bytes = bytes
  }

  mutating func cell(_ text: String) {
    cell(Array(text.utf8)[...])
  }

  mutating func cell(_ number: Int) {
    beginCell()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// - Parameter utf8: valid UTF-8.
  mutating func cell(_ utf8: ArraySlice<UInt8>) {
    beginCell()
    let words = Self.onOneLine(utf8)
    let isGuarded = guardsFormulas && Self.looksLikeFormula(words)
    let isQuoted = words.contains { [0x22, 0x2C, 0x3B].contains($0) }
    if isQuoted { bytes.append(0x22) }
    if isGuarded { bytes.append(0x27) }
    for byte in words {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    if isQuoted { bytes.append(0x22) }
  }

  mutating func endRecord() {
    bytes.append(0x0D)
    bytes.append(0x0A)
    isFirst = true
  }

  private mutating func beginCell() {
    if !isFirst { bytes.append(separator) }
    isFirst = false
  }

  /// Runs of white space and control characters as one space, none at the ends.
  private static func onOneLine(_ utf8: ArraySlice<UInt8>) -> [UInt8] {
    var words: [UInt8] = []
    words.reserveCapacity(utf8.count)
    var isPending = false
    for byte in utf8 {
      if byte <= 0x20 || byte == 0x7F {
        isPending = !words.isEmpty
      } else {
        if isPending { words.append(0x20) }
        isPending = false
        words.append(byte)
      }
    }
    return words
  }

  /// Whether the cell begins with `=`, `+`, `-` or `@`, or with the full-width form of one, which
  /// East Asian spreadsheets take for the same.
  private static func looksLikeFormula(_ words: [UInt8]) -> Bool {
    guard let first = words.first else { return false }
    if [0x3D, 0x2B, 0x2D, 0x40].contains(first) { return true }
    return [[0xEF, 0xBC, 0x9D], [0xEF, 0xBC, 0x8B], [0xEF, 0xBC, 0x8D], [0xEF, 0xBC, 0xA0]]
      .contains { words.starts(with: $0) }
  }
}
