import Statements

/// The tokens of one block as the rules of time see them.
struct TimeText: Sendable {
  let tokens: [Token]
  let bytes: [UInt8]
  let lexicon: TimeLexicon
  let adoption: CalendarTime?
  /// The block; no rule looks beyond it.
  var block: Range<Int> = 0..<0

  var known: TimeKnownWords { lexicon.known }

  func has(_ i: Int) -> Bool { block.contains(i) }

  /// What the word at a place is to the rules; nothing outside the block.
  @inline(__always)
  func word(_ i: Int) -> TimeWord {
    block.contains(i) ? lexicon.word(tokens[i].word) : TimeWord()
  }

  func kind(_ i: Int) -> TimeWord.Kind { word(i).kind }

  func `is`(_ i: Int, _ id: WordID) -> Bool { block.contains(i) && tokens[i].word == id }

  func isMark(_ i: Int, _ mark: Unicode.Scalar) -> Bool {
    block.contains(i) && tokens[i].isMark(mark)
  }

  func isCapitalised(_ i: Int) -> Bool { block.contains(i) && tokens[i].is(.capitalised) }

  /// A word that stands on the same line, with nothing but a space before it.
  func isWord(_ i: Int) -> Bool { block.contains(i) && tokens[i].is(.word) }

  /// The longest preposition of time that ends before a token, not reaching before the floor.
  func preposition(before end: Int, floor: Int? = nil) -> (start: Int, value: TimeRole)? {
    guard end <= block.upperBound else { return nil }
    return lexicon.prepositions.longestMatch(
      before: end, floor: floor ?? block.lowerBound, in: tokens)
  }

  /// The longest name of a part of a period that ends before a token.
  func part(before end: Int, floor: Int? = nil) -> (start: Int, value: TimePart)? {
    guard end <= block.upperBound else { return nil }
    return lexicon.parts.longestMatch(before: end, floor: floor ?? block.lowerBound, in: tokens)
  }

  /// The longest words before an event that make a time of it.
  func relation(before end: Int, floor: Int? = nil) -> (start: Int, value: EventRelation)? {
    guard end <= block.upperBound else { return nil }
    return lexicon.relations.longestMatch(before: end, floor: floor ?? block.lowerBound, in: tokens)
  }

  /// The value of a token that is written in digits only; commas may group them.
  func digits(_ i: Int) -> Int? {
    guard block.contains(i), tokens[i].is(.number) else { return nil }
    var value = 0
    for k in tokens[i].utf8 {
      let byte = bytes[k]
      if byte == 0x2C { continue }
      guard byte &- 0x30 < 10, value < 100_000_000 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// A number of exactly this many digits, without commas.
  func digits(_ i: Int, count: Int) -> Int? {
    guard block.contains(i), tokens[i].utf8.count == count else { return nil }
    return digits(i)
  }

  /// A year in four digits.
  func plainYear(_ i: Int) -> Int? {
    guard let year = digits(i, count: 4), 1500...2199 ~= year else { return nil }
    return year
  }

  /// Digits with an ending: "5th" is 5 and `th`, "2020s" 2020 and `s`.
  func digitsWithEnding(_ i: Int) -> (value: Int, ending: Ending)? {
    guard block.contains(i), tokens[i].is(.digits), tokens[i].is(.word) else { return nil }
    let range = tokens[i].utf8
    var value = 0
    var k = range.lowerBound
    while k < range.upperBound, bytes[k] &- 0x30 < 10, value < 100_000 {
      value = value * 10 + Int(bytes[k] - 0x30)
      k += 1
    }
    guard k > range.lowerBound else { return nil }
    switch range.upperBound - k {
    case 1 where bytes[k] | 0x20 == 0x73: return (value, .s)
    case 2:
      switch (bytes[k] | 0x20, bytes[k + 1] | 0x20) {
      case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): return (value, .ordinal)
      default: return nil
      }
    default: return nil
    }
  }

  enum Ending { case ordinal, s }

  /// Letters with a number behind them: "FY2024", "Q2", "COP28".
  func lettersWithDigits(_ i: Int) -> (letters: Range<Int>, value: Int, digits: Int)? {
    guard block.contains(i), tokens[i].is(.digits), tokens[i].is(.word) else { return nil }
    let range = tokens[i].utf8
    var k = range.lowerBound
    while k < range.upperBound, (bytes[k] | 0x20) &- 0x61 < 26 { k += 1 }
    let letters = range.lowerBound..<k
    var value = 0
    while k < range.upperBound, bytes[k] &- 0x30 < 10, value < 100_000 {
      value = value * 10 + Int(bytes[k] - 0x30)
      k += 1
    }
    guard !letters.isEmpty, k == range.upperBound, k > letters.upperBound else { return nil }
    return (letters, value, k - letters.upperBound)
  }

  func spells(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      for (offset, k) in range.enumerated() where unsafe letters[offset] != bytes[k] | 0x20 {
        return false
      }
      return true
    }
  }
}
