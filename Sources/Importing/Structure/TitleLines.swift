import Statements

/// Finds the title: the lines above the body, a place and date below it among them.
struct TitleLines {
  let bytes: [UInt8]
  let words: StructureWords

  /// Marks the title's lines and gives the index of what follows them.
  func mark(_ drafts: inout [DraftBlock]) -> Int {
    var i = 0
    while i < drafts.count, i < 8 {
      switch drafts[i].hint {
      case .title: break
      case _ where drafts[i].isExplicit: return i
      case .none, .paragraph, .heading:
        guard isTitleLine(drafts[i].shape, isFirst: i == 0) else { return i }
        if i > 0 && (ranksBelow(drafts[i], drafts[0]) || isHeadingOfBody(i, in: drafts)) {
          return i
        }
      default: return i
      }
      drafts[i].dropLabel(in: bytes)
      drafts[i].kind = .title
      drafts[i].level = i == 0 ? 1 : 2
      i += 1
    }
    return i
  }

  /// What the format calls a heading below a title, or one of lower rank, is no more of the title.
  private func ranksBelow(_ draft: DraftBlock, _ first: DraftBlock) -> Bool {
    guard case .heading(let level) = draft.hint else { return false }
    if case .heading(let top) = first.hint { return level > top }
    return first.hint == .title
  }

  private func isTitleLine(_ shape: PieceShape, isFirst: Bool) -> Bool {
    guard shape.hasLetters, shape.label?.canNumberParagraphs != true,
      shape.label?.style != .upperRoman,
      !AnnexOpening.isPresent(shape, in: bytes, words: words)
    else { return false }
    switch shape.ending {
    case .none: return shape.length <= 300 && shape.wordCount <= 60
    case .colon: return isFirst && shape.length <= 120 || shape.isAllCapitals
    case .stop: return shape.length <= 120 && (shape.isAllCapitals || isFirst && shape.isTitleCase)
    case .comma, .semicolon: return false
    }
  }

  /// Whether a line below the title heads the first section: it stands right before the body, is
  /// brief, and the text has other headings like it.
  private func isHeadingOfBody(_ i: Int, in drafts: [DraftBlock]) -> Bool {
    let shape = drafts[i].shape
    let word = WordSet.word(at: shape.words.lowerBound, end: shape.words.upperBound, in: bytes)
    if word == shape.words && words.openingHeadings.contains(word, in: bytes) { return true }
    if ArticleOpening.isPresent(shape, in: bytes, words: words) { return true }
    if shape.label?.style == .upperLetter { return true }
    guard i + 1 < drafts.count, !isTitleLine(drafts[i + 1].shape, isFirst: false) else {
      return false
    }
    if shape.digits > 0 || shape.startsLower || shape.wordCount > 10 { return false }
    if TitleKind.kind(of: Array(bytes[shape.words]), words: words) != nil { return false }
    var others = 0
    for k in drafts.indices.dropLast() where k > i {
      let other = drafts[k].shape
      if other.label == nil, HeadingShape.isPresent(other, next: drafts[k + 1].shape),
        other.isAllCapitals == shape.isAllCapitals
      {
        others += 1
        if others == 2 { return true }
      }
    }
    return false
  }
}
