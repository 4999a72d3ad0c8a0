/// Joins the lines of all pages into paragraphs.
///
/// A paragraph ends where type, gap, indent, a label or a line that had room for the next word
/// shows it. Over the end of a column or page, where the gap is unknown, a sentence that has not
/// ended goes on.
struct PrintedParagraphs {
  private let hyphens: LineEndHyphens
  /// Distance of two lines of a paragraph as a multiple of the type's size.
  private let leading: Double
  /// Text recognition does not measure type reliably.
  private let isRecognised: Bool
  private(set) var paragraphs: [PrintedParagraph] = []
  private var previous: (line: PrintedLine, column: PageColumn)?
  private var lineCount = 0
  private var opensWithLabel = false

  init(hyphens: LineEndHyphens, leading: Double, isRecognised: Bool) {
    self.hyphens = hyphens
    self.leading = leading
    self.isRecognised = isRecognised
  }

  /// Adds a column that follows the one before in reading order.
  mutating func add(_ column: PageColumn) {
    for (i, line) in column.lines.enumerated() {
      let isLabelled = isLabelled(line)
      if let previous, !paragraphs.isEmpty,
        !parts(previous.line, previous.column, from: line, column, sameColumn: i > 0, isLabelled)
      {
        hyphens.join(line.text, to: &paragraphs[paragraphs.count - 1].text)
        lineCount += 1
      } else {
        paragraphs.append(PrintedParagraph(line))
        lineCount = 1
        opensWithLabel = isLabelled
      }
      previous = (line, column)
    }
  }

  private func parts(
    _ previous: PrintedLine, _ before: PageColumn, from line: PrintedLine, _ column: PageColumn,
    sameColumn: Bool, _ isLabelled: Bool
  ) -> Bool {
    let size = max(previous.size, line.size)
    if !isRecognised {
      if abs(previous.size - line.size) > 0.06 * size + 0.3 { return true }
      if previous.isBold != line.isBold { return true }
    }
    if sameColumn {
      let distance = line.box.bottom - previous.box.bottom
      if distance > 1.3 * leading * max(size, 1) { return true }
    }
    let endsWithHyphen = previous.text.last == UInt8(ascii: "-")
    let room = before.right - previous.box.right
    let isCentred = isCentred(previous, before) && isCentred(line, column)
    // A centred line has its room on both sides.
    let free = isCentred ? 2 * room : room
    let word = line.text.prefix { $0 != 0x20 }.count { $0 & 0xC0 != 0x80 }
    let isShort =
      !endsWithHyphen
      && free > Double(word + 1) * line.letterWidth + (isRecognised ? 1 : 0.4) * size
    if isLabelled {
      return isShort || endsPhrase(previous)
        || line.box.left - column.left < previous.box.left - before.left - 4
    }
    if isShort { return true }
    if !sameColumn, endsSentence(previous), !startsLower(line) { return true }
    guard !isCentred else { return false }
    let shift = (line.box.left - column.left) - (previous.box.left - before.left)
    let tolerance = max(4, 0.4 * size)
    if shift > tolerance { return !(lineCount == 1 && opensWithLabel) }
    if shift < -tolerance { return lineCount > 1 }
    return false
  }

  /// A number in the middle of a sentence can begin a line too; what came before decides.
  private func isLabelled(_ line: PrintedLine) -> Bool {
    guard let label = PieceLabel(openingOf: 0..<line.text.count, in: line.text) else {
      return false
    }
    return label.style != .decimal || label.closing != .none
  }

  private func isCentred(_ line: PrintedLine, _ column: PageColumn) -> Bool {
    let left = line.box.left - column.left
    let right = column.right - line.box.right
    return left > 6 && right > 6 && abs(left - right) < 0.06 * (column.right - column.left)
  }

  private func endsPhrase(_ line: PrintedLine) -> Bool {
    if endsSentence(line) { return true }
    let words = [" and", " or", ","]
    return words.contains {
      line.text.count > $0.utf8.count && line.text.suffix($0.utf8.count) == Array($0.utf8)[...]
    }
  }

  private func endsSentence(_ line: PrintedLine) -> Bool {
    var text = line.text[...]
    if text.suffix(3) == [0xE2, 0x80, 0x9D][...] { text.removeLast(3) }
    while text.last == UInt8(ascii: ")") || text.last == UInt8(ascii: "\"")
      || text.last == UInt8(ascii: "]")
      || text.last.map(ByteShape.isDigit) == true && text.contains(UInt8(ascii: "["))
    {
      // A closing mark, or a footnote's, behind the stop.
      text.removeLast()
      if text.last == UInt8(ascii: "[") { text.removeLast() }
    }
    guard let last = text.last else { return false }
    return ".:;!?".utf8.contains(last)
  }

  private func startsLower(_ line: PrintedLine) -> Bool {
    line.text.first.map(ByteShape.isLower) ?? false
  }
}
