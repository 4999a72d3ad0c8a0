/// One page as poppler gives it: letters with their places, lines ended by line feeds.
struct PDFPage {
  /// In points.
  var width, height: Double
  var letters: [PDFLetter]
}

/// A code point on a page.
struct PDFLetter {
  struct Font {
    /// In points; 0 where unknown.
    var size = 0.0
    var isBold = false

    /// Fonts tell their weight by name only: `ABCDEF+LiberationSerif-Bold`.
    static func isBold(_ name: String) -> Bool {
      ["Bold", "bold", "BOLD", "Black", "Heavy", "Demi"].contains { name.contains($0) }
    }
  }

  var scalar: Unicode.Scalar
  var box: PDFBox
  var font: Font
}

/// A box in points, from the upper left corner of the page.
struct PDFBox: Hashable {
  var left, top, right, bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
  var middle: Double { (left + right) / 2 }

  mutating func include(_ other: PDFBox) {
    left = min(left, other.left)
    top = min(top, other.top)
    right = max(right, other.right)
    bottom = max(bottom, other.bottom)
  }

  /// Whether both stand on one line: they share half of the lower one's height.
  func isBeside(_ other: PDFBox) -> Bool {
    let shared = min(bottom, other.bottom) - max(top, other.top)
    return shared > 0.5 * min(height, other.height)
  }
}
