/// Words to look for: all must occur, whole and in any capitals; the last letter may be a star for
/// the beginning of a word ("semicond*"); words between quotation marks must follow each other.
public struct SearchQuery: Hashable, Sendable {
  /// One word, or several that follow each other.
  public struct Term: Hashable, Sendable {
    /// Lower-case letters and digits only, never empty.
    public let words: [String]
    /// Whether the last word is only the beginning of one.
    public let isPrefix: Bool
  }

  public let terms: [Term]

  /// - Returns: `nil` where the text holds no word.
  public init?(_ text: String) {
    var terms: [Term] = []
    var phrase: [String]?
    var word = ""
    func add(_ words: [String], isPrefix: Bool) {
      if !words.isEmpty { terms.append(Term(words: words, isPrefix: isPrefix)) }
    }
    func endWord(isPrefix: Bool = false) {
      guard !word.isEmpty else { return }
      if phrase != nil { phrase?.append(word) } else { add([word], isPrefix: isPrefix) }
      word = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "“", "”":
        endWord()
        if let words = phrase {
          add(words, isPrefix: false)
          phrase = nil
        } else {
          phrase = []
        }
      case "*": endWord(isPrefix: true)
      default:
        if Self.isWordScalar(scalar) {
          word += scalar.properties.lowercaseMapping
        } else {
          endWord()
        }
      }
    }
    endWord()
    add(phrase ?? [], isPrefix: false)
    guard !terms.isEmpty else { return nil }
    self.terms = terms
  }

  /// Letters, digits and the marks that belong to letters; everything else parts words.
  public static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }
}
