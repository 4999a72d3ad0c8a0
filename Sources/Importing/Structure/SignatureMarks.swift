import Statements

/// Finds the signature block: who signed, where and when.
///
/// It begins at words such as "Done at" or "For the Government of", or is the run of brief lines
/// at the end of the text (or before its annexes) among which a date stands.
struct SignatureMarks {
  let bytes: [UInt8]
  let words: StructureWords

  func mark(_ drafts: inout [DraftBlock], from body: Int) {
    markFormulas(&drafts, from: body)
    var ends = [drafts.count]
    ends += drafts.indices.filter { drafts[$0].kind == .annex }
    for end in ends { markRun(before: end, &drafts, from: body) }
  }

  private func markFormulas(_ drafts: inout [DraftBlock], from body: Int) {
    var i = body
    while i < drafts.count {
      guard opensSignature(drafts[i]) else {
        i += 1
        continue
      }
      drafts[i].kind = .signature
      i += 1
      while i < drafts.count, isBrief(drafts[i]), drafts[i].kind != .annex {
        drafts[i].kind = .signature
        i += 1
      }
    }
  }

  private func opensSignature(_ draft: DraftBlock) -> Bool {
    switch draft.kind {
    case .paragraph, .heading: break
    default: return false
    }
    guard draft.label == nil else { return false }
    guard
      words.signatureOpenings.contains(where: {
        WordSet.text(
          at: draft.words.lowerBound, end: draft.words.upperBound, in: bytes, opensWith: $0)
      })
    else { return false }
    // "For the United States, …" opens many sentences; a signature does not end in a stop unless
    // it is dated.
    return draft.shape.ending != .stop && draft.shape.length <= 400 || hasYear(draft)
  }

  /// The brief lines that end a text, if a date is among them.
  private func markRun(before end: Int, _ drafts: inout [DraftBlock], from body: Int) {
    var start = end
    var dated = false
    while start > body, end - start < 60, isBrief(drafts[start - 1]),
      drafts[start - 1].kind == .heading || drafts[start - 1].kind == .paragraph
        || drafts[start - 1].kind == .signature
    {
      start -= 1
      if isDateLine(drafts[start]) { dated = true }
      if drafts[start].kind == .signature { dated = true }
    }
    guard dated else { return }
    for i in start..<end { drafts[i].kind = .signature }
  }

  private func isBrief(_ draft: DraftBlock) -> Bool {
    guard draft.label == nil || draft.label?.style == .upperLetter else { return false }
    guard draft.shape.length <= 120, !draft.shape.startsLower else { return isDateLine(draft) }
    switch draft.shape.ending {
    case .none, .comma, .colon: return draft.shape.wordCount <= 16
    case .stop: return draft.shape.length <= 60
    case .semicolon: return false
    }
  }

  /// A short line with a year, and a month or little else.
  private func isDateLine(_ draft: DraftBlock) -> Bool {
    guard draft.shape.length <= 80, draft.shape.ending != .semicolon, hasYear(draft) else {
      return false
    }
    if draft.shape.wordCount <= 4 { return true }
    var i = draft.words.lowerBound
    while i < draft.words.upperBound {
      let word = WordSet.word(at: i, end: draft.words.upperBound, in: bytes)
      if words.months.contains(word, in: bytes) { return draft.shape.wordCount <= 10 }
      i = max(word.upperBound, i + 1)
    }
    return false
  }

  private func hasYear(_ draft: DraftBlock) -> Bool {
    var run = 0
    for i in draft.words {
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
