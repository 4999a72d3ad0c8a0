/// Running heads, page numbers and rules: lines that belong to the page, not to the text.
struct PageFurniture {
  /// By index of the line.
  private(set) var lines: [Bool]
  /// Which of them are rules, under which notes can stand.
  private(set) var rules: [Bool]

  init(_ all: [TextLine], in bytes: [UInt8]) {
    lines = [Bool](repeating: false, count: all.count)
    rules = lines
    var bareNumbers: [Int] = []
    var heads: [(outline: UInt64, line: Int)] = []
    for (i, line) in all.enumerated() where line.range.count <= 90 {
      if Self.isPageMark(line.range, in: bytes) {
        lines[i] = true
        rules[i] = Self.isRule(line.range, in: bytes)
      } else if Self.isBareNumber(line.range, in: bytes) {
        bareNumbers.append(i)
      } else if line.range.count >= 4 {
        heads.append((Self.outline(of: line.range, in: bytes), i))
      }
    }
    if !Self.areParagraphNumbers(bareNumbers, all, in: bytes) {
      for i in bareNumbers { lines[i] = true }
    }
    markRunningHeads(&heads, all, in: bytes)
  }

  /// A running head recurs three times or more, a page apart (equal lines of a list stand
  /// together), beside a page number or inside a sentence.
  private mutating func markRunningHeads(
    _ heads: inout [(outline: UInt64, line: Int)], _ all: [TextLine], in bytes: [UInt8]
  ) {
    heads.sort { ($0.outline, $0.line) < ($1.outline, $1.line) }
    let marks = lines
    var start = 0
    while start < heads.count {
      var end = start + 1
      while end < heads.count, heads[end].outline == heads[start].outline { end += 1 }
      let places = heads[start..<end]
      start = end
      guard places.count >= 3,
        zip(places.dropFirst(), places).allSatisfy({ $0.line - $1.line >= 8 }),
        places.contains(where: {
          Self.standsByAPageMark($0.line, marks) || Self.isInsideSentence($0.line, all, in: bytes)
        })
      else { continue }
      for place in places { lines[place.line] = true }
    }
  }

  /// "- 3 -", "-2-", "Page 2 of 5", "2/5", "[3]", "— 4 —"; also rules without a letter or digit.
  private static func isPageMark(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.count <= 24 else {
      return !range.contains { ByteShape.isLetter(bytes[$0]) || ByteShape.isDigit(bytes[$0]) }
        && isRule(range, in: bytes)
    }
    var digits = 0
    var letters = 0
    var marks = 0
    for i in range {
      if ByteShape.isDigit(bytes[i]) {
        digits += 1
      } else if ByteShape.isLetter(bytes[i]) {
        letters += 1
      } else if bytes[i] != 0x20 {
        marks += 1
      }
    }
    if letters == 0 {
      if digits == 0 { return isRule(range, in: bytes) }
      let first = bytes[range.lowerBound]
      let dashed = first == UInt8(ascii: "-") || first >= 0xE2
      if isEndMark(range, in: bytes) { return true }
      let slashed = range.contains { bytes[$0] == UInt8(ascii: "/") }
      return digits <= 3 && dashed || digits <= 6 && slashed && marks == 1
    }
    if isEndMark(range, in: bytes) { return true }
    let word = WordSet.word(at: range.lowerBound, end: range.upperBound, in: bytes)
    return digits > 0 && digits <= 6 && pageWords.contains(word, in: bytes)
      && (letters == word.count || letters == word.count + 2)
  }

  /// "000---", "oOo", "- ENDS -", "[END]": what typists put below a text.
  private static func isEndMark(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    var noughts = 0
    var word = 0..<0
    for i in range where ByteShape.isLetter(bytes[i]) || ByteShape.isDigit(bytes[i]) {
      if bytes[i] == 0x30 || bytes[i] | 0x20 == UInt8(ascii: "o") {
        noughts += 1
      } else if word.isEmpty {
        word = WordSet.word(at: i, end: range.upperBound, in: bytes)
        if !endWords.contains(word, in: bytes) { return false }
      } else if i >= word.upperBound {
        return false
      }
    }
    return word.isEmpty ? noughts >= 3 : noughts == 0 && word.count < range.count
  }

  private static let endWords = WordSet(["end", "ends"])
  private static let pageWords = WordSet(["page", "p", "pg", "seite", "pagina"])

  /// Dashes, stars, underscores: a rule, or the mark of an end.
  private static func isRule(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    range.allSatisfy { i in
      switch bytes[i] {
      case 0x20, UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "="),
        UInt8(ascii: "#"), UInt8(ascii: "~"), UInt8(ascii: "."):
        true
      // Signs begin with C2 or E2; the letters of all other alphabets do not.
      default: (0x80...0xC2).contains(bytes[i]) || bytes[i] == 0xE2
      }
    }
  }

  private static func isBareNumber(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    range.count <= 3 && range.allSatisfy { ByteShape.isDigit(bytes[$0]) }
  }

  /// Whether lone numbers number the paragraphs that follow them: they count up from 1 or 2, and
  /// none of them stands inside a sentence.
  private static func areParagraphNumbers(
    _ places: [Int], _ all: [TextLine], in bytes: [UInt8]
  ) -> Bool {
    guard places.count >= 3 else { return false }
    var expected: Int?
    for i in places {
      let value = all[i].range.reduce(0) { $0 * 10 + Int(bytes[$1] - 0x30) }
      if let expected, value != expected { return false }
      if expected == nil && value > 2 { return false }
      expected = value + 1
      if isInsideSentence(i, all, in: bytes) { return false }
    }
    // Numbers that stand by one and the same line are those of pages with a running head.
    for side in [-1, 1] {
      let neighbours = places.filter { all.indices.contains($0 + side) }
        .map { outline(of: all[$0 + side].range, in: bytes) }
      if neighbours.count >= 3 && Set(neighbours).count == 1 { return false }
    }
    return true
  }

  private static func isInsideSentence(
    _ i: Int, _ all: [TextLine], in bytes: [UInt8]
  ) -> Bool {
    guard i > 0, i + 1 < all.count else { return false }
    let before = PieceShape.ending(of: all[i - 1].range, in: bytes)
    return (before == .none || before == .comma)
      && ByteShape.isLower(bytes[all[i + 1].range.lowerBound])
  }

  private static func standsByAPageMark(_ i: Int, _ marks: [Bool]) -> Bool {
    i > 0 && marks[i - 1] || i + 1 < marks.count && marks[i + 1]
  }

  /// Hash of a line with its digits made equal.
  private static func outline(of range: Range<Int>, in bytes: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for i in range {
      let byte = ByteShape.isDigit(bytes[i]) ? 0x30 : bytes[i]
      if byte == 0x20 { continue }
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return hash
  }
}
