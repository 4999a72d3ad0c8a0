/// Characters beyond ASCII, as far as a tokenizer of diplomatic English must tell them apart.
enum WideCharacter {
  enum Kind: Equatable {
    case space
    /// Soft hyphens, zero-width marks, the byte order mark.
    case ignorable
    case letter
    /// The ASCII mark it stands for: `'` for ’, `-` for –, `*` for a bullet.
    case mark(UInt8)
  }

  /// - Returns: length in bytes and kind of the character that begins at `i`.
  static func classify(_ bytes: Span<UInt8>, at i: Int, end: Int) -> (length: Int, kind: Kind) {
    let lead = bytes[i]
    if lead < 0xE0 {
      guard i + 1 < end else { return (1, .ignorable) }
      if lead == 0xC2 {
        switch bytes[i + 1] {
        case 0xA0: return (2, .space)
        case 0xAD: return (2, .ignorable)
        case 0xAA, 0xB5, 0xBA: return (2, .letter)
        case 0xAB, 0xBB: return (2, .mark(0x22))
        case 0xB4: return (2, .mark(0x27))
        case 0xB7: return (2, .mark(0x2A))
        default: return (2, .mark(0x7E))
        }
      }
      if lead == 0xC3, bytes[i + 1] == 0x97 || bytes[i + 1] == 0xB7 { return (2, .mark(0x7E)) }
      return (2, .letter)
    }
    let length = lead < 0xF0 ? 3 : 4
    guard i + length <= end else { return (end - i, .ignorable) }
    guard lead == 0xE2 || lead == 0xE3 || lead == 0xEF else { return (length, .letter) }
    let value =
      (UInt32(lead & 0x0F) << 12) | (UInt32(bytes[i + 1] & 0x3F) << 6) | UInt32(bytes[i + 2] & 0x3F)
    switch value {
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return (3, .space)
    case 0x200B...0x200F, 0x2060, 0xFEFF: return (3, .ignorable)
    case 0x2010...0x2013, 0x2212: return (3, .mark(0x2D))
    case 0x2014, 0x2015: return (3, .mark(0x5F))
    case 0x2018, 0x2019, 0x201B, 0x2032: return (3, .mark(0x27))
    case 0x201C...0x201F, 0x2033: return (3, .mark(0x22))
    case 0x2020...0x2023, 0x2043, 0x25A0...0x25FF, 0x2713...0x2717: return (3, .mark(0x2A))
    case 0x2026: return (3, .mark(0x2E))
    case 0x2027...0x2BFF, 0x3001...0x303F, 0xFF01...0xFF0F: return (3, .mark(0x7E))
    default: return (3, .letter)
    }
  }

  /// Latin capitals with diacritics; other scripts count as small.
  static func isCapital(_ bytes: Span<UInt8>, at i: Int, end: Int) -> Bool {
    guard i + 1 < end else { return false }
    switch bytes[i] {
    case 0xC3: return bytes[i + 1] <= 0x9E && bytes[i + 1] != 0x97
    case 0xC4, 0xC5: return bytes[i + 1] & 1 == 0
    default: return false
    }
  }
}
