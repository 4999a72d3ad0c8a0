/// Text as PostgreSQL can keep it: its type `text` holds every character but U+0000.
///
/// U+0000 is written as U+FFFE `0`, and U+FFFE itself, which is no character and stands in no text of
/// sense, as U+FFFE `1`. So every text comes back as it was, and stays readable in `psql`. Entries are
/// kept as bytes and need none of this.
enum EscapedText {
  private static let mark = Array("\u{FFFE}".utf8)

  static func bytes(of text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard bytes.contains(0) || bytes.contains(mark[0]) else { return bytes }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(bytes.count + 4)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\0": escaped += mark + [UInt8(ascii: "0")]
      case "\u{FFFE}": escaped += mark + [UInt8(ascii: "1")]
      default: escaped += String(scalar).utf8
      }
    }
    return escaped
  }

  static func text(of bytes: [UInt8]) -> String {
    let kept = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(mark[0]), kept.unicodeScalars.contains("\u{FFFE}") else { return kept }
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in kept.unicodeScalars {
      if isEscaped {
        text.append(scalar == "0" ? "\0" : "\u{FFFE}")
        isEscaped = false
      } else if scalar == "\u{FFFE}" {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
