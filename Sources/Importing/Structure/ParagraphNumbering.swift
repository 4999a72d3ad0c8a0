/// Which of the numbers that open pieces number the paragraphs of the text, and which only the
/// items of a list or the headings.
struct ParagraphNumbering {
  private let bytes: [UInt8]
  private let words: StructureWords
  /// The pieces in the run of numbers, with their values.
  private var run: [(piece: Int, value: Int)] = []
  private var expected = 1
  /// The next number of a list that stands inside the run.
  private var listExpected: Int?
  private var hasArticles = false
  /// The first piece of the first annex, where the count begins anew.
  private var annex = Int.max

  /// Finds the run of numbers that goes through the text and marks its pieces.
  static func mark(_ drafts: inout [DraftBlock], in bytes: [UInt8], words: StructureWords) {
    var numbering = ParagraphNumbering(bytes: bytes, words: words)
    numbering.findExplicitRun(drafts)
    if numbering.run.isEmpty {
      numbering.findRun(drafts)
      guard numbering.isMain(drafts) else { return }
    }
    numbering.markRun(&drafts)
  }

  private init(bytes: [UInt8], words: StructureWords) {
    self.bytes = bytes
    self.words = words
  }

  /// The numbers that the format itself gives to paragraphs.
  private mutating func findExplicitRun(_ drafts: [DraftBlock]) {
    for i in drafts.indices where drafts[i].isExplicit && drafts[i].hint == .paragraph {
      guard let label = drafts[i].label, label.style == .decimal || label.style == .section else {
        continue
      }
      append(i, label.closing == .none ? unscanned(label.value) : label.value)
    }
  }

  private mutating func findRun(_ drafts: [DraftBlock]) {
    for i in drafts.indices.dropFirst(3)
    where AnnexOpening.isPresent(drafts[i].shape, in: bytes, words: words) {
      annex = i
      break
    }
    hasArticles = drafts.contains {
      ArticleOpening.isPresent($0.shape, in: bytes, words: words)
    }
    let candidates = drafts.indices.filter { isCandidate(drafts[$0]) }
    for (place, i) in candidates.enumerated() {
      guard let label = drafts[i].label else { continue }
      let previous = i > 0 ? drafts[i - 1].shape : nil
      if label.closing == .none && label.style == .decimal {
        accept(bare: label, at: i, drafts[i].shape)
        continue
      }
      let value = label.value
      if value == listExpected, previous?.ending != PieceShape.Ending.none,
        value != expected || previous?.startsLower == drafts[i].shape.startsLower
      {
        listExpected = value + 1
      } else if value == 1 && (expected > 1 || hasArticles) {
        let crossesAnnex = i > annex && run.last.map { $0.piece < annex } ?? true
        if previous?.ending == .colon && !crossesAnnex {
          listExpected = 2
        } else if crossesAnnex || previous.map(looksLikeHeading) == true {
          append(i, 1)
        }
      } else {
        let next = place + 1 < candidates.count ? drafts[candidates[place + 1]].label?.value : nil
        let isNext = value >= expected && (value <= expected + 3 || next == value + 1)
        let isRepeated = value > 1 && value == expected - 1 && next == expected
        if isNext || isRepeated && listExpected == nil { append(i, value) }
      }
    }
  }

  private mutating func append(_ piece: Int, _ value: Int) {
    run.append((piece, value))
    expected = value + 1
    listExpected = nil
  }

  /// A number without a stop counts only as the next of its run: "3 The Parties …"; or, in a
  /// scan, with its stop read as a nought: "100 The Parties …" for "10.".
  private mutating func accept(bare label: PieceLabel, at i: Int, _ shape: PieceShape) {
    guard shape.startsUpper, shape.ending == .stop, shape.length > 40 else { return }
    if unscanned(label.value) == expected { append(i, expected) }
  }

  private func unscanned(_ value: Int) -> Int {
    expected > 1 && value == expected * 10 ? expected : value
  }

  private func isCandidate(_ draft: DraftBlock) -> Bool {
    switch draft.hint {
    case .none, .paragraph, .listItem(level: 1): break
    default: return false
    }
    guard let label = draft.label, label.style == .decimal || label.style == .section else {
      return false
    }
    return draft.shape.ending != .none || draft.shape.length > 160
  }

  /// A run of numbers is the text's own if it is long, if little of the text is outside it, or if
  /// it is not the list below one lead-in.
  private func isMain(_ drafts: [DraftBlock]) -> Bool {
    if hasArticles || run.count >= 5 { return !run.isEmpty }
    guard run.count >= 3 else { return run.count == 2 && drafts.count <= 12 }
    let numbered = run.reduce(0) { $0 + drafts[$1.piece].shape.length }
    let all = drafts.reduce(0) { $0 + $1.shape.length }
    if numbered * 2 >= all { return true }
    guard let first = run.first?.piece, let last = run.last?.piece, first > 0 else { return true }
    return last - first >= run.count || drafts[first - 1].shape.ending != .colon
  }

  private func markRun(_ drafts: inout [DraftBlock]) {
    var last: (piece: Int, value: Int)?
    for (piece, value) in run {
      drafts[piece].paragraphNumber = value
      if value == (last?.value ?? 0) + 2 {
        restore(value - 1, between: last?.piece ?? -1, and: piece, &drafts)
      }
      last = (piece, value)
    }
  }

  /// Where one number is missing and one paragraph stands in its place, it has that number. Some
  /// houses also leave the first paragraph without its 1.
  private func restore(
    _ value: Int, between first: Int, and last: Int, _ drafts: inout [DraftBlock]
  ) {
    let unnumbered = ((first + 1)..<last).filter {
      drafts[$0].label == nil && drafts[$0].shape.length > 60 && drafts[$0].shape.ending == .stop
    }
    guard unnumbered.count == 1, let piece = unnumbered.first else { return }
    drafts[piece].paragraphNumber = value
    drafts[piece].isRestored = true
  }

  private func looksLikeHeading(_ shape: PieceShape) -> Bool {
    shape.ending == .none && shape.length <= 200 && shape.wordCount <= 28
  }
}
