/// Which of the numbers that open pieces number the paragraphs of the text, and which only the
/// items of a list or the headings.
struct ParagraphNumbering: Sendable {
  /// Whether the text before the annexes is numbered.
  var isNumbered = false
  /// Whether the count begins anew under each heading.
  var restarts = false

  /// Finds the run of numbers that goes through the text and marks its pieces.
  static func mark(
    _ drafts: inout [DraftBlock], in bytes: [UInt8], words: StructureWords
  ) -> ParagraphNumbering {
    var numbering = ParagraphNumbering()
    let candidates = drafts.indices.filter { candidate(drafts[$0]) }
    var expected = 1
    var chain: [Int] = []
    var firstAnnex = drafts.count
    for i in drafts.indices
    where AnnexOpening.isPresent(drafts[i].shape, in: bytes, words: words) && i > 2 {
      firstAnnex = i
      break
    }
    for i in candidates {
      let value = drafts[i].shape.label?.value ?? 0
      let afterLeadIn = i > 0 && drafts[i - 1].shape.ending == .colon
      if value == 1 && expected > 1 {
        let afterHeading = i > 0 && looksLikeHeading(drafts[i - 1].shape) && !afterLeadIn
        guard afterHeading || i > firstAnnex && chain.allSatisfy({ $0 < firstAnnex }) else {
          continue
        }
        if i < firstAnnex { numbering.restarts = true }
        chain.append(i)
        expected = 2
      } else if value >= expected && value <= expected + 3 {
        chain.append(i)
        expected = value + 1
      }
    }
    guard isMain(chain, drafts) else { return numbering }
    for i in chain {
      drafts[i].isNumberedParagraph = true
      if i < firstAnnex { numbering.isNumbered = true }
    }
    return numbering
  }

  private static func candidate(_ draft: DraftBlock) -> Bool {
    switch draft.hint {
    case .none, .paragraph, .listItem: break
    default: return false
    }
    guard let label = draft.label, label.style == .decimal || label.style == .section else {
      return false
    }
    if label.closing == .none && label.style == .decimal {
      return draft.words.lowerBound > label.range.upperBound + 0 && label.value < 400
        && draft.shape.startsUpper && draft.shape.ending != .none
    }
    return draft.shape.ending != .none || draft.shape.length > 160
  }

  /// A run of numbers is the text's own if it is long, or if little of the text is outside it.
  private static func isMain(_ chain: [Int], _ drafts: [DraftBlock]) -> Bool {
    guard chain.count >= 3 else {
      return chain.count == 2 && drafts.count <= 12
    }
    let numbered = chain.reduce(0) { $0 + drafts[$1].shape.length }
    let all = drafts.reduce(0) { $0 + $1.shape.length }
    return chain.count >= 5 || numbered * 2 >= all
  }

  private static func looksLikeHeading(_ shape: PieceShape) -> Bool {
    shape.ending == .none && shape.length <= 160 && shape.wordCount <= 20
  }
}
