/// Words to look for: all must occur, whole, in any capitals, with accents or without; the last letter
/// may be a star for the beginning of a word ("semicond*"); words between quotation marks must follow
/// each other.
public struct SearchQuery: Hashable, Sendable {
  /// One word, or several that follow each other.
  public struct Term: Hashable, Sendable {
    /// As in `SearchWord`: small letters and digits only, never empty.
    public let words: [String]
    /// Whether the last word is only the beginning of one.
    public let isPrefix: Bool
  }

  public let terms: [Term]

  /// - Returns: `nil` where the text holds no word.
  public init?(_ text: String) {
    var terms: [Term] = []
    var phrase: [String]?
    var word = String.UnicodeScalarView()
    func add(_ words: [String], isPrefix: Bool) {
      if !words.isEmpty { terms.append(Term(words: words, isPrefix: isPrefix)) }
    }
    func endWord(isPrefix: Bool = false) {
      guard !word.isEmpty else { return }
      let whole = String(word).composed
      if phrase != nil { phrase?.append(whole) } else { add([whole], isPrefix: isPrefix) }
      word = String.UnicodeScalarView()
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
        if SearchWord.isPart(scalar) {
          SearchWord.append(scalar, to: &word)
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
}
