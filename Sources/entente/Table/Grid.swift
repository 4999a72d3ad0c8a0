/// Cells side by side, in columns of fixed widths.
struct Grid: Sendable {
  /// Columns between two cells, and in front of the first.
  static let gap = 2

  /// From left to right.
  let widths: [Int]
  let hasColour: Bool

  /// As many lines as the tallest cell has.
  func lines(of cells: [[TableLine]]) -> [String] {
    (0..<(cells.map(\.count).max() ?? 0)).map { i in
      var line = ""
      // Spaces are held back until something stands to their right.
      var spaces = 0
      for (cell, width) in zip(cells, widths) {
        spaces += Self.gap
        let piece = i < cell.count ? cell[i] : TableLine("")
        if !piece.text.isEmpty {
          let text = hasColour ? piece.ink.paint(piece.text) : piece.text
          line += String(repeating: " ", count: spaces) + text
          spaces = 0
        }
        spaces += max(width - DisplayWidth.of(piece.text), 0)
      }
      return line
    }
  }
}
