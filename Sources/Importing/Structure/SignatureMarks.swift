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
    var end = drafts.count
    while end > body, drafts[end - 1].kind == .footnote { end -= 1 }
    markRun(before: end, &drafts, from: body)
    for annex in drafts.indices where drafts[annex].kind == .annex {
      markRun(before: annex, &drafts, from: body)
    }
    for i in drafts.indices where drafts[i].kind == .signature {
      // "B. Anders": the initial is part of the name; "5 May": the day is part of the date.
      drafts[i].dropLabel(in: bytes)
    }
  }

  private func markFormulas(_ drafts: inout [DraftBlock], from body: Int) {
    var i = body
    while i < drafts.count {
      guard opensSignature(drafts[i], isLast: i * 5 >= drafts.count * 3) else {
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

  private func opensSignature(_ draft: DraftBlock, isLast: Bool) -> Bool {
    guard draft.kind == .paragraph || draft.kind == .heading, draft.label == nil,
      !draft.isExplicit
    else { return false }
    let opens = words.signatureOpenings.contains {
      WordSet.text(
        at: draft.words.lowerBound, end: draft.words.upperBound, in: bytes, opensWith: $0)
    }
    if !opens { return isLast && draft.shape.length <= 400 && holdsSignedMark(draft) }
    // "For the United Kingdom, …" opens many sentences; a signature does not end in a stop unless
    // it is dated.
    return draft.shape.ending != .stop && draft.shape.length <= 400
      || DateLine.hasYear(draft.words, in: bytes) && isLast
  }

  /// "(signed)" anywhere in it, as typists wrote in place of a hand.
  private func holdsSignedMark(_ draft: DraftBlock) -> Bool {
    draft.words.contains { i in
      bytes[i] == UInt8(ascii: "(")
        && words.signedMarks.contains {
          WordSet.text(at: i, end: draft.words.upperBound, in: bytes, opensWith: $0)
        }
    }
  }

  /// The brief lines that end a text, if a date or a formula is among them.
  private func markRun(before end: Int, _ drafts: inout [DraftBlock], from body: Int) {
    var start = end
    var isSure = false
    while start > body, end - start < 80, isBrief(drafts[start - 1]) {
      let draft = drafts[start - 1]
      guard draft.kind == .heading || draft.kind == .paragraph || draft.kind == .signature else {
        break
      }
      start -= 1
      isSure =
        isSure || draft.kind == .signature || DateLine.isPresent(in: draft, of: bytes, words: words)
    }
    guard isSure else { return }
    for i in start..<end { drafts[i].kind = .signature }
  }

  private func isBrief(_ draft: DraftBlock) -> Bool {
    if draft.isNumberedParagraph || draft.isExplicit && draft.kind != .signature { return false }
    if DateLine.isPresent(in: draft, of: bytes, words: words) { return true }
    if draft.shape.length <= 120 && holdsSignedMark(draft) { return true }
    switch draft.label?.style {
    case nil, .upperLetter, .upperRoman: break
    default: return false
    }
    guard draft.shape.length <= 120, !draft.shape.startsLower else { return false }
    switch draft.shape.ending {
    case .none, .comma, .colon: return draft.shape.wordCount <= 16
    case .stop: return draft.shape.length <= 60 && draft.shape.isTitleCase
    case .semicolon: return false
    }
  }
}
