import Statements

/// Tells the subjects of cooperation a stretch of text is about, by the words of `areas.tsv`.
struct AreaReader: Sendable {
  /// An area with the words that weighed most for it.
  struct Found: Sendable {
    var area: Area
    var weight: Int
    var words: Range<Int>
  }

  private struct Sense: Sendable {
    let area: Area
    let weight: Int
  }

  private var trie = PhraseTrie()
  /// What each phrase of the trie speaks for; a phrase may speak for several areas.
  private var senses: [[Sense]] = []

  init(folder: LexiconFolder, vocabulary: inout Vocabulary) throws(LexiconError) {
    let named = Dictionary(uniqueKeysWithValues: Area.allCases.map { (Substring($0.rawValue), $0) })
    for row in try folder.table("areas").rows {
      let name = try row("area")
      guard let area = named[name] else { throw row.fault("there is no area \(name)") }
      guard let weight = try row("weight").utf8.first.map({ Int($0) - 0x30 }), 1...3 ~= weight
      else {
        throw row.fault("the weight is 1, 2 or 3")
      }
      let sense = Sense(area: area, weight: weight)
      let words = vocabulary.internPhrase(try row("phrase"))
      enter(words, sense)
      if let last = words.last, let plural = Self.plural(vocabulary.spellings[Int(last.rawValue)]) {
        enter(words.dropLast() + [vocabulary.intern(plural)], sense)
      }
    }
  }

  private mutating func enter(_ words: [WordID], _ sense: Sense) {
    let index = senses.count
    if let known = trie.insert(words, value: Int32(index)) {
      trie.insert(words, value: known)
      if !senses[Int(known)].contains(where: { $0.area == sense.area }) {
        senses[Int(known)].append(sense)
      }
    } else {
      senses.append([sense])
    }
  }

  private static func plural(_ word: String) -> String? {
    guard let last = word.utf8.last, last &- 0x61 < 26, last != 0x73 else { return nil }
    let ending = word.utf8.dropLast().last ?? 0
    let isVowel = [0x61, 0x65, 0x69, 0x6F, 0x75].contains(ending)
    if last == 0x79, !isVowel { return word.dropLast() + "ies" }
    return last == 0x68 || last == 0x78 ? word + "es" : word + "s"
  }

  /// Areas of a range, the weightiest first: at most three, and none that weighs less than two fifths of
  /// the first.
  ///
  /// The first words of an action weigh more than its purposes and means.
  func areas(in range: Range<Int>, of tokens: [Token]) -> [Found] {
    var tallies: [Tally] = []
    let span = tokens.span
    var i = range.lowerBound
    while i < range.upperBound {
      guard let match = trie.longestMatch(at: i, in: span), i + match.length <= range.upperBound
      else {
        i += 1
        continue
      }
      let isEarly = i - range.lowerBound < 14
      for sense in senses[Int(match.value)] {
        let weight = sense.weight * sense.weight * (isEarly ? 3 : 2)
        let words = i..<i + match.length
        if let known = tallies.firstIndex(where: { $0.area == sense.area }) {
          tallies[known].add(weight, words)
        } else {
          tallies.append(Tally(area: sense.area, total: weight, best: weight, words: words))
        }
      }
      i += match.length
    }
    return tallies.isEmpty ? [] : Self.ranked(tallies)
  }

  /// What speaks for one area: the sum, and the words that weigh most.
  private struct Tally {
    let area: Area
    var total: Int
    var best: Int
    var words: Range<Int>

    mutating func add(_ weight: Int, _ words: Range<Int>) {
      total += weight
      if weight > best {
        best = weight
        self.words = words
      }
    }
  }

  private static func ranked(_ tallies: [Tally]) -> [Found] {
    var found = tallies.map { Found(area: $0.area, weight: $0.total, words: $0.words) }
    // Equal weights go by the place of their words, then as the codebook lists the areas.
    found.sort { a, b in
      (b.weight, a.words.lowerBound, index[a.area] ?? 0)
        < (a.weight, b.words.lowerBound, index[b.area] ?? 0)
    }
    guard let top = found.first?.weight else { return [] }
    return Array(found.prefix { $0.weight * 5 >= top * 2 }.prefix(3))
  }

  private static let index: [Area: Int] = Dictionary(
    uniqueKeysWithValues: Area.allCases.enumerated().map { ($1, $0) })
}
