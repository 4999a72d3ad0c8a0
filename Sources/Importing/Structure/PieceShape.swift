/// How a piece of text looks: its label, its case, how it ends. Nothing of what it says.
struct PieceShape: Sendable, Hashable {
  enum Ending: Sendable, Hashable {
    case none, stop, comma, semicolon, colon
  }

  /// The words, without a label.
  var words: Range<Int>
  var label: PieceLabel?
  var ending: Ending
  var startsLower: Bool
  var startsUpper: Bool
  /// Words counted in the first 320 bytes.
  var wordCount = 0
  /// Words that begin with a capital, among those of four letters or more and the first.
  var capitalised = 0
  var significant = 0
  var upperLetters = 0
  var lowerLetters = 0
  /// Bytes of letters beyond ASCII.
  var otherLetters = 0
  var digits = 0

  /// - Parameter label: what the format marked as the label, if it did.
  init(_ range: Range<Int>, label given: Range<Int>? = nil, in bytes: [UInt8]) {
    let label =
      given.map { PieceLabel(given: $0, in: bytes) } ?? PieceLabel(openingOf: range, in: bytes)
    self.init(range, opening: label, in: bytes)
  }

  /// The shape of words that are known to have no label.
  init(unlabelled range: Range<Int>, in bytes: [UInt8]) {
    self.init(range, opening: nil, in: bytes)
  }

  private init(_ range: Range<Int>, opening label: PieceLabel?, in bytes: [UInt8]) {
    self.label = label
    let start = label.map(\.range.upperBound) ?? range.lowerBound
    words = WhiteSpace.trimmed(start..<range.upperBound, in: bytes)
    ending = Self.ending(of: words, in: bytes)
    let first = words.lowerBound < words.upperBound ? Self.firstLetter(of: words, in: bytes) : 0
    startsLower = ByteShape.isLower(first)
    startsUpper = ByteShape.isUpper(first)
    countWords(in: bytes)
  }

  /// Bytes of the words.
  var length: Int { words.count }
  var isAllCapitals: Bool {
    upperLetters >= 3 && (lowerLetters + otherLetters) * 10 <= upperLetters
  }
  /// Most words of weight begin with a capital.
  var isTitleCase: Bool { significant > 0 && capitalised * 5 >= significant * 4 }
  var hasLetters: Bool { upperLetters + lowerLetters + otherLetters > 0 }

  /// Looks at no more than this: what is longer is no heading and no signature.
  private static let sample = 320

  private mutating func countWords(in bytes: [UInt8]) {
    var i = words.lowerBound
    let end = min(words.upperBound, words.lowerBound + Self.sample)
    while i < end {
      guard ByteShape.isWord(bytes[i]) else {
        i += 1
        continue
      }
      let start = i
      while i < end {
        let byte = bytes[i]
        if ByteShape.isUpper(byte) {
          upperLetters += 1
        } else if ByteShape.isLower(byte) {
          lowerLetters += 1
        } else if ByteShape.isDigit(byte) {
          digits += 1
        } else if byte == 0xE2 && i + 2 < end && bytes[i + 1] == 0x80 && bytes[i + 2] != 0x91 {
          // General punctuation parts words, but for the non-breaking hyphen.
          break
        } else if byte < 0x80 {
          break
        } else if byte == 0xC3, i + 1 < end, bytes[i + 1] < 0x9F {
          // À to Þ
          upperLetters += 1
        } else if byte >= 0xC3 && byte != 0xE2 {
          otherLetters += 1
        }
        i += 1
      }
      if i == start {
        i += 3
        continue
      }
      wordCount += 1
      let letters = i - start
      if wordCount == 1 || letters >= 4 {
        significant += 1
        if !ByteShape.isLower(bytes[start]) { capitalised += 1 }
      }
    }
  }

  /// The first letter or digit, past quotation marks and brackets.
  private static func firstLetter(of range: Range<Int>, in bytes: [UInt8]) -> UInt8 {
    var i = range.lowerBound
    let end = min(range.upperBound, i + 12)
    while i < end {
      if ByteShape.isLetter(bytes[i]) || ByteShape.isDigit(bytes[i]) { return bytes[i] }
      if bytes[i] >= 0xC3 && bytes[i] < 0xE2 { return bytes[i] }
      i += 1
    }
    return 0
  }

  /// The last mark, past closing quotation marks, brackets and note signs; and past a last word
  /// such as "and" that leads to the next item of a list.
  static func ending(of range: Range<Int>, in bytes: [UInt8]) -> Ending {
    var i = range.upperBound
    while i > range.lowerBound, range.upperBound - i <= 3, ByteShape.isLower(bytes[i - 1]) {
      i -= 1
    }
    let letters = range.upperBound - i
    if (1...3).contains(letters), i - 1 > range.lowerBound, bytes[i - 1] == 0x20 {
      if bytes[i - 2] == UInt8(ascii: ";") { return .semicolon }
      if bytes[i - 2] == UInt8(ascii: ",") { return .comma }
    }
    i = range.upperBound
    while i > range.lowerBound {
      i -= 1
      switch bytes[i] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return .stop
      case UInt8(ascii: ","): return .comma
      case UInt8(ascii: ";"): return .semicolon
      case UInt8(ascii: ":"): return .colon
      case UInt8(ascii: "]"):
        // The mark of a footnote: "[1]".
        var mark = i
        while mark > range.lowerBound, ByteShape.isDigit(bytes[mark - 1]) { mark -= 1 }
        if mark > range.lowerBound, bytes[mark - 1] == UInt8(ascii: "[") { i = mark - 1 }
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "*"):
        continue
      case 0x98...0x9F, 0xA6:
        // ‘ ’ “ ” are E2 80 98…9F, the ellipsis is E2 80 A6.
        guard i >= range.lowerBound + 2, bytes[i - 1] == 0x80, bytes[i - 2] == 0xE2 else {
          return .none
        }
        if bytes[i] == 0xA6 { return .stop }
        i -= 2
      default: return .none
      }
    }
    return .none
  }
}
