import Foundation

extension String {
  /// The text in composed form (NFC): 한 is one letter, not three. A query and a text that look the
  /// same are then the same, whichever keyboard they were typed on.
  ///
  /// Nearly every text is so already, which is found without composing it.
  package var composed: String {
    guard utf8.contains(where: { $0 >= 0xCC }), unicodeScalars.contains(where: Self.joins) else {
      return self
    }
    return precomposedStringWithCanonicalMapping
  }

  /// Whether a letter may join the one before it: a combining mark, or the vowel or end of a Korean
  /// syllable.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x300: false
    case 0x1160...0x11FF: true
    default: scalar.properties.canonicalCombiningClass != .notReordered
    }
  }
}
