/// Words that make a commitment soft, whatever its trigger.
struct Hedges: Sendable {
  private var heads: WordSet = []
  private var starts = PhraseTrie()
  private var anywhere = PhraseTrie()
  private var names: [String] = []

  init(_ folder: LexiconFolder, vocabulary: inout Vocabulary) throws(LexiconError) {
    for row in try folder.table("hedges").rows {
      let phrase = try row("words")
      let words = vocabulary.internPhrase(phrase)
      names.append("hedge.\(phrase)")
      switch try row("place") {
      case "head": heads.insert(words[0])
      case "start": starts.insert(words, value: Int32(names.count - 1))
      case "any": anywhere.insert(words, value: Int32(names.count - 1))
      default: throw row.fault("the place is head, start or any")
      }
    }
  }

  /// - Parameter content: the committed action.
  func hedge(in content: Range<Int>, of tokens: [Token]) -> Act.Hedge? {
    let head = Verbs.skipAdverbs(content.lowerBound, in: tokens, before: content.upperBound)
    guard head < content.upperBound else { return nil }
    let span = tokens.span
    if heads.contains(tokens[head].lemma), tokens[head].has([.baseVerb, .gerund]) {
      return Act.Hedge(rule: "hedge.head", words: head..<head + 1)
    }
    if let match = starts.longestMatch(at: head, in: span),
      head + match.length <= content.upperBound
    {
      return Act.Hedge(rule: names[Int(match.value)], words: head..<head + match.length)
    }
    for i in content {
      if let match = anywhere.longestMatch(at: i, in: span), i + match.length <= content.upperBound
      {
        return Act.Hedge(rule: names[Int(match.value)], words: i..<i + match.length)
      }
    }
    return nil
  }
}
