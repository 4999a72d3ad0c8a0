import Statements

/// What the lexicon's files say about time, by word.
struct TimeLexicon: Sendable {
  /// By `WordID`; words that were entered later are not in it.
  private(set) var words: [TimeWord]
  let known: TimeKnownWords
  private(set) var prepositions = BackwardPhrases<TimeRole>()
  private(set) var parts = BackwardPhrases<TimePart>()
  private(set) var relations = BackwardPhrases<EventRelation>()
  private(set) var trie = PhraseTrie()
  private(set) var phrases: [TimePhrase] = []
  /// Nouns of amounts counted by the year.
  private(set) var measures: WordSet = []

  /// The grammar is to be read first.
  init(folder: LexiconFolder, vocabulary: inout Vocabulary) throws(LexiconError) {
    var words = TimeWordTable()
    try words.readCalendar(folder, &vocabulary)
    try words.readNumbers(folder, &vocabulary)
    try words.readEvents(folder, &vocabulary)
    known = TimeKnownWords(&vocabulary)
    self.words = []
    try readBackward(folder, &vocabulary)
    try readPhrases(folder, &vocabulary, &words)
    self.words = words.rows
  }

  @inline(__always)
  func word(_ id: WordID) -> TimeWord {
    let index = Int(id.rawValue)
    return index < words.count ? words[index] : TimeWord()
  }

  private mutating func readBackward(
    _ folder: LexiconFolder, _ vocabulary: inout Vocabulary
  ) throws(LexiconError) {
    for row in try folder.table("time-prepositions").rows {
      guard let role = TemporalExpression.Role(rawValue: String(try row("role"))) else {
        throw row.fault("there is no role “\(try row("role"))”")
      }
      let value = TimeRole(role: role, isAbout: try !row("about").isEmpty)
      guard prepositions.insert(vocabulary.internPhrase(try row("phrase")), value) else {
        throw row.fault("the phrase is there twice")
      }
    }
    for row in try folder.table("time-parts").rows {
      let part = try row("part")
      let code = Int(part)
      guard code.map({ 21...41 ~= $0 }) ?? (part == "same") else {
        throw row.fault("a part is “same” or a code from 21 to 41")
      }
      let direction: TimePart.Direction? =
        switch try row("direction") {
        case "past": .past
        case "future": .future
        default: nil
        }
      let value = TimePart(code: code, direction: direction)
      guard parts.insert(vocabulary.internPhrase(try row("phrase")), value) else {
        throw row.fault("the phrase is there twice")
      }
    }
    for row in try folder.table("event-relations").rows {
      let value = EventRelation(
        name: String(try row("relation")), onlyNext: try row("when") == "next")
      guard relations.insert(vocabulary.internPhrase(try row("phrase")), value) else {
        throw row.fault("the phrase is there twice")
      }
    }
  }

  private mutating func readPhrases(
    _ folder: LexiconFolder, _ vocabulary: inout Vocabulary, _ words: inout TimeWordTable
  ) throws(LexiconError) {
    for row in try folder.table("cadences").rows {
      let other = try row("other")
      let notBefore = try row.list("not_before").map { vocabulary.intern($0) }
      let phrase = TimePhrase.cadence(
        period: String(try row("period")), other: other.isEmpty ? nil : String(other),
        notBefore: Set(notBefore))
      try enter(phrase, row, &vocabulary, &words)
    }
    for row in try folder.table("measures").rows {
      for word in [try row("word"), try row("plural")] where !word.isEmpty {
        measures.insert(vocabulary.intern(word))
      }
    }
    for row in try folder.table("vague-times").rows {
      let notBefore = try row.list("not_before").map { vocabulary.intern($0) }
      let phrase = TimePhrase.vague(
        isFuture: try row("when") == "future", notBefore: Set(notBefore))
      try enter(phrase, row, &vocabulary, &words)
    }
    for row in try folder.table("prompt-adjectives").rows {
      let notBefore = try row.list("not_before").map { vocabulary.intern($0) }
      try enter(.prompt(notBefore: Set(notBefore)), row, &vocabulary, &words, column: "word")
    }
    for row in try folder.table("named-times").rows {
      guard let shift = Int(try row("shift")) else { throw row.fault("the shift is no number") }
      let name = try row("unit")
      if name == "century-year" {
        try enter(.century(yearOfCentury: shift), row, &vocabulary, &words)
      } else if let unit = CalendarUnit(name: name) {
        try enter(.named(unit, shift: shift), row, &vocabulary, &words)
      } else {
        throw row.fault("there is no unit “\(name)”")
      }
    }
  }

  private mutating func enter(
    _ phrase: TimePhrase, _ row: LexiconTable.Row, _ vocabulary: inout Vocabulary,
    _ words: inout TimeWordTable, column: String = "phrase"
  ) throws(LexiconError) {
    let ids = vocabulary.internPhrase(try row(column))
    guard let first = ids.first else { throw row.fault("the phrase is empty") }
    guard trie.insert(ids, value: Int32(phrases.count)) == nil else {
      throw row.fault("the phrase is there twice")
    }
    phrases.append(phrase)
    words.open(first)
  }
}
