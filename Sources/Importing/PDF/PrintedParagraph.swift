/// A paragraph put together from lines of print.
struct PrintedParagraph {
  var text: [UInt8]
  /// Of its letters, in points.
  var size: Double
  var isBold: Bool
  var isFootnote = false

  init(_ line: PrintedLine) {
    text = line.text
    size = line.size
    isBold = line.isBold
  }
}
