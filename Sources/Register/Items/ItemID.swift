internal import Sodium

/// The identifier of anything the register keeps: a letter for its kind and twelve characters drawn
/// from its content, such as `p7k2m9q4t1x8w`.
///
/// Derived from content, so that two governments who enter the same statement mean the same
/// provision by the same identifier without having asked each other.
public struct ItemID: RawRepresentable, Codable, Hashable, Sendable, Comparable,
  CustomStringConvertible
{
  /// Place of the kind's letter in the alphabet of letters (4 bits), then twelve characters of 5 bits:
  /// numbers that stand in the order of the texts, and are compared a hundred times as fast.
  private let code: UInt64

  /// - Returns: `nil` unless it has the form of an identifier.
  public init?(rawValue: String) {
    var bytes = rawValue.utf8.makeIterator()
    guard rawValue.utf8.count == 13, let letter = bytes.next(),
      let kind = ItemKind(letter: Unicode.Scalar(letter))
    else { return nil }
    var code = kind.place
    while let byte = bytes.next() {
      guard let digit = Self.digits.firstIndex(of: byte) else { return nil }
      code = code << 5 | UInt64(digit)
    }
    self.code = code
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
    code = kind.place << 60 | bits >> 4
  }

  public var kind: ItemKind { ItemKind.byLetter[Int(code >> 60)] }

  public var rawValue: String {
    var characters = [UInt8(ascii: kind.letter)]
    for position in 1...12 { characters.append(Self.digits[Int(code >> (60 - 5 * position) & 31)]) }
    return String(decoding: characters, as: UTF8.self)
  }

  /// Crockford's base 32: digits and small letters without those that look like others.
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  public var description: String { rawValue }

  // Else both would be those of the raw value, which is written anew at each call.
  public static func == (a: ItemID, b: ItemID) -> Bool { a.code == b.code }
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
  public static func < (a: ItemID, b: ItemID) -> Bool { a.code < b.code }
}

extension ItemKind {
  /// All kinds in the order of their letters. There are sixteen: one more would need another form of
  /// identifiers.
  fileprivate static let byLetter = allCases.sorted { $0.letter < $1.letter }

  fileprivate var place: UInt64 { Self.places[self, default: 0] }

  private static let places = Dictionary(
    uniqueKeysWithValues: byLetter.enumerated().map { ($1, UInt64($0)) })
}
