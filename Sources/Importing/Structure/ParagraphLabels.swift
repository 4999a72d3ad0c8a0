import Statements

/// Gives every block the paragraph its provisions are cited by.
///
/// Numbered paragraphs go by their number, articles by theirs. What stands before the first of
/// them is the `preamble`, what follows the last without a number is the `closing`. Where nothing
/// is numbered, paragraphs are counted from 1; list items go with the paragraph that introduces
/// them, and with their own number if they have one: `3(a)`. Annexes count for themselves. Where
/// the numbers begin anew under each heading, the section's place is put before: `2.1`.
struct ParagraphLabels {
  let bytes: [UInt8]

  func apply(to drafts: inout [DraftBlock]) {
    var start = 0
    var prefix = ""
    let annexes = drafts.indices.filter { drafts[$0].kind == .annex }
    for annex in annexes {
      label(start..<annex, prefix: prefix, &drafts)
      prefix = annexes.count > 1 ? annexName(drafts[annex]) : "annex"
      drafts[annex].paragraph = prefix
      start = annex + 1
    }
    label(start..<drafts.count, prefix: prefix, &drafts)
  }

  /// Labels one region: the body, or one annex.
  private func label(_ region: Range<Int>, prefix: String, _ drafts: inout [DraftBlock]) {
    let numbered = region.filter {
      drafts[$0].isNumberedParagraph || drafts[$0].kind == .paragraph && drafts[$0].number != nil
    }
    let articles = region.filter { drafts[$0].kind == .article }
    if articles.isEmpty && numbered.isEmpty {
      count(region, prefix: prefix, &drafts)
    } else {
      cite(region, last: max(numbered.last ?? -1, articles.last ?? -1), prefix: prefix, &drafts)
    }
  }

  private func count(_ region: Range<Int>, prefix: String, _ drafts: inout [DraftBlock]) {
    var number = 0
    let lead = prefix.isEmpty ? "" : prefix + " "
    for i in region {
      switch drafts[i].kind {
      case .title, .heading, .annex, .article: drafts[i].paragraph = name(drafts[i].kind, prefix)
      case .signature: drafts[i].paragraph = "closing"
      case .footnote: drafts[i].paragraph = "footnote"
      case .recital: drafts[i].paragraph = lead + "preamble"
      case .paragraph, .cell:
        number += 1
        drafts[i].paragraph = lead + "\(number)"
      case .listItem:
        drafts[i].paragraph = lead + "\(max(number, 1))" + itemNumber(i, drafts)
      }
    }
  }

  private func cite(
    _ region: Range<Int>, last: Int, prefix: String, _ drafts: inout [DraftBlock]
  ) {
    let lead = prefix.isEmpty ? "" : prefix + " "
    var current = lead + "preamble"
    var article: String?
    var isInArticle = false
    let restarts = region.count { drafts[$0].paragraphNumber == 1 } > 1
    var section = 0
    for i in region {
      switch drafts[i].kind {
      case .title, .heading, .annex: drafts[i].paragraph = name(drafts[i].kind, prefix)
      case .article:
        article = articleNumber(drafts[i])
        isInArticle = true
        current = lead + (article ?? "article")
        drafts[i].paragraph = current
      case .signature: drafts[i].paragraph = "closing"
      case .footnote: drafts[i].paragraph = "footnote"
      case .recital: drafts[i].paragraph = current
      case .paragraph, .cell:
        if let value = drafts[i].paragraphNumber {
          let own = "\(value)"
          if !drafts[i].isRestored { drafts[i].number = own }
          if value == 1 { section += 1 }
          let cited = restarts ? "\(section).\(own)" : own
          current = lead + (article.map { "\($0)(\(own))" } ?? cited)
        } else if let own = drafts[i].number {
          current = lead + (article.map { "\($0)(\(own))" } ?? own)
        } else if i > last && !isInArticle {
          current = lead + "closing"
        }
        drafts[i].paragraph = current
      case .listItem:
        drafts[i].paragraph = current + itemNumber(i, drafts)
      }
    }
  }

  private func name(_ kind: Block.Kind, _ prefix: String) -> String {
    kind == .annex || !prefix.isEmpty ? (prefix.isEmpty ? "annex" : prefix) : kind.rawValue
  }

  /// `(a)`, `(a)(ii)`: the numbers of an item and of the items it hangs on.
  private func itemNumber(_ i: Int, _ drafts: [DraftBlock]) -> String {
    var parts: [String] = []
    var item: Int? = i
    while let current = item, drafts[current].kind == .listItem {
      if let number = drafts[current].number { parts.append("(\(number))") }
      item = drafts[current].leadIn
    }
    return parts.reversed().joined()
  }

  /// `2` of `Article 2`.
  private func articleNumber(_ draft: DraftBlock) -> String? {
    draft.number.flatMap { $0.split(separator: " ").last.map(String.init) }
  }

  /// `annex II` of "ANNEX II – Programme"; `annex` where it has no number.
  private func annexName(_ draft: DraftBlock) -> String {
    if draft.isExplicit, let label = draft.label {
      let number = String(decoding: bytes[label.core], as: UTF8.self).split(separator: " ").last
      return number.map { "annex \($0)" } ?? "annex"
    }
    let end = draft.words.upperBound
    let word = WordSet.word(at: draft.words.lowerBound, end: end, in: bytes)
    let next = WhiteSpace.skip(from: word.upperBound, to: end, in: bytes)
    let number = WordSet.word(at: next, end: end, in: bytes)
    let isNumber =
      !number.isEmpty && number.count <= 4
      && number.allSatisfy { ByteShape.isDigit(bytes[$0]) || ByteShape.isUpper(bytes[$0]) }
    return isNumber ? "annex \(String(decoding: bytes[number], as: UTF8.self))" : "annex"
  }
}
