import Statements

/// Times tied to an event: "in advance of the next summit meeting" is `before:next-summit`, "on the
/// margins of the G20 Summit" `at:g20-summit`, "by COP26" `before:cop26`.
///
/// The name is made of the words from behind the article to the head, in small letters and joined
/// by hyphens; possessive endings fall away, "upcoming", "forthcoming" and "coming" become `next`,
/// and "meeting" falls away behind another head ("summit meeting").
///
/// Behind "at", "in", "during" only what is called the next one counts: "at the G20 Summit" alone
/// may be past.
enum EventRule: TimeRule {
  static let name = "time.event"

  static func reading(at i: Int, in text: TimeText) -> TimeReading? {
    guard let (head, isSeries) = head(i, text) else { return nil }
    var end = head.upperBound
    let start = firstModifier(head.lowerBound, text)
    let article = start.article
    guard let (from, relation) = text.relation(before: article) else { return nil }
    let words = start.first..<head.upperBound
    let isNext = words.contains { text.isNextWord($0) }
    guard isNext || !relation.onlyNext else { return nil }
    if !isNext, text.word(i).kind == .event, text.word(i).value == 1 { return nil }
    if text.is(from, text.known.by), namesAgent(from, end, text) { return nil }
    // Without an article it is a name ("COP26"), or an act ("upon completion"), or nothing.
    guard
      isNext || isSeries || article < start.first || text.isCapitalised(head.lowerBound)
        || relation.name == "at"
    else { return nil }
    if text.is(end, text.known.meeting), !isSeries { end += 1 }
    // "UNFCCC-COP31" is COP31.
    let isBare = isSeries && text.isMark(head.lowerBound - 1, "-")
    let slug = text.slug(isBare ? head : words)
    guard !slug.isEmpty else { return nil }
    var reading = TimeReading(from..<end, .event, .event("\(relation.name):\(slug)"), rule: name)
    reading.takesPreposition = false
    switch relation.name {
    case "before": reading.role = .by
    case "after": reading.role = .since
    case "until": reading.role = .until
    default: reading.role = .at
    }
    reading.isFuture = relation.name != "after" || isNext
    // "four months before the summit" is a day of its own.
    reading.isAttributive = text.kind(from - 1) == .unit
    return reading
  }

  /// "proscribed by the Committee", "efforts by Forum members": who acts, not when.
  private static func namesAgent(_ by: Int, _ end: Int, _ text: TimeText) -> Bool {
    if text.has(by - 1), text.tokens[by - 1].has([.past, .participle]) { return true }
    return text.isWord(end) && text.tokens[end].has(.noun) && !text.isConnective(end)
      && !text.is(end, text.known.meeting)
  }

  /// "summit", "COP28", "COP 28", "entry into force"
  private static func head(_ i: Int, _ text: TimeText) -> (Range<Int>, isSeries: Bool)? {
    switch text.kind(i) {
    case .event:
      guard text.is(i, text.known.entry) else { return (i..<(i + 1), false) }
      return text.is(i + 1, text.known.into) && text.is(i + 2, text.known.force)
        ? (i..<(i + 3), false) : nil
    case .series:
      let numbered = text.digits(i + 1) != nil
      return text.tokens[i].is(.allCaps) ? (i..<(numbered ? i + 2 : i + 1), true) : nil
    default:
      guard let (letters, _, _) = text.lettersWithDigits(i) else { return nil }
      return text.spells(letters, "cop") || text.spells(letters, "mc") ? (i..<(i + 1), true) : nil
    }
  }

  /// Where the words before the head begin, and where its article stands, if it has one.
  private static func firstModifier(
    _ head: Int, _ text: TimeText
  ) -> (first: Int, article: Int) {
    var k = head
    while k > text.block.lowerBound, head - k < 9, text.isModifier(k - 1) { k -= 1 }
    let hasArticle = text.isArticle(k - 1)
    return (k, hasArticle ? k - 1 : k)
  }
}

extension TimeText {
  fileprivate func isArticle(_ i: Int) -> Bool {
    guard has(i) else { return false }
    let id = tokens[i].word
    return id == known.the || id == known.a || id == known.an || tokens[i].has(.possessive)
  }

  fileprivate func isNextWord(_ i: Int) -> Bool {
    let id = tokens[i].word
    return id == known.next || id == known.upcoming || id == known.forthcoming
      || id == known.coming
  }

  /// A word that may stand between the article and the head of an event's name.
  fileprivate func isModifier(_ i: Int) -> Bool {
    guard has(i), !isArticle(i) else { return false }
    let token = tokens[i]
    if token.is(.genitive) || token.is(.number) || isNextWord(i) { return true }
    if token.isMark("-") { return !token.is(.spaceBefore) }
    guard token.is(.word) else { return false }
    if isConnective(i) || isRelationWord(i) { return false }
    if !token.shape.isDisjoint(with: [.capitalised, .hyphenated, .digits]) { return true }
    return token.has([.noun, .adjective]) || word(i).isStart
  }

  private func isRelationWord(_ i: Int) -> Bool {
    relation(before: i + 1, floor: i) != nil
      || preposition(before: i + 1, floor: i) != nil
  }

  /// An event's words in small letters, joined by hyphens.
  fileprivate func slug(_ range: Range<Int>) -> String {
    var parts: [String] = []
    var previousIsEvent = false
    for i in range {
      let token = tokens[i]
      if token.is(.genitive) || token.is(.punctuation) { continue }
      if isNextWord(i) {
        parts.append("next")
        continue
      }
      let isMeeting = token.word == known.meeting
      if isMeeting, previousIsEvent { continue }
      previousIsEvent = kind(i) == .event
      var word = ""
      for k in token.utf8 {
        let byte = bytes[k]
        guard byte < 0x80, byte != 0x2E, byte != 0x27 else { continue }
        word.unicodeScalars.append(Unicode.Scalar(byte &- 0x41 < 26 ? byte | 0x20 : byte))
      }
      if !word.isEmpty { parts.append(word) }
    }
    return parts.joined(separator: "-")
  }
}
