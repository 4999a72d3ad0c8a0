/// The words of the calendar, of number and of events, read from the lexicon's files.
struct TimeWordTable {
  /// By `WordID`.
  private(set) var rows: [TimeWord] = []

  private subscript(id: WordID) -> TimeWord {
    get {
      let index = Int(id.rawValue)
      return index < rows.count ? rows[index] : TimeWord()
    }
    set {
      let index = Int(id.rawValue)
      if index >= rows.count {
        rows.append(contentsOf: repeatElement(TimeWord(), count: index + 1 - rows.count))
      }
      rows[index] = newValue
    }
  }

  mutating func open(_ id: WordID) { self[id].opensPhrase = true }

  private mutating func enter(
    _ word: some StringProtocol, _ kind: TimeWord.Kind, _ value: Int, count: Int = 0,
    flag: Bool = false, tags: WordTags = .noun, _ vocabulary: inout Vocabulary
  ) {
    let id = vocabulary.intern(word)
    if vocabulary[id].tags.isEmpty { vocabulary.tag(id, tags) }
    self[id].kind = kind
    self[id].value = Int16(value)
    self[id].count = Int16(count)
    self[id].flag = flag
  }

  mutating func readCalendar(
    _ folder: LexiconFolder, _ vocabulary: inout Vocabulary
  ) throws(LexiconError) {
    for row in try folder.table("months").rows {
      let number = try number(of: row, "number")
      let word = try row("word")
      enter(word, .month, number, &vocabulary)
      // One token each: the hyphen stands before a capital, but behind a small letter.
      for part in ["mid", "end", "early", "late"] {
        enter("\(part)-\(word)", .month, number, count: 1, &vocabulary)
      }
      for short in try row.list("short") { enter(short, .month, number, flag: true, &vocabulary) }
    }
    for row in try folder.table("weekdays").rows {
      enter(try row("word"), .weekday, try number(of: row, "number"), &vocabulary)
    }
    for row in try folder.table("seasons").rows {
      enter(try row("word"), .season, try number(of: row, "code"), &vocabulary)
    }
    for row in try folder.table("time-shifts").rows {
      let word = try row("word")
      enter(
        word, .shift, try number(of: row, "shift"), flag: try !row("rolling").isEmpty,
        tags: word == "this" ? .determiner : .adjective, &vocabulary)
    }
    for row in try folder.table("calendar-units").rows {
      guard let unit = CalendarUnit(name: try row("unit")) else {
        throw row.fault("there is no unit “\(try row("unit"))”")
      }
      enter(try row("word"), .unit, Int(unit.rawValue), &vocabulary)
      enter(try row("plural"), .unit, Int(unit.rawValue), flag: true, &vocabulary)
    }
    for word in ["every", "each"] {
      enter(word, .each, 0, tags: .determiner, &vocabulary)
    }
    for word in ["fiscal", "financial", "fy"] {
      enter(word, .fiscal, 0, tags: .adjective, &vocabulary)
    }
  }

  /// Number words, and the lengths made of them: "two-year".
  mutating func readNumbers(
    _ folder: LexiconFolder, _ vocabulary: inout Vocabulary
  ) throws(LexiconError) {
    let units = try folder.table("calendar-units").rows
    var numbers: [(word: String, value: Int)] = []
    for row in try folder.table("numbers").rows {
      numbers.append((String(try row("word")), try number(of: row, "value")))
    }
    for ten in numbers where 20..<100 ~= ten.value {
      for one in numbers where one.value < 10 {
        let word = "\(ten.word)-\(one.word)"
        enter(word, .cardinal, ten.value + one.value, tags: .adjective, &vocabulary)
      }
    }
    for (word, value) in numbers {
      enter(word, value >= 100 ? .magnitude : .cardinal, value, tags: .adjective, &vocabulary)
      for unitRow in units where value < 100 {
        guard let unit = CalendarUnit(name: try unitRow("unit")) else { continue }
        enter(
          "\(word)-\(try unitRow("word"))", .length, Int(unit.rawValue), count: value,
          tags: .adjective, &vocabulary)
      }
    }
    for row in try folder.table("ordinals").rows {
      let value = try number(of: row, "value")
      enter(try row("word"), .ordinal, value, tags: .adjective, &vocabulary)
    }
  }

  mutating func readEvents(
    _ folder: LexiconFolder, _ vocabulary: inout Vocabulary
  ) throws(LexiconError) {
    for row in try folder.table("event-words").rows {
      let isSeries = try row("kind") == "series"
      let isBody = try row("kind") == "body"
      enter(try row("word"), isSeries ? .series : .event, isBody ? 1 : 0, &vocabulary)
      for plural in try row.list("plural") {
        enter(plural, .event, isBody ? 1 : 0, flag: true, &vocabulary)
      }
    }
  }

  private func number(
    of row: LexiconTable.Row, _ column: String
  ) throws(LexiconError) -> Int {
    guard let number = Int(try row(column)) else {
      throw row.fault("“\(try row(column))” is no number")
    }
    return number
  }
}
