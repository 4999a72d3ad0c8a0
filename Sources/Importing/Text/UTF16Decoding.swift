/// Decodes UTF-16 of either byte order; what is not well-formed becomes U+FFFD and is counted.
struct UTF16Decoding {
  enum ByteOrder: Sendable, Hashable { case little, big }

  private let bytes: [UInt8]
  private let order: ByteOrder
  private(set) var string = ""
  /// Lone surrogates, and a last byte without its partner.
  private(set) var lostUnits = 0

  init(_ bytes: [UInt8], order: ByteOrder) {
    self.bytes = bytes
    self.order = order
  }

  /// The byte order of a UTF-16 text: by its mark, else by where its NUL bytes stand.
  ///
  /// - Returns: `nil` for what is not UTF-16.
  static func byteOrder(of bytes: [UInt8]) -> ByteOrder? {
    guard bytes.count >= 2 else { return nil }
    if bytes[0] == 0xFF && bytes[1] == 0xFE { return .little }
    if bytes[0] == 0xFE && bytes[1] == 0xFF { return .big }
    // Western text in UTF-16 has a NUL in nearly every other byte, and on one side only.
    let sample = min(bytes.count, 4096) & ~1
    var zeros = (even: 0, odd: 0)
    for i in 0..<sample where bytes[i] == 0 {
      if i % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let most = sample * 3 / 10
    if zeros.odd > most && zeros.even * 20 < zeros.odd { return .little }
    if zeros.even > most && zeros.odd * 20 < zeros.even { return .big }
    return nil
  }

  mutating func run() {
    var i = 0
    let start = unit(at: 0)
    if start == 0xFEFF { i = 2 }
    var scalars = String.UnicodeScalarView()
    while i + 1 < bytes.count {
      let unit = unit(at: i)
      i += 2
      if unit & 0xFC00 == 0xD800, i + 1 < bytes.count {
        let low = self.unit(at: i)
        if low & 0xFC00 == 0xDC00,
          let scalar = Unicode.Scalar(
            0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF)))
        {
          scalars.append(scalar)
          i += 2
          continue
        }
      }
      if let scalar = Unicode.Scalar(unit) {
        scalars.append(scalar)
      } else {
        scalars.append("\u{FFFD}")
        lostUnits += 1
      }
    }
    if i < bytes.count { lostUnits += 1 }
    string = String(scalars)
  }

  private func unit(at i: Int) -> UInt16 {
    order == .little
      ? UInt16(bytes[i + 1]) << 8 | UInt16(bytes[i]) : UInt16(bytes[i]) << 8 | UInt16(bytes[i + 1])
  }
}
