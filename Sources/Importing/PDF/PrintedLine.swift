/// A line of print, or the part of it between two wide gaps.
struct PrintedLine {
  /// UTF-8 without white space at either end.
  var text: [UInt8] = []
  var box: PDFBox
  /// Of most of its letters, in points.
  var size: Double
  /// Whether all of it is bold.
  var isBold: Bool
  /// Opens with a raised mark, as a footnote does.
  var opensWithMark = false

  /// Letters that are not blanks; `nil` if there are none.
  init?(_ letters: ArraySlice<PDFLetter>) {
    let printed = letters.filter { !$0.scalar.properties.isWhitespace && $0.box.width >= 0 }
    guard let first = printed.first else { return nil }
    size = Self.commonSize(printed)
    let size = size
    isBold = printed.count { $0.font.isBold } * 10 >= printed.count * 9
    // A raised mark must not lift the line.
    let base = printed.filter { $0.font.size >= size * 0.85 }
    box = base.first?.box ?? first.box
    for letter in base { box.include(letter.box) }
    let ground = box
    for letter in printed {
      box.left = min(box.left, letter.box.left)
      box.right = max(box.right, letter.box.right)
    }
    var mark: [UInt8] = []
    var isBlank = true
    for letter in letters {
      if letter.scalar.properties.isWhitespace {
        endMark(&mark)
        if !isBlank, !text.isEmpty { text.append(0x20) }
        isBlank = true
        continue
      }
      isBlank = false
      let isRaised =
        letter.font.size > 0 && letter.font.size <= size * 0.8
        && letter.box.bottom < ground.bottom - 0.1 * size
      if isRaised, Self.isMark(letter.scalar) {
        mark.append(contentsOf: Array(String(letter.scalar).utf8))
        continue
      }
      endMark(&mark)
      PDFLetterSpelling.append(letter.scalar, to: &text)
    }
    endMark(&mark)
    while text.last == 0x20 { text.removeLast() }
    if text.isEmpty { return nil }
  }

  /// A reference to a footnote is written `[1]`, as in every other format; a power ("km²") stays.
  private mutating func endMark(_ mark: inout [UInt8]) {
    guard !mark.isEmpty else { return }
    let word = text.reversed().prefix { ByteShape.isLetter($0) }.count
    let isPower = (1...2).contains(word) && mark.count == 1
    if text.isEmpty { opensWithMark = true }
    text += isPower ? mark : Array("[".utf8) + mark + Array("]".utf8)
    if text.count == mark.count + 2 && opensWithMark { text.append(0x20) }
    mark = []
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || scalar == "*" || scalar == "†" || scalar == "‡"
  }

  private static func commonSize(_ letters: [PDFLetter]) -> Double {
    var counts: [Int: Int] = [:]
    for letter in letters { counts[Int((letter.font.size * 10).rounded()), default: 0] += 1 }
    let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return Double(most?.key ?? 0) / 10
  }

  /// Lines of a page, in poppler's order.
  static func lines(of page: PDFPage) -> [PrintedLine] {
    page.letters.split { $0.scalar == "\n" || $0.scalar == "\r" || $0.scalar == "\u{C}" }
      .compactMap { PrintedLine($0) }
  }

  /// Adds what stands to the right on the same line.
  mutating func append(_ next: PrintedLine) {
    let gap = next.box.left - box.right
    let mark = text
    if size <= next.size * 0.8, box.bottom < next.box.bottom - 0.1 * next.size,
      text.count <= 3, text.allSatisfy(ByteShape.isDigit)
    {
      let left = box.left
      self = next
      box.left = left
      text = Array("[".utf8) + mark + Array("] ".utf8) + next.text
      opensWithMark = true
      return
    }
    let raised = next.size <= size * 0.8 && next.box.bottom < box.bottom - 0.1 * size
    if raised, next.text.count <= 3, next.text.allSatisfy(ByteShape.isDigit) {
      text += Array("[".utf8) + next.text + Array("]".utf8)
      box.right = max(box.right, next.box.right)
      return
    }
    if next.opensWithMark && gap < 0.3 * size {
      text += next.text
    } else {
      text += (gap > 0.08 * size ? [0x20] : []) + next.text
    }
    if size < next.size, text.count < 2 * next.text.count { size = next.size }
    isBold = isBold && next.isBold
    box.include(next.box)
  }

  /// Width of its average letter and of a blank, in points.
  var letterWidth: Double {
    let count = text.count { $0 & 0xC0 != 0x80 }
    return box.width / Double(max(1, count))
  }
}
