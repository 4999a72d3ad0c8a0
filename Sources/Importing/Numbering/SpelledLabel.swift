/// An automatic number written out in front of its paragraph, marked so that it is known again
/// after a converter has read the file.
///
/// Word processors store a list's rule (`(%2)`, lower-case letters, continue at 4), not its
/// numbers; converters apply the rule in part. So numbers are computed first and put into the
/// file as text between two private characters. Inside: one digit for the level, then the label.
enum SpelledLabel {
  /// U+10FFF0 and U+10FFF1, last private-use plane; no font assigns them.
  static let open: [UInt8] = [0xF4, 0x8F, 0xBF, 0xB0]
  static let close: [UInt8] = [0xF4, 0x8F, 0xBF, 0xB1]

  /// - Parameter level: counted from 1.
  static func spell(_ label: String, level: Int) -> [UInt8] {
    open + [UInt8(ascii: "0") + UInt8(max(1, min(9, level)))] + Array(label.utf8) + close
  }

  /// Level and label at the start of a paragraph's text, and where its own words begin.
  static func read(_ text: [UInt8]) -> (level: Int, label: [UInt8], rest: Int)? {
    guard text.starts(with: open), text.count > 9,
      (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(text[4])
    else { return nil }
    var end = 5
    while end + 4 <= text.count, !text[end...].starts(with: close) { end += 1 }
    guard end + 4 <= text.count else { return nil }
    return (Int(text[4] - UInt8(ascii: "0")), Array(text[5..<end]), end + 4)
  }
}
