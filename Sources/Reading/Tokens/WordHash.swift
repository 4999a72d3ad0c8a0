/// FNV-1a over a word's bytes with ASCII folded to lower case: the key of `Vocabulary`.
///
/// Two words of the lexicon with one hash stop the lexicon from loading; that a word outside it
/// meets one of some ten thousand 64-bit values by chance is not a case we provide for.
struct WordHash: Hashable, Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
    value = (value ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
  }

  var half: UInt32 { UInt32(truncatingIfNeeded: value ^ value >> 32) }

  static func of(_ word: String) -> WordHash {
    var hash = WordHash()
    for byte in word.utf8 { hash.add(byte) }
    return hash
  }
}
