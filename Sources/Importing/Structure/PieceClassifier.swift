import Statements

/// Decides the kind of every piece: what the format says, else what its shape and place say.
struct PieceClassifier {
  let bytes: [UInt8]
  let words: StructureWords
  let numbering: ParagraphNumbering

  mutating func classify(_ drafts: inout [DraftBlock]) {
    let body = markTitle(&drafts)
    var inPreamble = true
    var inAnnex = false
    for i in drafts.indices where i >= body {
      let kind = kind(of: i, in: drafts, inPreamble: inPreamble)
      drafts[i].kind = kind
      switch kind {
      case .article: inPreamble = false
      case .annex:
        inAnnex = true
        inPreamble = false
      case .paragraph where drafts[i].isNumberedParagraph: inPreamble = false
      default: break
      }
      if kind == .heading { setHeadingNumber(&drafts[i]) }
      if kind == .article { ArticleOpening.number(&drafts[i], in: bytes, words: words) }
    }
    _ = inAnnex
    SignatureMarks(bytes: bytes, words: words).mark(&drafts, from: body)
  }

  // MARK: Title

  /// Marks the title and gives the index of what follows it.
  private func markTitle(_ drafts: inout [DraftBlock]) -> Int {
    var i = 0
    while i < drafts.count, i < 8 {
      let draft = drafts[i]
      switch draft.hint {
      case .title: break
      case .none, .paragraph, .heading:
        guard isTitleLine(draft.shape, isFirst: i == 0) else { return i }
        if i > 0 && isHeadingOfBody(i, in: drafts) { return i }
      default: return i
      }
      drafts[i].kind = .title
      drafts[i].level = i == 0 ? 1 : 2
      i += 1
    }
    return i
  }

  private func isTitleLine(_ shape: PieceShape, isFirst: Bool) -> Bool {
    guard shape.hasLetters, shape.label == nil || !shape.label!.canNumberParagraphs else {
      return false
    }
    if AnnexOpening.isPresent(shape, in: bytes, words: words) { return false }
    switch shape.ending {
    case .none: return shape.length <= 300 && shape.wordCount <= 45
    case .colon: return isFirst && shape.length <= 120 || shape.isAllCapitals
    case .stop: return shape.length <= 120 && (shape.isAllCapitals || isFirst && shape.isTitleCase)
    default: return false
    }
  }

  /// Whether a line below the title heads the first section: it stands right before the body, is
  /// brief, and the text has other headings like it.
  private func isHeadingOfBody(_ i: Int, in drafts: [DraftBlock]) -> Bool {
    let shape = drafts[i].shape
    let word = WordSet.word(at: shape.words.lowerBound, end: shape.words.upperBound, in: bytes)
    if word == shape.words && words.openingHeadings.contains(word, in: bytes) { return true }
    if ArticleOpening.isPresent(shape, in: bytes, words: words) { return true }
    guard i + 1 < drafts.count, !isTitleLine(drafts[i + 1].shape, isFirst: false) else {
      return false
    }
    if shape.digits > 0 || shape.startsLower || shape.wordCount > 10 { return false }
    if TitleKind.kind(of: Array(bytes[shape.words]), words: words) != nil { return false }
    return drafts[(i + 1)...].contains {
      isHeading($0.shape, next: nil) && $0.shape.isAllCapitals == shape.isAllCapitals
    }
  }

  // MARK: Body

  private func kind(of i: Int, in drafts: [DraftBlock], inPreamble: Bool) -> Block.Kind {
    let draft = drafts[i]
    let shape = draft.shape
    switch draft.hint {
    case .title, .heading:
      if AnnexOpening.isPresent(shape, in: bytes, words: words) { return .annex }
      return ArticleOpening.isPresent(shape, in: bytes, words: words) ? .article : .heading
    case .recital: return .recital
    case .article: return .article
    case .signature: return .signature
    case .annex: return .annex
    case .footnote: return .footnote
    case .cell: return .cell
    case .none, .paragraph, .listItem: break
    }
    if draft.isNumberedParagraph { return .paragraph }
    if case .listItem = draft.hint { return .listItem }
    if AnnexOpening.isPresent(shape, in: bytes, words: words) { return .annex }
    if ArticleOpening.isPresent(shape, in: bytes, words: words) { return .article }
    if let label = shape.label, isListLabel(label, shape, previous: i > 0 ? drafts[i - 1] : nil) {
      return .listItem
    }
    if inPreamble && isRecital(shape) { return .recital }
    let next = i + 1 < drafts.count ? drafts[i + 1] : nil
    if isHeading(shape, next: next) { return .heading }
    return .paragraph
  }

  private func isRecital(_ shape: PieceShape) -> Bool {
    guard RecitalOpening.isPresent(in: shape.words, of: bytes, words: words) else { return false }
    switch shape.ending {
    case .comma, .semicolon: return true
    case .none: return shape.length > 60
    default: return false
    }
  }

  private func isListLabel(_ label: PieceLabel, _ shape: PieceShape, previous: DraftBlock?) -> Bool
  {
    switch label.style {
    case .bullet: return true
    case .lowerLetter, .lowerRoman: return true
    case .path: return shape.ending != .none || shape.length > 120
    case .decimal:
      guard label.closing != .none else { return false }
      return shape.ending != .none || shape.length > 120
        || previous?.shape.ending == .colon || previous?.kind == .listItem
    case .section: return true
    case .upperLetter, .upperRoman: return shape.ending != .none && !shape.isAllCapitals
    }
  }

  private func isHeading(_ shape: PieceShape, next: DraftBlock?) -> Bool {
    guard shape.length > 0, shape.length <= 160, shape.wordCount <= 22, shape.hasLetters,
      !shape.startsLower
    else { return false }
    switch shape.ending {
    case .none: return shape.isAllCapitals || shape.isTitleCase || shape.wordCount <= 12
    case .stop:
      return shape.wordCount <= 8 && shape.wordCount >= 1 && shape.significant >= 2
        && shape.capitalised == shape.significant && next?.hint != Outline.Piece.Hint.none
        || shape.wordCount <= 8 && shape.significant >= 2
          && shape.capitalised == shape.significant && (next?.shape.length ?? 0) > 120
    case .colon:
      guard shape.wordCount <= 5, let next else { return false }
      return next.label == nil && next.shape.ending == .stop && next.shape.length > 60
    default: return false
    }
  }

  private func setHeadingNumber(_ draft: inout DraftBlock) {
    guard let label = draft.label, !label.style.isBullet else { return }
    draft.number = String(decoding: bytes[label.core], as: UTF8.self)
  }
}
