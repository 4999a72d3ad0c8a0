/// Columns that text takes on a terminal.
///
/// One for most characters, two for East Asian wide and full-width ones (UAX #11) and for emoji,
/// none for marks that combine with what stands before them. Counted by grapheme cluster, so that
/// a flag or a family of emoji takes two.
enum DisplayWidth {
  static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    let scalars = character.unicodeScalars
    if scalars.count > 1 {
      if scalars.contains("\u{FE0F}") && first.properties.isEmoji { return 2 }
      if 0x1F1E6...0x1F1FF ~= first.value { return 2 }
    }
    return of(first)
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    // Vowels and finals of Korean syllables, which join the consonant before them.
    if 0x1160...0x11FF ~= value || 0xD7B0...0xD7FF ~= value { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    return wide.contains { $0 ~= value } ? 2 : 1
  }

  /// East Asian Width W and F, by block; unassigned places inside a block count with it.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
    0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF,
    0x1B000...0x1B2FF, 0x20000...0x3FFFD,
  ]
}
