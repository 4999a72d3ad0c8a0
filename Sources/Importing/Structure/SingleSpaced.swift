/// The bytes of a range with every run of white space as one blank.
struct SingleSpaced: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var i: Int
  private let end: Int

  init(_ range: Range<Int>, in bytes: [UInt8]) {
    self.bytes = bytes
    i = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> UInt8? {
    guard i < end else { return nil }
    let after = WhiteSpace.skip(from: i, to: end, in: bytes)
    if after > i {
      i = after
      return 0x20
    }
    defer { i += 1 }
    return bytes[i]
  }
}
