import Statements

/// Gives list items their level and the block that introduces them.
struct ListNesting {
  let bytes: [UInt8]
  let words: StructureWords

  func apply(to drafts: inout [DraftBlock]) {
    var open: [Rank] = []
    var leadIn: Int?
    for i in drafts.indices {
      guard drafts[i].kind == .listItem else {
        // A brief line or a page's end between items does not end their list; a paragraph does.
        open = []
        leadIn = introduces(drafts[i]) ? i : nil
        continue
      }
      let rank = Rank(of: drafts[i], expecting: open)
      if let depth = open.lastIndex(where: { $0.matches(rank) }) {
        open.removeSubrange((depth + 1)...)
        open[depth] = Rank(rank, at: i)
      } else {
        open.append(Rank(rank, at: i))
      }
      drafts[i].level = open.count
      if case .listItem(let level) = drafts[i].hint { drafts[i].level = max(1, level) }
      drafts[i].leadIn = open.count > 1 ? open[open.count - 2].item : leadIn
      if let label = drafts[i].label, !label.style.isBullet {
        drafts[i].number = String(decoding: bytes[label.core], as: UTF8.self)
      }
    }
  }

  /// The last item at one level of the list.
  private struct Rank {
    var style: PieceLabel.Style?
    var closing: PieceLabel.Closing
    var value: Int
    var hinted: Int?
    var item: Int

    init(of draft: DraftBlock, expecting open: [Rank]) {
      style = draft.label?.style
      closing = draft.label?.closing ?? .none
      value = draft.label?.value ?? 0
      item = 0
      if case .listItem(let level) = draft.hint { hinted = level }
      if let label = draft.label, label.isAmbiguous, style == .lowerLetter,
        !open.contains(where: { $0.style == .lowerLetter && $0.value + 1 == label.value })
      {
        style = .lowerRoman
      }
      if case .lowerRoman = style, let label = draft.label, label.isAmbiguous { value = 1 }
    }

    init(_ other: Rank, at item: Int) {
      self = other
      self.item = item
    }

    func matches(_ other: Rank) -> Bool {
      if let hinted, let theirs = other.hinted { return hinted == theirs }
      return style == other.style && closing == other.closing
    }
  }

  private func introduces(_ draft: DraftBlock) -> Bool {
    switch draft.kind {
    case .paragraph, .recital, .article: break
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
