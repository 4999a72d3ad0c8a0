/// "Ostrava, 17 November 2022", "5 September 2014": a line that is a date, with or without a place.
enum DateLine {
  static func isPresent(
    in draft: DraftBlock, of bytes: [UInt8], words: StructureWords
  ) -> Bool {
    let range = (draft.label?.range.lowerBound ?? draft.words.lowerBound)..<draft.words.upperBound
    let shape = draft.shape
    guard range.count <= 80, shape.ending != .semicolon, shape.wordCount <= 10 else { return false }
    var i = range.lowerBound
    var month = false
    var digits = 0
    while i < range.upperBound {
      if ByteShape.isDigit(bytes[i]) { digits += 1 }
      let word = WordSet.word(at: i, end: range.upperBound, in: bytes)
      if words.months.contains(word, in: bytes) { month = true }
      i = word.isEmpty || ByteShape.isDigit(bytes[i]) ? i + 1 : word.upperBound
    }
    // A scan may have lost a digit of the year.
    if month { return digits >= 3 }
    return shape.wordCount <= 4 && hasYear(range, in: bytes) && digits * 4 >= range.count
  }

  static func hasYear(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    var run = 0
    for i in range {
      if ByteShape.isDigit(bytes[i]) {
        run += 1
      } else {
        if run == 4 { return true }
        run = 0
      }
    }
    return run == 4
  }
}
