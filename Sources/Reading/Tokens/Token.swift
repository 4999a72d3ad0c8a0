/// One word, number or mark of a statement's text.
///
/// Hyphenated words are one token ("co-host", "high-level") unless the hyphen joins two
/// capitalised parts ("ROK-NL", "Indo-Pacific"), which are then three. A possessive `'s` is a
/// token of its own. Letters with full stops stay together ("U.S.").
struct Token: Sendable {
  struct Shape: OptionSet, Sendable {
    let rawValue: UInt16
    static let word = Shape(rawValue: 1 << 0)
    static let number = Shape(rawValue: 1 << 1)
    static let punctuation = Shape(rawValue: 1 << 2)
    static let capitalised = Shape(rawValue: 1 << 3)
    /// Two or more letters, all capitals: "NATO", "U.S."
    static let allCaps = Shape(rawValue: 1 << 4)
    static let spaceBefore = Shape(rawValue: 1 << 5)
    static let lineBreakBefore = Shape(rawValue: 1 << 6)
    static let hyphenated = Shape(rawValue: 1 << 7)
    /// `'s` or `'` after a plural.
    static let genitive = Shape(rawValue: 1 << 8)
    /// Holds a digit: "2nd", "P4G", "1.5".
    static let digits = Shape(rawValue: 1 << 9)
    /// Written with inner full stops: "U.S.", "e.g."
    static let dotted = Shape(rawValue: 1 << 10)
  }

  /// UTF-8 offsets in the text.
  let start, end: UInt32
  /// Code points before `start`.
  let scalarStart: UInt32
  let scalarEnd: UInt32
  /// `WordID.unknown` for words in no lexicon file.
  let word: WordID
  /// The word's dictionary form: "agree" for "agreed"; itself where it has none.
  let lemma: WordID
  let tags: WordTags
  var shape: Shape
  /// Half of the word's hash: tells apart the words that are in no lexicon file, such as the names
  /// of a statement's persons.
  let hash: UInt32
  /// First byte, for marks: `,` `;` `(` … ; for a typographic quotation mark the ASCII one.
  let mark: UInt8

  var utf8: Range<Int> { Int(start)..<Int(end) }
  func has(_ tag: WordTags) -> Bool { !tags.isDisjoint(with: tag) }
  func `is`(_ shape: Shape) -> Bool { self.shape.contains(shape) }
  func isAny(_ shapes: Shape) -> Bool { !shape.isDisjoint(with: shapes) }
  func isMark(_ character: Unicode.Scalar) -> Bool {
    shape.contains(.punctuation) && UInt32(mark) == character.value
  }
}

/// Number of a word in a `Vocabulary`.
struct WordID: Hashable, Sendable, Comparable {
  let rawValue: UInt32
  static let unknown = WordID(rawValue: 0)
  /// The possessive `'s`, also where only the apostrophe is written.
  static let genitive = WordID(rawValue: 1)
  static func < (a: WordID, b: WordID) -> Bool { a.rawValue < b.rawValue }
}
