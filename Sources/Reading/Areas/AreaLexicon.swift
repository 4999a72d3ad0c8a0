import Statements

/// The phrases of `areas.tsv`, and what each says of the subject of a commitment.
struct AreaLexicon: Sendable {
  /// What a phrase speaks for: an area by its place in the codebook's list, and how surely, 1 to 3.
  struct Sense: Sendable, Hashable {
    let area: Int
    let weight: Int
  }

  /// The areas in the codebook's order, as evidence numbers them.
  static let areas = Area.allCases

  private var trie = PhraseTrie()
  private var senses: [[Sense]] = []
  /// Senses of a phrase that stands in two lines, by the places of both in `senses`.
  private var joined: [Int64: Int32] = [:]
  private let sets: WordSets
  private let purpose: Int
  private let regional = Self.areas.firstIndex(of: .regional) ?? 0

  init(folder: LexiconFolder, vocabulary: inout Vocabulary) throws(LexiconError) {
    sets = try WordSets(folder, vocabulary: &vocabulary)
    purpose = try sets.required("purpose")
    let named = Dictionary(
      uniqueKeysWithValues: Self.areas.enumerated().map { (Substring($1.rawValue), $0) })
    for row in try folder.table("areas").rows {
      let index = Int32(senses.count)
      senses.append(try Self.senses(of: row, named))
      for phrase in try row.list("phrases") { enter(phrase, index, &vocabulary) }
    }
  }

  private static func senses(
    of row: LexiconTable.Row, _ named: [Substring: Int]
  ) throws(LexiconError) -> [Sense] {
    var senses: [Sense] = []
    for field in try row.list("areas") {
      let name = field.prefix { $0 != ":" }
      let figure = field.dropFirst(name.count + 1)
      guard let area = named[name] else { throw row.fault("there is no area \(name)") }
      guard let weight = figure.isEmpty ? 3 : Int(figure), 1...3 ~= weight else {
        throw row.fault("the weight is 1, 2 or 3")
      }
      senses.append(Sense(area: area, weight: weight))
    }
    return senses
  }

  private mutating func enter(
    _ phrase: Substring, _ senses: Int32, _ vocabulary: inout Vocabulary
  ) {
    var words = vocabulary.internPhrase(phrase)
    insert(words, senses)
    // In names and headings a hyphen parts two words: "Non-Proliferation".
    let parted = phrase.utf8.contains(0x2D) ? vocabulary.parted(words) : words
    if parted.count > words.count { insert(parted, senses) }
    guard let last = words.last, let plural = Self.plural(vocabulary.spellings[Int(last.rawValue)])
    else { return }
    words[words.count - 1] = vocabulary.intern(lowercased: plural[...])
    insert(words, senses)
  }

  private mutating func insert(_ words: [WordID], _ index: Int32) {
    guard let known = trie.insert(words, value: index), known != index else { return }
    let pair = Int64(known) << 32 | Int64(index)
    if let both = joined[pair] {
      trie.insert(words, value: both)
      return
    }
    var both = senses[Int(known)]
    for sense in senses[Int(index)] {
      if let twin = both.firstIndex(where: { $0.area == sense.area }) {
        if both[twin].weight < sense.weight { both[twin] = sense }
      } else {
        both.append(sense)
      }
    }
    joined[pair] = Int32(senses.count)
    trie.insert(words, value: Int32(senses.count))
    senses.append(both)
  }

  private static func plural(_ word: String) -> [UInt8]? {
    var letters = Array(word.utf8)
    guard let last = letters.last, last &- 0x61 < 26, last != 0x73 else { return nil }
    if last == 0x79, letters.count < 2 || !VerbForms.isVowel(letters[letters.count - 2]) {
      letters.removeLast()
      letters += "ies".utf8
    } else {
      letters += (last == 0x68 || last == 0x78 ? "es" : "s").utf8
    }
    return letters
  }

  /// Adds what speaks for areas in a range of tokens, in text order: the longest phrases, and none
  /// inside another.
  ///
  /// - Parameter own: the names of the statement's parties, which are no third countries.
  func find(
    in range: Range<Int>, of tokens: Span<Token>, own: OwnNames,
    into evidence: inout [AreaEvidence]
  ) {
    var i = range.lowerBound
    while i < range.upperBound {
      guard let match = trie.longestMatch(at: i, in: tokens), i + match.length <= range.upperBound
      else {
        i += 1
        continue
      }
      for sense in senses[Int(match.value)] {
        if sense.area == regional, own.contains(i, match.length, in: tokens) { continue }
        evidence.append(
          AreaEvidence(area: sense.area, weight: sense.weight, words: i..<i + match.length))
      }
      i += match.length
    }
  }

  /// The first token of an action's purposes and means: "… to expand ferry routes | by building …".
  func aside(in content: Range<Int>, of tokens: Span<Token>) -> Int {
    var i = content.lowerBound + 6
    while i < content.upperBound {
      if sets.contains(purpose, word: tokens[i].word, lemma: tokens[i].word) { return i }
      i += 1
    }
    return content.upperBound
  }
}

extension Vocabulary {
  /// A phrase's words with those that hold hyphens cut into their parts, hyphens included.
  fileprivate mutating func parted(_ words: [WordID]) -> [WordID] {
    var result: [WordID] = []
    for word in words {
      let parts = Array(spellings[Int(word.rawValue)].utf8).split(separator: 0x2D)
      guard parts.count > 1 else {
        result.append(word)
        continue
      }
      for (number, part) in parts.enumerated() {
        if number > 0 { result.append(intern("-")) }
        result.append(intern(lowercased: part))
      }
    }
    return result
  }
}
