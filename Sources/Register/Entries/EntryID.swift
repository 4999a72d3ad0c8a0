internal import Sodium

/// What an entry is called: the SHA-256 of its canonical bytes, in 64 hexadecimal digits.
public struct EntryID: RawRepresentable, Codable, Hashable, Sendable, Comparable,
  CustomStringConvertible
{
  /// The digest as four numbers, for comparing quickly; a million entries have many names.
  ///
  /// No `SIMD4`: its alignment is larger than that of a task's memory, and code of Swift 6.3 that waits
  /// while it holds one frees memory in the wrong order.
  private let words: InlineArray<4, UInt64>

  /// - Returns: `nil` for anything but 64 lower-case hexadecimal digits.
  public init?(rawValue: String) {
    let digits = Array(rawValue.utf8)
    guard digits.count == 64 else { return nil }
    var words = InlineArray<4, UInt64>(repeating: 0)
    for (index, digit) in digits.enumerated() {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
      default: return nil
      }
      words[index / 16] = words[index / 16] << 4 | UInt64(value)
    }
    self.words = words
  }

  init(hashOf bytes: [UInt8]) { words = Self.words(of: SHA256(of: bytes).bytes) }

  private static func words(of digest: [UInt8]) -> InlineArray<4, UInt64> {
    var words = InlineArray<4, UInt64>(repeating: 0)
    for (index, byte) in digest.enumerated() {
      words[index / 8] = words[index / 8] << 8 | UInt64(byte)
    }
    return words
  }

  /// - Returns: `nil` unless these are the 32 bytes of a digest.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    words = Self.words(of: bytes)
  }

  /// The digest itself, 32 bytes.
  public var bytes: [UInt8] {
    (0..<32).map { UInt8(truncatingIfNeeded: words[$0 / 8] >> UInt64(56 - 8 * ($0 % 8))) }
  }

  public var rawValue: String {
    (0..<4).map { index in
      let digits = String(words[index], radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }

  /// Enough of it for people: the first ten digits.
  public var short: String { String(rawValue.prefix(10)) }
  public var description: String { rawValue }

  // Else both would be those of the raw value, which is written anew at each call.
  public static func == (a: EntryID, b: EntryID) -> Bool {
    (0..<4).allSatisfy { a.words[$0] == b.words[$0] }
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(words[0]) }

  public static func < (a: EntryID, b: EntryID) -> Bool {
    for index in 0..<4 where a.words[index] != b.words[index] {
      return a.words[index] < b.words[index]
    }
    return false
  }
}
