/// Parts headings from the paragraphs they were glued to: "Regional Security The Leaders agreed …",
/// "Trade 4. Both sides will …".
///
/// Copying from a page, or a reader of PDF, joins a heading to what stands below it. Parted only
/// where it is safe: the piece begins with words in capitals, and what follows them begins as
/// another piece of the text does, or has the number after another's.
struct GluedHeadings {
  private let bytes: [UInt8]
  private let words: StructureWords
  /// First two words of the pieces that have no such heading.
  private var openings: Set<UInt64> = []
  private var numbers: Set<Int> = []

  static func part(_ drafts: inout [DraftBlock], in bytes: [UInt8], words: StructureWords) {
    var glued = GluedHeadings(bytes: bytes, words: words)
    for draft in drafts {
      glued.openings.insert(glued.opening(at: draft.words.lowerBound, draft.words.upperBound))
      if let label = draft.label, label.canNumberParagraphs { glued.numbers.insert(label.value) }
    }
    var parted: [DraftBlock] = []
    for draft in drafts {
      guard let place = glued.bodyStart(of: draft) else {
        parted.append(draft)
        continue
      }
      let head = WhiteSpace.trimmed(draft.words.lowerBound..<place, in: bytes)
      parted.append(
        DraftBlock(
          shape: PieceShape(unlabelled: head, in: bytes), hint: .heading(level: 1), furniture: []))
      parted.append(
        DraftBlock(
          shape: PieceShape(place..<draft.words.upperBound, in: bytes), hint: draft.hint,
          furniture: draft.furniture))
    }
    if parted.count > drafts.count { drafts = parted }
  }

  private init(bytes: [UInt8], words: StructureWords) {
    self.bytes = bytes
    self.words = words
  }

  /// Where the paragraph begins that a heading was glued to.
  private func bodyStart(of draft: DraftBlock) -> Int? {
    guard !draft.isExplicit, draft.hint == .none || draft.hint == .paragraph, draft.label == nil,
      draft.shape.length > 80, draft.shape.ending == .stop, draft.shape.startsUpper
    else { return nil }
    let range = draft.words
    let end = min(range.upperBound, range.lowerBound + 90)
    var i = range.lowerBound
    var headWords = 0
    var previousIsSmall = true
    while i < end {
      let word = WordSet.word(at: i, end: end, in: bytes)
      if headWords > 0, !previousIsSmall, i < end, beginsBody(at: i, word, range) { return i }
      guard !word.isEmpty, headWords < 9 else { return nil }
      let isSmall = words.openWords.contains(word, in: bytes)
      guard isSmall || !ByteShape.isLower(bytes[word.lowerBound]) else { return nil }
      if !isSmall { headWords += 1 }
      previousIsSmall = isSmall
      // Words of a heading are parted by blanks, hyphens and commas, and by nothing that ends one.
      i = word.upperBound
      if i < end, bytes[i] == UInt8(ascii: ",") || bytes[i] == UInt8(ascii: "-") {
        previousIsSmall = true
        i += 1
      }
      i = WhiteSpace.skip(from: i, to: end, in: bytes)
    }
    return nil
  }

  private func beginsBody(at i: Int, _ word: Range<Int>, _ range: Range<Int>) -> Bool {
    if words.sentenceOpenings.contains(word, in: bytes), ByteShape.isUpper(bytes[i]) {
      return openings.contains(opening(at: i, range.upperBound))
    }
    guard ByteShape.isDigit(bytes[i]),
      let label = PieceLabel(openingOf: i..<range.upperBound, in: bytes),
      label.canNumberParagraphs
    else { return false }
    return numbers.contains(label.value - 1)
  }

  private func opening(at start: Int, _ end: Int) -> UInt64 {
    let first = WordSet.word(at: start, end: end, in: bytes)
    let next = WhiteSpace.skip(from: first.upperBound, to: end, in: bytes)
    let second = WordSet.word(at: next, end: end, in: bytes)
    return WordSet.hash(first, in: bytes) &* 31 &+ WordSet.hash(second, in: bytes)
  }
}
