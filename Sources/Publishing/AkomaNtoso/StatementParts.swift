import Statements

/// Which blocks of a statement are its preface, preamble, body, conclusions and annexes.
///
/// The parts follow each other without gaps, so that a document made of them has every word in
/// the statement's own order.
struct StatementParts {
  /// Titles at the top, and the line with the place and date of adoption.
  let preface: Range<Int>
  /// Recitals and the unnumbered words around them, before the first heading or number.
  let preamble: Range<Int>
  let body: Range<Int>
  /// Signatures and closing words.
  let conclusions: Range<Int>
  /// Each from its own annex block to the next.
  let annexes: [Range<Int>]

  init(of coding: Coding) {
    let blocks = coding.statement.blocks
    let starts = blocks.indices.filter { index in
      blocks[index].kind == .annex
        && (index == 0 || blocks[index].label != nil || blocks[index - 1].kind != .annex
          || blocks[index - 1].paragraph != blocks[index].paragraph)
    }
    let main = starts.first ?? blocks.count
    annexes = starts.indices.map { index in
      starts[index]..<(index + 1 < starts.count ? starts[index + 1] : blocks.count)
    }

    var prefaceEnd = 0
    while prefaceEnd < main,
      blocks[prefaceEnd].kind == .title || Self.isDateLine(prefaceEnd, of: coding)
        || prefaceEnd > 0 && blocks[prefaceEnd].kind == .footnote
    {
      prefaceEnd += 1
    }
    var preambleEnd = prefaceEnd
    while preambleEnd < main,
      Self.isPreamble(blocks[preambleEnd])
        || preambleEnd > prefaceEnd && blocks[preambleEnd].kind == .footnote
    {
      preambleEnd += 1
    }
    var conclusionsStart = main
    var index = main
    while index > preambleEnd {
      index -= 1
      if Self.isClosing(blocks[index]) {
        conclusionsStart = index
      } else if blocks[index].kind != .footnote {
        break
      }
    }
    preface = 0..<prefaceEnd
    preamble = prefaceEnd..<preambleEnd
    body = preambleEnd..<conclusionsStart
    conclusions = conclusionsStart..<main
  }

  private static func isPreamble(_ block: Block) -> Bool {
    block.kind == .recital
      || block.kind == .paragraph && block.label == nil && block.paragraph == "preamble"
  }

  private static func isClosing(_ block: Block) -> Bool {
    block.kind == .signature
      || block.kind == .paragraph && block.label == nil && block.paragraph == "closing"
  }

  /// A short line without a provision that names the day of adoption.
  private static func isDateLine(_ index: Int, of coding: Coding) -> Bool {
    let block = coding.statement.blocks[index]
    guard block.kind == .paragraph, block.label == nil, block.span.length <= 120 else {
      return false
    }
    return coding.dateOfAdoption(in: block.span) != nil
      && !coding.provisions.contains { $0.content.overlaps(block.span) }
  }
}

extension Coding {
  /// Where a stretch of text names the day of adoption.
  func dateOfAdoption(in span: TextSpan) -> TextSpan? {
    guard let day = statement.adoptedOn, CalendarDate(day).isExact else { return nil }
    var low = 0
    var high = times.count
    while low < high {
      let middle = (low + high) / 2
      if times[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    return times[low...].prefix { $0.span.start < span.end }
      .first { span.contains($0.span) && $0.value == day }?.span
  }
}
