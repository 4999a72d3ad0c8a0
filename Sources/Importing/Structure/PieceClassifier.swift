import Statements

/// Decides the kind of every piece: what the format says, else what its shape and place say.
struct PieceClassifier {
  let bytes: [UInt8]
  let words: StructureWords

  func classify(_ drafts: inout [DraftBlock]) {
    for i in drafts.indices
    where !drafts[i].isNumberedParagraph && drafts[i].hint != .footnote && !drafts[i].isExplicit {
      // A number without a stop is a number only where the paragraphs are numbered so.
      if let label = drafts[i].label, label.style == .decimal, label.closing == .none {
        drafts[i].dropLabel(in: bytes)
      }
    }
    let body = TitleLines(bytes: bytes, words: words).mark(&drafts)
    var inPreamble = true
    for i in drafts.indices where i >= body {
      drafts[i].kind = kind(of: i, in: drafts, inPreamble: inPreamble)
      switch drafts[i].kind {
      case .article:
        inPreamble = false
        ArticleOpening.number(&drafts[i], in: bytes, words: words)
      case .annex: inPreamble = false
      case .paragraph where drafts[i].isNumberedParagraph: inPreamble = false
      case .heading: setNumber(&drafts[i])
      case .paragraph, .recital: if drafts[i].isExplicit { setNumber(&drafts[i]) }
      default: break
      }
    }
    markUnlabelledItems(&drafts)
    SignatureMarks(bytes: bytes, words: words).mark(&drafts, from: body)
  }

  private func kind(of i: Int, in drafts: [DraftBlock], inPreamble: Bool) -> Block.Kind {
    let draft = drafts[i]
    let shape = draft.shape
    let previous = i > 0 ? drafts[i - 1] : nil
    let next = i + 1 < drafts.count ? drafts[i + 1] : nil
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
    case .paragraph where draft.isExplicit: return .paragraph
    case .none, .paragraph, .listItem: break
    }
    if draft.isNumberedParagraph { return .paragraph }
    if case .listItem = draft.hint { return .listItem }
    if AnnexOpening.isPresent(shape, in: bytes, words: words) { return .annex }
    if ArticleOpening.isPresent(shape, in: bytes, words: words) { return .article }
    if let label = shape.label {
      return isItem(label, shape, previous, next) ? .listItem : .heading
    }
    if inPreamble && isRecital(shape, previous, next) { return .recital }
    return HeadingShape.isPresent(shape, next: next?.shape) ? .heading : .paragraph
  }

  /// Recitals end in a comma or a semicolon; one of several can end in a stop, and a scan
  /// can have lost the mark of one among others.
  private func isRecital(_ shape: PieceShape, _ previous: DraftBlock?, _ next: DraftBlock?) -> Bool
  {
    guard RecitalOpening.isPresent(in: shape.words, of: bytes, words: words) else { return false }
    switch shape.ending {
    case .comma, .semicolon: return true
    case .none: return previous?.kind == .recital && shape.length > 60
    case .stop:
      guard previous?.kind == .recital, let next else { return false }
      return next.shape.ending == .colon
        || RecitalOpening.isPresent(in: next.words, of: bytes, words: words)
          && (next.shape.ending == .comma || next.shape.ending == .semicolon)
        || ArticleOpening.isPresent(next.shape, in: bytes, words: words)
    case .colon: return false
    }
  }

  /// Whether a labelled piece is an item of a list; else it is a heading with its number.
  private func isItem(
    _ label: PieceLabel, _ shape: PieceShape, _ previous: DraftBlock?, _ next: DraftBlock?
  ) -> Bool {
    switch label.style {
    case .bullet, .lowerLetter, .lowerRoman, .section, .named: return true
    case .upperLetter, .upperRoman:
      return shape.ending != .none && !shape.isAllCapitals
    case .decimal, .path:
      if shape.ending != .none || shape.length > 160 || previous?.shape.ending == .colon {
        return true
      }
      // "2. Energy" above a paragraph or bullets is a heading, among its like an item.
      guard previous?.kind == .listItem, let after = next?.label else { return false }
      return after.style == label.style
    }
  }

  /// Below a lead-in inside a numbered paragraph, what has no label is an item that lost it.
  private func markUnlabelledItems(_ drafts: inout [DraftBlock]) {
    // The last numbered paragraph would take the whole rest of the text.
    guard let last = drafts.lastIndex(where: \.isNumberedParagraph) else { return }
    var isOpen = false
    var isNumbered = false
    for i in drafts.indices {
      switch drafts[i].kind {
      case .paragraph where drafts[i].isNumberedParagraph:
        isNumbered = true
        isOpen = drafts[i].shape.ending == .colon
      case .paragraph where drafts[i].isExplicit: isOpen = false
      case .paragraph where isOpen && isNumbered:
        guard i < last, drafts[i].shape.ending != .none || drafts[i].shape.length > 60 else {
          isOpen = false
          continue
        }
        if drafts[i].shape.startsLower && i > 0 && drafts[i - 1].kind == .listItem {
          isOpen = false
          continue
        }
        drafts[i].kind = .listItem
      case .listItem: break
      default: isOpen = false
      }
    }
  }

  private func setNumber(_ draft: inout DraftBlock) {
    guard let label = draft.label, !label.style.isBullet else { return }
    draft.number = String(decoding: bytes[label.core], as: UTF8.self)
  }
}
