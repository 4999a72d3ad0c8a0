import Statements

/// The text of a PDF's pages, as paragraphs in reading order.
struct PDFText {
  private(set) var paragraphs: [PrintedParagraph] = []
  /// The size of most letters, in points.
  private(set) var bodySize = 0.0
  /// Letters on each page.
  private(set) var letterCounts: [Int]
  /// Pages on which many letters have no meaning.
  private(set) var unreadablePages: [Int] = []

  /// - Parameter isRecognised: whether the text comes from text recognition.
  init(_ pages: [PDFPage], isRecognised: Bool = false) {
    var lines = pages.map { PrintedLine.lines(of: $0) }
    letterCounts = lines.map { page in
      page.reduce(0) { $0 + $1.text.count(where: ByteShape.isWord) }
    }
    for (i, page) in pages.enumerated() where Self.isUnreadable(page) { unreadablePages.append(i) }
    RunningHeads.remove(from: &lines, heights: pages.map(\.height))
    let all = lines.flatMap { $0 }
    bodySize = Self.commonSize(all)
    let left = all.map(\.box.left).min() ?? 0
    let right = PageColumns.edge(all.map(\.box.right))
    var columns = lines.map { PageColumns($0, left: left, right: right).columns }
    let notes = removeFootnotes(from: &columns, isRecognised: isRecognised)
    let hyphens = LineEndHyphens(all)
    var body = PrintedParagraphs(
      hyphens: hyphens, leading: Self.leading(columns, bodySize),
      isRecognised: isRecognised)
    for column in columns.joined() { body.add(column) }
    paragraphs = body.paragraphs
    append(notes, hyphens: hyphens)
  }

  private func removeFootnotes(
    from columns: inout [[PageColumn]], isRecognised: Bool
  ) -> [(page: Int, lines: [PrintedLine])] {
    var notes: [(page: Int, lines: [PrintedLine])] = []
    guard !isRecognised else { return notes }
    for page in columns.indices {
      let last = notes.last?.page == page - 1 ? notes.last?.lines.last?.text.last : nil
      let isOpen = last.map { !".!?)\"".utf8.contains($0) } ?? false
      let found = PageFootnotes.remove(from: &columns[page], bodySize: bodySize, isOpen: isOpen)
      for (i, lines) in found.enumerated() {
        if i == 0, isOpen, let first = lines.first, !PageFootnotes.opensNote(first) {
          notes[notes.count - 1].lines += lines
        } else {
          notes.append((page, lines))
        }
      }
    }
    return notes
  }

  /// Footnotes follow the last paragraph, as they do in every other format, so that they part
  /// neither a sentence nor a list that goes on over the page.
  private mutating func append(
    _ notes: [(page: Int, lines: [PrintedLine])], hyphens: LineEndHyphens
  ) {
    for note in notes {
      guard let first = note.lines.first else { continue }
      var paragraph = PrintedParagraph(first)
      paragraph.isFootnote = true
      paragraph.text = Self.markInBrackets(first)
      for line in note.lines.dropFirst() { hyphens.join(line.text, to: &paragraph.text) }
      paragraphs.append(paragraph)
    }
  }

  /// A note's number as it is written where the note is cited: `[1]`.
  private static func markInBrackets(_ line: PrintedLine) -> [UInt8] {
    let digits = line.text.prefix { ByteShape.isDigit($0) }
    guard !line.opensWithMark, !digits.isEmpty else { return line.text }
    let words = line.text.dropFirst(digits.count).drop { $0 == 0x20 }
    return Array("[".utf8) + digits + Array("] ".utf8) + words
  }

  private static func commonSize(_ lines: [PrintedLine]) -> Double {
    var counts: [Int: Int] = [:]
    for line in lines { counts[Int((line.size * 2).rounded()), default: 0] += line.text.count }
    let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return Double(most?.key ?? 0) / 2
  }

  /// The distance of most neighbouring lines as a multiple of their size.
  ///
  /// Of two distances that are both frequent the smaller is the one inside paragraphs.
  private static func leading(_ columns: [[PageColumn]], _ bodySize: Double) -> Double {
    var counts: [Int: Int] = [:]
    for column in columns.joined() {
      for (a, b) in zip(column.lines, column.lines.dropFirst())
      where a.size == b.size && a.size > 0 {
        let ratio = (b.box.bottom - a.box.bottom) / a.size
        if ratio > 0.8, ratio < 3.5 { counts[Int((ratio * 20).rounded()), default: 0] += 1 }
      }
    }
    guard let most = counts.values.max() else { return 1.3 }
    let frequent = counts.filter { $0.value * 3 >= most }.keys.min()
    return Double(frequent ?? 26) / 20
  }

  /// Replacement characters and private code points are what a font without meanings gives.
  private static func isUnreadable(_ page: PDFPage) -> Bool {
    var strange = 0
    var letters = 0
    for letter in page.letters {
      let value = letter.scalar.value
      if letter.scalar.properties.isWhitespace { continue }
      letters += 1
      if value == 0xFFFD || value < 0x20 || (0x80..<0xA0).contains(value)
        || (0xE000...0xF8FF).contains(value)
      {
        strange += 1
      }
    }
    return letters > 20 && strange * 10 > letters
  }
}
