internal import Sodium

/// The identifier of anything the register keeps: a letter for its kind and twelve characters drawn
/// from its content, such as `p7k2m9q4t1x8w`.
///
/// Derived from content, so that two governments who enter the same statement mean the same
/// provision by the same identifier without having asked each other.
public struct ItemID: RawRepresentable, Codable, Hashable, Sendable, Comparable,
  CustomStringConvertible
{
  public let rawValue: String
  public let kind: ItemKind

  /// - Returns: `nil` unless it has the form of an identifier.
  public init?(rawValue: String) {
    let scalars = rawValue.unicodeScalars
    guard scalars.count == 13, let letter = scalars.first, let kind = ItemKind(letter: letter),
      rawValue.utf8.dropFirst().allSatisfy({ Self.alphabet.contains($0) })
    else { return nil }
    self.rawValue = rawValue
    self.kind = kind
  }

  /// The identifier of an item that these words tell from every other of its kind.
  ///
  /// 60 bits: among a million items of one kind, two share one with a chance of one in two million.
  public init(_ kind: ItemKind, from words: [String]) {
    var message: [UInt8] = []
    for word in [kind.rawValue] + words {
      // The length in front keeps ("ab", "c") apart from ("a", "bc").
      message.append(contentsOf: "\(word.utf8.count):".utf8)
      message.append(contentsOf: word.utf8)
    }
    let hash = SHA256(of: message).bytes
    var bits: UInt64 = 0
    for byte in hash.prefix(8) { bits = bits << 8 | UInt64(byte) }
    var characters = [UInt8(ascii: kind.letter)]
    for position in 1...12 {
      characters.append(Self.alphabet[Int(bits >> UInt64(64 - 5 * position) & 31)])
    }
    rawValue = String(decoding: characters, as: UTF8.self)
    self.kind = kind
  }

  /// Crockford's base 32: digits and small letters without those that look like others.
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  public var description: String { rawValue }
  public static func < (a: ItemID, b: ItemID) -> Bool { a.rawValue < b.rawValue }
}
