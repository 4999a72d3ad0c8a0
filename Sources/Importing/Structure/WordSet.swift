/// A set of words that can be asked about bytes of a text, letter case aside.
struct WordSet: Sendable {
  private let hashes: Set<UInt64>

  init(_ words: [String]) {
    hashes = Set(
      words.map { word in
        let bytes = Array(word.utf8)
        return Self.hash(0..<bytes.count, in: bytes)
      })
  }

  func contains(_ word: Range<Int>, in bytes: [UInt8]) -> Bool {
    !word.isEmpty && hashes.contains(Self.hash(word, in: bytes))
  }

  /// FNV-1a, 64 bits, over the bytes with ASCII capitals made small.
  static func hash(_ range: Range<Int>, in bytes: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for i in range {
      let byte = bytes[i]
      hash = (hash ^ UInt64(ByteShape.isUpper(byte) ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
    return hash
  }

  /// The word of letters that begins at a place; empty if none does.
  static func word(at start: Int, end: Int, in bytes: [UInt8]) -> Range<Int> {
    var i = start
    while i < end, ByteShape.isWord(bytes[i]) {
      // General punctuation (quotation marks, dashes) parts words.
      if bytes[i] == 0xE2 { break }
      if bytes[i] == 0xC2, i + 1 < end, bytes[i + 1] == 0xA0 { break }
      i += 1
    }
    return start..<i
  }

  /// Whether the text at a place reads as a phrase, letter case aside and white space as one blank.
  static func text(at start: Int, end: Int, in bytes: [UInt8], opensWith phrase: [UInt8]) -> Bool {
    var i = start
    for letter in phrase {
      guard i < end else { return false }
      if letter == 0x20 {
        let next = WhiteSpace.skip(from: i, to: end, in: bytes)
        guard next > i else { return false }
        i = next
        continue
      }
      let byte = bytes[i]
      guard (ByteShape.isUpper(byte) ? byte | 0x20 : byte) == letter else { return false }
      i += 1
    }
    return i == end || !ByteShape.isWord(bytes[i]) || bytes[i] == 0xE2 || bytes[i] == 0xC2
  }
}
