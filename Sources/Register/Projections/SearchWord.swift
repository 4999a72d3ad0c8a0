/// A word of a text as search compares it, and where it stands.
public struct SearchWord: Hashable, Sendable {
  /// In small letters, composed and without accents: `cordoba` for "Córdoba".
  public let text: String
  public let range: Range<String.Index>

  /// Every word of a text, in order.
  public static func words(of text: String) -> [SearchWord] {
    var words: [SearchWord] = []
    var start: String.Index?
    var word = String.UnicodeScalarView()
    func endWord(at end: String.Index) {
      if let start, !word.isEmpty {
        words.append(SearchWord(text: String(word).composed, range: start..<end))
      }
      start = nil
      word = String.UnicodeScalarView()
    }
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if isPart(scalar) {
        start = start ?? index
        append(scalar, to: &word)
      } else {
        endWord(at: index)
      }
      index = scalars.index(after: index)
    }
    endWord(at: index)
    return words
  }

  /// Letters, digits and the marks that belong to letters; everything else parts words.
  public static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": return true
    case "\0"..."\u{7F}": return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  static func append(_ scalar: Unicode.Scalar, to word: inout String.UnicodeScalarView) {
    switch scalar {
    case "\0"..."\u{7F}":
      word.append(
        "A"..."Z" ~= scalar ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
    case "\u{300}"..."\u{36F}": break
    default:
      if let letter = plainLetters[scalar] {
        word.append(letter)
      } else {
        word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
  }

  /// Latin letters with an accent and the letter below it, which the Unicode name tells: LATIN SMALL
  /// LETTER E WITH CIRCUMFLEX AND ACUTE. A stroke or hook makes another letter (ø, ɓ), as in
  /// Unicode's own decompositions.
  private static let plainLetters: [Unicode.Scalar: Unicode.Scalar] = {
    let accents: Set<Substring> = [
      "ACUTE", "BREVE", "CARON", "CEDILLA", "CIRCUMFLEX", "COMMA", "DIAERESIS", "DOT", "DOUBLE",
      "GRAVE", "HORN", "INVERTED", "LINE", "MACRON", "OGONEK", "RING", "TILDE",
    ]
    var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
    for code: UInt32 in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) {
      guard let scalar = Unicode.Scalar(code), let name = scalar.properties.name else { continue }
      let words = name.split(separator: " ")
      guard words.count > 5, words[4] == "WITH", words[3].utf8.count == 1,
        accents.contains(words[5]) || words[5...].starts(with: ["HOOK", "ABOVE"])
      else { continue }
      letters[scalar] = words[3].lowercased().unicodeScalars.first
    }
    return letters
  }()
}
