import Statements

/// What is imperfect about a text as such: lost characters, mixed line ends, signs of a poor scan.
enum TextDiagnostics {
  static func of(_ text: StatementText) -> [Diagnostic] {
    let bytes = text.utf8
    var ends = (lf: 0, crlf: 0, cr: 0)
    var lost: [Int] = []
    var slips: [Int] = []
    let span = bytes.span
    let count = span.count
    var i = 0
    while i < count {
      let byte = span[i]
      // Nearly all bytes are blanks, or letters and marks from 1 to }; none of these tells.
      if byte &- 0x31 < 0x4D || byte == 0x20 {
        i += 1
        continue
      }
      switch byte {
      case 0x0A: ends.lf += 1
      case 0x0D:
        if i + 1 < count && span[i + 1] == 0x0A {
          ends.crlf += 1
          i += 1
        } else {
          ends.cr += 1
        }
      case 0xEF where i + 2 < count && span[i + 1] == 0xBF && span[i + 2] == 0xBD:
        lost.append(i)
        i += 2
      case UInt8(ascii: "~"): slips.append(i)
      case UInt8(ascii: "0")
      where i > 1 && ByteShape.isLower(span[i - 1]) && ByteShape.isLower(span[i - 2]):
        // "both countries0": a stop or a letter read as a nought.
        if i + 1 == count || !ByteShape.isWord(span[i + 1]) && span[i + 1] != UInt8(ascii: "-") {
          slips.append(i)
        }
      case UInt8(ascii: "'")
      where i > 0 && i + 2 < count && ByteShape.isLower(span[i - 1]) && span[i + 1] == 0x20
        && ByteShape.isLower(span[i + 2]) && span[i - 1] != UInt8(ascii: "s"):
        slips.append(i)
      default: break
      }
      i += 1
    }
    return lostCharacters(lost, in: text) + mixedEnds(ends) + recognition(slips, in: text)
  }

  private static func lostCharacters(_ places: [Int], in text: StatementText) -> [Diagnostic] {
    guard let first = places.first else { return [] }
    return [
      Diagnostic(
        .warning, code: "text.replacement-character",
        places.count == 1
          ? "A character was lost before the file was made (U+FFFD)."
          : "\(places.count) characters were lost before the file was made (U+FFFD).",
        at: text.span(utf8: first..<first + 3))
    ]
  }

  private static func mixedEnds(_ ends: (lf: Int, crlf: Int, cr: Int)) -> [Diagnostic] {
    let kinds = [ends.lf, ends.crlf, ends.cr].count { $0 > 0 }
    guard kinds > 1 else { return [] }
    return [
      Diagnostic(
        .note, code: "text.mixed-line-ends", "Lines end in different ways in different places.")
    ]
  }

  /// Five slips, and one in four thousand bytes: fewer can be in any text.
  private static func recognition(_ places: [Int], in text: StatementText) -> [Diagnostic] {
    guard let first = places.first, places.count >= 5, places.count * 4000 >= text.utf8.count else {
      return []
    }
    return [
      Diagnostic(
        .note, code: "text.recognition-slips",
        "The text looks like a scan with errors of recognition; \(places.count) were noticed.",
        at: text.span(utf8: first..<first + 1))
    ]
  }
}
