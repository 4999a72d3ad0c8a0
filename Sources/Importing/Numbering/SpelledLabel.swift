/// An automatic number written out in front of its paragraph, marked so that it is known again
/// after a converter has read the file.
///
/// Word processors store a list's rule (`(%2)`, lower-case letters, continue at 4), not its
/// numbers; converters apply the rule in part. So numbers are computed first and put into the
/// file as text between two private characters. Inside: one digit for the level, then the label.
enum SpelledLabel {
  /// U+E8F0 and U+E8F1: private use, and not where symbol fonts have their signs (U+F000).
  static let open: [UInt8] = [0xEE, 0xA3, 0xB0]
  static let close: [UInt8] = [0xEE, 0xA3, 0xB1]

  /// - Parameter level: counted from 1.
  static func spell(_ label: String, level: Int) -> [UInt8] {
    open + [UInt8(ascii: "0") + UInt8(max(1, min(9, level)))] + Array(label.utf8) + close
  }

  /// Level and label at the start of a paragraph's text, and where its own words begin.
  static func read(_ text: [UInt8]) -> (level: Int, label: [UInt8], rest: Int)? {
    guard text.starts(with: open), text.count > open.count + close.count,
      (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(text[open.count])
    else { return nil }
    let start = open.count + 1
    var end = start
    while end < text.count, !text[end...].starts(with: close) { end += 1 }
    guard end < text.count else { return nil }
    return (Int(text[open.count] - UInt8(ascii: "0")), Array(text[start..<end]), end + close.count)
  }
}
