/// Takes page headers, footers and page numbers out of the pages.
///
/// A line at the edge of a page is one of them if it is a page number, or if the same line,
/// numbers aside, stands at the same height on other pages. Only edges are looked at, from
/// outside inwards, and no further than four lines, so that a sentence that recurs inside the
/// text is never taken.
struct RunningHeads {
  private static let depth = 4
  /// How far two heads may differ in height, in points.
  private static let tolerance = 6.0

  static func remove(from pages: inout [[PrintedLine]], heights: [Double]) {
    for edge in [Edge.top, .bottom] {
      var pageRows = pages.indices.map { rows(of: pages[$0], at: edge, height: heights[$0]) }
      for depth in 0..<Self.depth {
        let candidates = pageRows.map { $0.count > depth ? $0[depth] : nil }
        for i in pageRows.indices {
          guard let row = candidates[i] else { continue }
          let isNumber = row.isNumber && (depth == 0 || row.isApart) && row.isAtEdge
          guard isNumber || repeats(row, of: i, at: depth, in: pageRows) else {
            pageRows[i] = Array(pageRows[i].prefix(depth))
            continue
          }
          pages[i].removeAll { line in row.boxes.contains(line.box) }
        }
      }
    }
  }

  /// Whether one page in five or more has the row; it may stand one line further in there.
  private static func repeats(
    _ row: Row, of page: Int, at depth: Int, in pageRows: [[Row]]
  ) -> Bool {
    var pages = 1
    for other in pageRows.indices where other != page {
      let hit = pageRows[other].prefix(depth + 2).contains {
        $0.key == row.key && abs($0.offset - row.offset) < Self.tolerance
      }
      if hit { pages += 1 }
    }
    return pages > 1 && pages * 5 >= pageRows.count
  }

  private enum Edge { case top, bottom }

  private struct Row {
    var boxes: [PDFBox] = []
    /// Lower-case letters of its words, and `#` for any number.
    var key: [UInt8] = []
    /// From the edge of the page, in points.
    var offset = 0.0
    var isNumber = false
    var isApart = false
    /// Within the outer eighth of the page.
    var isAtEdge = false
  }

  private static func rows(of lines: [PrintedLine], at edge: Edge, height: Double) -> [Row] {
    let sorted = lines.sorted {
      edge == .top ? $0.box.top < $1.box.top : $0.box.bottom > $1.box.bottom
    }
    var rows: [(box: PDFBox, lines: [PrintedLine])] = []
    for line in sorted {
      if let last = rows.last, last.box.isBeside(line.box) {
        rows[rows.count - 1].lines.append(line)
      } else {
        if rows.count > depth { break }
        rows.append((line.box, [line]))
      }
    }
    return rows.enumerated().map { index, row in
      let next = index + 1 < rows.count ? rows[index + 1].box : nil
      var result = Row()
      result.boxes = row.lines.map(\.box)
      let text = row.lines.sorted { $0.box.left < $1.box.left }.map(\.text)
      result.key = key(of: Array(text.joined()))
      result.offset = edge == .top ? row.box.top : height - row.box.bottom
      result.isNumber = isPageNumber(Array(text.joined(separator: [0x20])))
      result.isAtEdge = result.offset < height / 8
      let gap = next.map { max($0.top - row.box.bottom, row.box.top - $0.bottom) } ?? 99
      result.isApart = gap > row.box.height * 0.7
      return result
    }
  }

  private static func key(of text: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    for byte in text where byte != 0x20 {
      if ByteShape.isDigit(byte) {
        if key.last != UInt8(ascii: "#") { key.append(UInt8(ascii: "#")) }
      } else {
        key.append(ByteShape.isUpper(byte) ? byte | 0x20 : byte)
      }
    }
    return key
  }

  /// Dashes and minus signs, which typesetters put around page numbers, as spaces.
  private static func withoutDashes(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var i = 0
    while i < text.count {
      let isDash =
        i + 2 < text.count && text[i] == 0xE2
        && (text[i + 1] == 0x80 && 0x90...0x95 ~= text[i + 2]
          || text[i + 1] == 0x88 && text[i + 2] == 0x92)
      result.append(isDash ? 0x20 : text[i])
      i += isDash ? 3 : 1
    }
    return result
  }

  /// `3`, `- 3 -`, `iv`, `Page 3 of 12`, `3/12`
  static func isPageNumber(_ text: [UInt8]) -> Bool {
    guard text.count <= 24 else { return false }
    var numbers = 0
    for word in withoutDashes(text).split(whereSeparator: { !ByteShape.isWord($0) }) {
      if word.allSatisfy(ByteShape.isDigit) {
        guard word.count <= 4 else { return false }
        numbers += 1
      } else {
        let lower = String(decoding: word.map { $0 | 0x20 }, as: UTF8.self)
        if ["page", "of", "p", "pg"].contains(lower) { continue }
        let letters = Array(word)
        guard PieceLabel.romanValue(of: 0..<letters.count, in: letters) != nil else {
          return false
        }
        numbers += 1
      }
    }
    // "2." opens a paragraph whose words are lost; a page number has no stop.
    return (1...2).contains(numbers) && text.last != UInt8(ascii: ".")
  }
}
