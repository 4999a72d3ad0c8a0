/// How high a row must be for its words, since programs differ in whether they fit it themselves.
///
/// An estimate: Arial is taken as half its size a character, letters of East Asia as its size. A
/// column's width counts characters of 11 point Calibri, 5.25 points each.
enum WrappedHeight {
  /// In points; `nil` where one line is enough.
  static func of(_ cells: [SheetLayout.Cell], widths: [Double]) -> Double? {
    var height = 0.0
    for (cell, width) in zip(cells, widths) where cell.style.wraps {
      let lines = lines(of: cell.text, in: width * 5.25, size: cell.style.size)
      if lines > 1 { height = max(height, Double(lines) * cell.style.size * 1.28 + 4) }
    }
    // 409 points is as high as a row may be.
    return height == 0 ? nil : min(height, 409)
  }

  private static func lines(of text: String, in width: Double, size: Double) -> Int {
    var lines = 1
    var line = 0.0
    var word = 0.0
    for scalar in text.unicodeScalars {
      let isWide = scalar.value >= 0x1100 && scalar.properties.isAlphabetic
      switch scalar {
      case "\n":
        (lines, line, word) = (lines + 1, 0, 0)
      case " ":
        line += word + size * 0.28
        word = 0
      default:
        word += isWide ? size : size * 0.5
        guard line + word > width else { continue }
        lines += 1
        if line == 0 || isWide { word = isWide ? size : size * 0.5 }
        line = 0
      }
    }
    return lines
  }
}
