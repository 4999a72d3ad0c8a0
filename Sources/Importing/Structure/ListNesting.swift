import Statements

/// Gives list items their level and the block that introduces them.
struct ListNesting {
  let bytes: [UInt8]
  let words: StructureWords

  func apply(to drafts: inout [DraftBlock]) {
    var open: [Rank] = []
    var leadIn: Int?
    // A list that a paragraph interrupted; it goes on if its count does.
    var suspended: (open: [Rank], leadIn: Int?) = ([], nil)
    for i in drafts.indices {
      guard drafts[i].kind == .listItem else {
        if !open.isEmpty { suspended = (open, leadIn) }
        if drafts[i].kind == .heading || drafts[i].kind == .article { suspended = ([], nil) }
        open = []
        leadIn = introduces(drafts[i]) ? i : nil
        continue
      }
      if open.isEmpty && leadIn == nil,
        suspended.open.contains(where: { $0.isFollowed(by: drafts[i]) })
      {
        (open, leadIn) = suspended
      }
      place(i, &drafts, &open)
      drafts[i].leadIn = open.count > 1 ? open[open.count - 2].item : leadIn
      if let label = drafts[i].label, !label.style.isBullet {
        drafts[i].number = String(decoding: bytes[label.core], as: UTF8.self)
      }
    }
  }

  private func place(_ i: Int, _ drafts: inout [DraftBlock], _ open: inout [Rank]) {
    let rank = Rank(of: drafts[i], at: i, among: open)
    if let hinted = rank.hinted {
      open.removeAll { ($0.hinted ?? 1) >= hinted }
      open.append(rank)
      drafts[i].level = hinted
      return
    }
    if rank.style?.isBullet == true { open.removeAll { $0.indent > rank.indent + 1 } }
    if let depth = open.lastIndex(where: { $0.isSibling(of: rank) }) {
      open.removeSubrange(depth...)
    }
    open.append(rank)
    drafts[i].level = open.count
  }

  /// The last item at one level of the list.
  private struct Rank {
    var style: PieceLabel.Style?
    var closing: PieceLabel.Closing
    var value: Int
    var indent: Int
    /// The level the format gives.
    var hinted: Int?
    var item: Int

    init(of draft: DraftBlock, at item: Int, among open: [Rank]) {
      style = draft.label?.style
      closing = draft.label?.closing ?? .none
      value = draft.label?.value ?? 0
      indent = draft.indent
      self.item = item
      if case .listItem(let level) = draft.hint { hinted = max(1, level) }
      guard let label = draft.label, label.isAmbiguous, style == .lowerLetter else { return }
      // "(i)" after "(h)" is a letter, else the first roman digit.
      let isLetter = open.contains { $0.style == .lowerLetter && $0.value + 1 == label.value }
      if !isLetter {
        style = .lowerRoman
        value = label.value == 9 ? 1 : label.value == 22 ? 5 : 10
      }
    }

    func isSibling(of other: Rank) -> Bool {
      // An item that lost its bullet stands with those that kept theirs.
      guard let style, let theirs = other.style else { return true }
      guard style == theirs, closing == other.closing else { return false }
      // Bullets of one shape tell their level by their indent alone.
      return !style.isBullet || abs(indent - other.indent) <= 1
    }

    func isFollowed(by draft: DraftBlock) -> Bool {
      guard let label = draft.label, !label.style.isBullet else { return false }
      return label.style == style && label.closing == closing && label.value == value + 1
    }
  }

  private func introduces(_ draft: DraftBlock) -> Bool {
    switch draft.kind {
    case .paragraph, .recital: break
    case .article: return draft.shape.ending == .colon
    default: return false
    }
    switch draft.shape.ending {
    case .colon, .comma, .none: return true
    case .semicolon: return false
    case .stop: return lastSentencePointsAhead(draft.words)
    }
  }

  /// "… agreed on the following steps."
  private func lastSentencePointsAhead(_ range: Range<Int>) -> Bool {
    var i = max(range.lowerBound, range.upperBound - 160)
    var points = false
    while i < range.upperBound {
      let word = WordSet.word(at: i, end: range.upperBound, in: bytes)
      if word.isEmpty {
        if bytes[i] == UInt8(ascii: "."), i + 1 < range.upperBound { points = false }
        i += 1
        continue
      }
      if words.leadInWords.contains(word, in: bytes) { points = true }
      i = word.upperBound
    }
    return points
  }
}
