/// Tells whether two cells say the same, whatever programs have done to line ends, spaces and
/// quotation marks on the way.
enum SameWords {
  static func areEqual(_ a: String, _ b: String) -> Bool { a == b || of(a) == of(b) }

  /// With straight quotation marks, one space between words and none at the ends.
  static func of(_ text: String) -> String {
    var words = ""
    var isPending = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        isPending = !words.isEmpty
        continue
      }
      if isUnseen(scalar) { continue }
      if isPending { words += " " }
      isPending = false
      switch scalar {
      case "“", "”", "„", "‟", "«", "»", "″": words += "\""
      case "‘", "’", "‚", "‛", "′": words += "'"
      case "…": words += "..."
      default: words.unicodeScalars.append(scalar)
      }
    }
    return words
  }

  /// One space between words, none at the ends; quotation marks as they are.
  static func oneLine(_ text: String) -> String {
    var words = ""
    var isPending = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        isPending = !words.isEmpty
        continue
      }
      if isUnseen(scalar) { continue }
      if isPending { words += " " }
      isPending = false
      words.unicodeScalars.append(scalar)
    }
    return words
  }

  /// Without white space at the ends; line ends inside are line feeds.
  static func trimmed(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    scalars = scalars.enumerated().compactMap { place, scalar in
      guard scalar == "\r" else { return scalar }
      return place + 1 < scalars.count && scalars[place + 1] == "\n" ? nil : "\n"
    }
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars.drop(while: isSpace))
    return String(words)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar.properties.isWhitespace
  }

  /// Byte order mark, soft hyphen and the spaces of no width that spreadsheets leave behind.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{FEFF}" || scalar == "\u{AD}" || scalar == "\u{200B}" || scalar == "\u{2060}"
  }
}
