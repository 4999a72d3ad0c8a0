/// The words of one paragraph in the making: white space made single, line ends where the document
/// marks them.
struct AkomaNtosoWords {
  private(set) var bytes: [UInt8] = []
  private var gap = Gap.none
  /// What elements inside it say of the whole.
  var isTitle = false
  var isSignature = false

  private enum Gap { case none, blank, lineEnd }

  mutating func append(_ text: String) {
    for byte in text.utf8 {
      if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D {
        if gap == .none { gap = .blank }
        continue
      }
      closeGap()
      bytes.append(byte)
    }
  }

  mutating func endLine() { gap = .lineEnd }

  /// Right behind the word before it.
  mutating func append(mark: [UInt8]) { bytes += mark }

  private mutating func closeGap() {
    if gap != .none, !bytes.isEmpty { bytes.append(gap == .lineEnd ? 0x0A : 0x20) }
    gap = .none
  }
}
