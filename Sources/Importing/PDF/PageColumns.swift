/// Lines of one column of one page, or of a part of it, from top to bottom.
struct PageColumn {
  var lines: [PrintedLine]
  /// Where its text begins and may go on to, in points.
  var left, right: Double
}

/// Puts the lines of a page into the order in which a person reads them.
///
/// A page has two columns if a gutter near its middle parts most of its lines; lines that cross
/// the gutter (a title, a heading over both) part the page into bands, each read left column
/// first. Inside a column, neighbouring lines with a wide gap at the same place are two blocks
/// of signatures, and are read one after the other.
struct PageColumns {
  private let lines: [PrintedLine]
  private let left, right: Double

  /// - Parameters:
  ///   - left: where the document's text begins.
  ///   - right: where it ends, in points.
  init(_ lines: [PrintedLine], left: Double, right: Double) {
    self.lines = lines
    self.left = left
    self.right = right
  }

  var columns: [PageColumn] {
    guard let gutter else { return column(lines, left, right) }
    let leftLines = lines.filter { $0.box.right <= gutter + 3 }
    let rightLines = lines.filter { $0.box.left >= gutter - 3 }
    let innerRight = Self.edge(leftLines.map(\.box.right))
    let innerLeft = rightLines.map(\.box.left).min() ?? gutter
    let crossing = lines.filter { $0.box.right > gutter + 3 && $0.box.left < gutter - 3 }
      .sorted { $0.box.top < $1.box.top }
    var columns: [PageColumn] = []
    var top = -Double.infinity
    func addBand(to bottom: Double) {
      func band(_ lines: [PrintedLine]) -> [PrintedLine] {
        lines.filter { $0.box.top >= top && $0.box.top < bottom }
      }
      columns += column(band(leftLines), left, innerRight)
      columns += column(band(rightLines), innerLeft, right)
      top = bottom
    }
    var across: [PrintedLine] = []
    for (i, line) in crossing.enumerated() {
      addBand(to: line.box.top - 0.1)
      across.append(line)
      // Two lines of one title are one column if nothing stands between them.
      let next = i + 1 < crossing.count ? crossing[i + 1].box.top : .infinity
      let stands = (leftLines + rightLines).contains {
        $0.box.top >= line.box.top - 0.1 && $0.box.top < next - 0.1
      }
      if stands || i + 1 == crossing.count {
        columns += column(across, left, right)
        across = []
      }
    }
    addBand(to: .infinity)
    return columns
  }

  /// The middle of the gap between two columns.
  private var gutter: Double? {
    let width = right - left
    guard width > 100, lines.count >= 12 else { return nil }
    var best: (crossings: Int, from: Double, to: Double)?
    var x = left + width * 0.3
    while x <= left + width * 0.7 {
      let crossings = lines.count { $0.box.left < x - 3 && $0.box.right > x + 3 }
      if let known = best, crossings == known.crossings, known.to >= x - 2.5 {
        best?.to = x
      } else if best.map({ crossings < $0.crossings }) ?? true {
        best = (crossings, x, x)
      }
      x += 2
    }
    guard let best else { return nil }
    let middle = (best.from + best.to) / 2
    let leftLines = lines.filter { $0.box.right <= middle + 3 }
    let rightLines = lines.filter { $0.box.left >= middle - 3 }
    guard leftLines.count >= 4, rightLines.count >= 4,
      best.crossings * 5 <= 2 * (leftLines.count + rightLines.count),
      Self.edge(leftLines.map(\.box.width)) > width * 0.25,
      Self.edge(rightLines.map(\.box.width)) > width * 0.25
    else { return nil }
    let topBoth = max(
      leftLines.map(\.box.top).min() ?? 0, rightLines.map(\.box.top).min() ?? 0)
    let bottomBoth = min(
      leftLines.map(\.box.bottom).max() ?? 0, rightLines.map(\.box.bottom).max() ?? 0)
    // Columns stand beside each other; an indented list below its lead-in does not.
    return bottomBoth - topBoth > 4 * (leftLines.first?.box.height ?? 12) ? middle : nil
  }

  /// The value that nine in ten do not pass.
  static func edge(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * 9 / 10)]
  }

  private func column(_ lines: [PrintedLine], _ left: Double, _ right: Double) -> [PageColumn] {
    var columns: [PageColumn] = []
    var open: [PrintedLine] = []
    var pairs: (left: [PrintedLine], right: [PrintedLine]) = ([], [])
    func closeLines() {
      if !open.isEmpty { columns.append(PageColumn(lines: open, left: left, right: right)) }
      open = []
    }
    func closePairs() {
      for side in [pairs.left, pairs.right] where !side.isEmpty {
        columns.append(
          PageColumn(
            lines: side, left: side.map(\.box.left).min() ?? left,
            right: side.map(\.box.right).max() ?? right))
      }
      pairs = ([], [])
    }
    for row in Self.rows(lines) {
      if row.count == 2 {
        closeLines()
        pairs.left.append(row[0])
        pairs.right.append(row[1])
        continue
      }
      var line = row[0]
      for next in row.dropFirst() { line.append(next) }
      // A line of one block only, beside the other's end, still belongs to the pair.
      if let a = pairs.left.map(\.box.right).max(), let b = pairs.right.map(\.box.left).min(),
        row.count == 1, let last = pairs.left.last,
        line.box.top - max(last.box.bottom, pairs.right.last?.box.bottom ?? 0)
          < 1.2 * line.box.height
      {
        if line.box.left >= b - 3 {
          pairs.right.append(line)
          continue
        }
        if line.box.right <= a + 3, line.box.left < b, pairs.right.count > 1 {
          pairs.left.append(line)
          continue
        }
      }
      closePairs()
      open.append(line)
    }
    closePairs()
    closeLines()
    return columns
  }

  /// Lines that stand beside each other, those with an ordinary gap joined to one.
  private static func rows(_ lines: [PrintedLine]) -> [[PrintedLine]] {
    var rows: [(box: PDFBox, lines: [PrintedLine])] = []
    for line in lines.sorted(by: { $0.box.top < $1.box.top }) {
      if let i = rows.indices.reversed().prefix(2).first(where: { rows[$0].box.isBeside(line.box) })
      {
        rows[i].lines.append(line)
        rows[i].box.include(line.box)
      } else {
        rows.append((line.box, [line]))
      }
    }
    return rows.map { row in
      var joined: [PrintedLine] = []
      for line in row.lines.sorted(by: { $0.box.left < $1.box.left }) {
        if let last = joined.last,
          line.box.left - last.box.right < 2.5 * max(last.size, 6) || isLabel(last)
        {
          joined[joined.count - 1].append(line)
        } else {
          joined.append(line)
        }
      }
      return joined
    }
  }

  private static func isLabel(_ line: PrintedLine) -> Bool {
    guard line.text.count <= 8 else { return false }
    return PieceLabel(openingOf: 0..<line.text.count, in: line.text)?.range.count == line.text.count
      || RunningHeads.isPageNumber(line.text)
  }
}
