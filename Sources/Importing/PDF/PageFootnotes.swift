/// Takes the footnotes off the foot of a column: small type or a raised
/// mark, below all other lines.
enum PageFootnotes {
  /// - Parameters:
  ///   - bodySize: the size of the document's text, in points.
  ///   - isOpen: whether the last footnote of the page before has not ended.
  /// - Returns: the footnotes' lines, one array a footnote; the first may continue an open one.
  static func remove(
    from columns: inout [PageColumn], bodySize: Double, isOpen: Bool
  ) -> [[PrintedLine]] {
    var notes: [[PrintedLine]] = []
    for i in columns.indices {
      let lines = columns[i].lines
      guard let bottom = lines.last?.box.bottom,
        // Only what nothing but notes stands below of.
        !columns[(i + 1)...].contains(where: { later in
          later.lines.contains { $0.size > bodySize * 0.92 && $0.box.top > bottom - 1 }
        })
      else { continue }
      let small = lines.reversed().prefix { $0.size < bodySize * 0.92 && $0.size > 0 }.count
      var foot = lines[(lines.count - small)...]
      let goesOn = isOpen && notes.isEmpty
      if let mark = lines.firstIndex(where: \.opensWithMark), mark < foot.startIndex {
        // A raised mark opens a note whatever its type.
        foot = lines[mark...]
      } else if !goesOn {
        foot = foot.drop { !opensNote($0) }
      }
      guard !foot.isEmpty else { continue }
      columns[i].lines.removeLast(foot.count)
      for line in foot {
        if notes.isEmpty || opensNote(line) {
          notes.append([line])
        } else {
          notes[notes.count - 1].append(line)
        }
      }
    }
    columns.removeAll { $0.lines.isEmpty }
    return notes
  }

  /// `[1] …` (a raised mark), `1 See …`, `* See …`
  static func opensNote(_ line: PrintedLine) -> Bool {
    if line.opensWithMark { return true }
    let digits = line.text.prefix { ByteShape.isDigit($0) }.count
    if (1...3).contains(digits) {
      guard line.text.count > digits + 1 else { return false }
      let next = line.text[digits]
      return next == 0x20 && ByteShape.isUpper(line.text[digits + 1]) || ByteShape.isUpper(next)
    }
    return line.text.starts(with: "*".utf8) || line.text.starts(with: "†".utf8)
  }
}
