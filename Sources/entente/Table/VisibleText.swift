import Statements

/// Words of a document as a terminal may safely show them, on one logical line.
///
/// A document can hold escape sequences that move the cursor or retitle the window, and marks that
/// turn the direction of writing around. White space becomes one space; control characters become
/// their pictures (`␛`) or their numbers (`⟨U+202E⟩`).
enum VisibleText {
  /// The words of a span, without the page numbers that interrupt it.
  static func words(of span: TextSpan, without furniture: [TextSpan], in text: StatementText)
    -> String
  {
    var utf8: [UInt8] = []
    var start = span.utf8.lowerBound
    for piece in furniture where span.contains(piece) && piece.utf8.lowerBound >= start {
      utf8 += text.utf8[start..<piece.utf8.lowerBound]
      utf8.append(0x20)
      start = piece.utf8.upperBound
    }
    utf8 += text.utf8[start..<span.utf8.upperBound]
    return show(String(decoding: utf8, as: UTF8.self))
  }

  static func show(_ text: String) -> String {
    if text.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) { return text }
    var shown = ""
    var isSpacePending = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        isSpacePending = true
        continue
      }
      if isSpacePending && !shown.isEmpty { shown.append(" ") }
      isSpacePending = false
      shown += picture(of: scalar)
    }
    return shown
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func picture(of scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x00...0x1F, 0x7F:
      // The block “Control Pictures” mirrors ASCII's controls; that of delete stands after them.
      let value = scalar.value == 0x7F ? 0x2421 : 0x2400 + scalar.value
      return Unicode.Scalar(value).map { String($0) } ?? ""
    case 0xAD, 0x200B, 0xFEFF: return ""
    case 0x80...0x9F, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069,
      0xE0000...0xE007F:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let padding = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
      return "⟨U+\(padding)\(digits)⟩"
    default: return String(scalar)
    }
  }
}
