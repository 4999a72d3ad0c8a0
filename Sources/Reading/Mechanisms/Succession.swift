/// Tells which of two mechanisms an action puts in the other's place: "upgrade the Consultation to
/// a Dialogue", "replace X with Y".
struct Succession: Sendable {
  private let verbs: [WordID]
  private let links: [WordID]

  init(vocabulary: inout Vocabulary) {
    verbs = [
      "upgrade", "elevate", "raise", "transform", "convert", "expand", "replace", "develop", "turn",
      "supersede",
    ].map { vocabulary.intern($0) }
    links = ["to", "into", "with", "by"].map { vocabulary.intern($0) }
  }

  /// Whether the first mechanism becomes the second.
  func becomes(_ first: Range<Int>, _ second: Range<Int>, in range: Range<Int>, of tokens: [Token])
    -> Bool
  {
    let between = first.upperBound..<second.lowerBound
    guard !between.isEmpty, between.count < 6, let link = between.first,
      links.contains(tokens[link].word)
    else { return false }
    let before = max(range.lowerBound, first.lowerBound - 5)..<first.lowerBound
    return before.contains { verbs.contains(tokens[$0].lemma) }
  }
}
