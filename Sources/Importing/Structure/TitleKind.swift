import Statements

/// What kind of text a statement is, by the words of its title.
enum TitleKind {
  /// The kind of the first telling word: a joint statement on an agreement is a joint statement.
  ///
  /// - Returns: `nil` if no word tells.
  static func kind(of title: [UInt8], words: StructureWords) -> Statement.Kind? {
    var i = 0
    while i < title.count {
      let word = WordSet.word(at: i, end: title.count, in: title)
      if word.isEmpty {
        i += 1
        continue
      }
      for candidate in words.kindPhrases
      where WordSet.text(at: i, end: title.count, in: title, opensWith: candidate.phrase) {
        return candidate.kind
      }
      i = word.upperBound
    }
    return nil
  }

  /// The kind of a text without a telling title: resolutions open with their organ.
  static func kind(
    ofOpening drafts: [DraftBlock], in bytes: [UInt8], words: StructureWords
  ) -> Statement.Kind {
    guard let first = drafts.first(where: { $0.kind == .paragraph }), first.shape.length <= 60
    else {
      return .other
    }
    let opening = Array(bytes[first.words])
    return kind(of: opening, words: words) ?? .other
  }
}
