/// The number, letter or bullet that opens a piece of text: `3.`, `(a)`, `§ 3`, `1.1`, `•`.
struct PieceLabel: Sendable, Hashable {
  enum Style: Sendable, Hashable {
    /// `3.`, `3)`, `(3)`, `3`
    case decimal
    /// `1.1`, `2.3.1`
    case path
    /// `§ 3`
    case section
    case lowerLetter, upperLetter
    case lowerRoman, upperRoman
    /// `12bis`, `Point 4`: what only the format knows to be a number.
    case named
    /// The code point of the bullet.
    case bullet(UInt32)

    var isBullet: Bool { if case .bullet = self { true } else { false } }
  }

  /// What stands after the number, or around it.
  enum Closing: Sendable, Hashable { case none, stop, comma, bracket, brackets }

  var style: Style
  var closing: Closing
  /// The whole label, as written.
  var range: Range<Int>
  /// The number or letter alone.
  var core: Range<Int>
  /// The number, where it is one; for roman digits and letters, their rank.
  var value: Int
  /// A lone `i`, `v` or `x` can be a letter or a roman digit; its neighbours decide.
  var isAmbiguous = false

  /// The label that opens a range of text, if one does.
  ///
  /// A label is followed by white space, the end of the range or, after a number, a capital.
  init?(openingOf range: Range<Int>, in bytes: [UInt8]) {
    let start = range.lowerBound
    let end = range.upperBound
    guard start < end else { return nil }
    if let bullet = Self.bullet(at: start, end: end, in: bytes) {
      self = bullet
      return
    }
    var i = start
    var opened = false
    var isSection = false
    if bytes[i] == UInt8(ascii: "(") || bytes[i] == UInt8(ascii: "[") {
      opened = true
      i += 1
    } else if bytes[i] == 0xC2, i + 1 < end, bytes[i + 1] == 0xA7 {
      isSection = true
      i = WhiteSpace.skip(from: i + 2, to: end, in: bytes)
    }
    let coreStart = i
    guard i < end, let number = Self.number(at: &i, end: end, in: bytes) else { return nil }
    if isSection && number.style != .decimal && number.style != .path { return nil }
    let core = coreStart..<i
    var closing = Closing.none
    if i < end {
      switch bytes[i] {
      case UInt8(ascii: "."): closing = .stop
      case UInt8(ascii: ","): closing = .comma
      case UInt8(ascii: ")"), UInt8(ascii: "]"): closing = opened ? .brackets : .bracket
      default: break
      }
      if closing != .none { i += 1 }
    }
    if opened && closing != .brackets { return nil }
    if closing == .brackets, i < end, bytes[i] == UInt8(ascii: ".") { i += 1 }
    let bare = closing == .none && !isSection && number.style != .path
    if bare && number.style != .decimal { return nil }
    let isDecimal = number.style == .decimal || number.style == .path
    guard Self.ends(at: i, end: end, glued: isDecimal && closing != .comma && !bare, in: bytes)
    else { return nil }
    style = isSection ? .section : number.style
    self.closing = closing
    self.range = start..<i
    self.core = core
    value = number.value
    isAmbiguous = number.isAmbiguous
  }

  /// A label that the format has already found.
  init(given range: Range<Int>, in bytes: [UInt8]) {
    if let label = PieceLabel(openingOf: range, in: bytes), label.range == range {
      self = label
    } else {
      let isWord = { ByteShape.isLetter(bytes[$0]) || ByteShape.isDigit(bytes[$0]) }
      let first = range.first(where: isWord)
      let last = range.last(where: isWord)
      style = first == nil ? .bullet(0) : .named
      closing = .none
      self.range = range
      core = first.map { first in first..<((last ?? first) + 1) } ?? range
      value = 0
    }
  }

  /// Whether it could number the paragraphs of a text.
  var canNumberParagraphs: Bool {
    switch style {
    case .decimal: closing != .none
    case .section: true
    default: false
    }
  }

  /// - Parameter glued: whether a capital may follow at once ("24.We"), as it may not in "U.S.".
  private static func ends(at i: Int, end: Int, glued: Bool, in bytes: [UInt8]) -> Bool {
    if i == end || WhiteSpace.length(bytes, at: i, end: end) > 0 { return true }
    return glued && ByteShape.isUpper(bytes[i])
  }

  private struct Number {
    var style: Style
    var value: Int
    var isAmbiguous = false
  }

  private static func number(at i: inout Int, end: Int, in bytes: [UInt8]) -> Number? {
    let start = i
    if ByteShape.isDigit(bytes[i]) {
      var value = 0
      while i < end, ByteShape.isDigit(bytes[i]), i - start < 4 {
        value = value * 10 + Int(bytes[i] - 0x30)
        i += 1
      }
      guard value <= 999 else { return nil }
      var parts = 1
      while parts < 6, i + 1 < end, bytes[i] == UInt8(ascii: "."), ByteShape.isDigit(bytes[i + 1]) {
        i += 1
        while i < end, ByteShape.isDigit(bytes[i]), i - start < 20 { i += 1 }
        parts += 1
      }
      if parts == 1 { return Number(style: .decimal, value: value) }
      // "3.5 per cent" opens a sentence, not a paragraph: what follows a path is capitalised.
      var next = i
      if next < end, bytes[next] == UInt8(ascii: ".") { next += 1 }
      next = WhiteSpace.skip(from: next, to: end, in: bytes)
      guard next == end || ByteShape.isUpper(bytes[next]) else { return nil }
      return Number(style: .path, value: value)
    }
    let upper = ByteShape.isUpper(bytes[i])
    while i < end, i - start < 6, ByteShape.isLetter(bytes[i]),
      ByteShape.isUpper(bytes[i]) == upper
    {
      i += 1
    }
    let count = i - start
    let roman = romanValue(of: start..<i, in: bytes)
    if count == 1 && upper {
      // "I." numbers sections; "A." does too; other roman digits alone are letters first.
      if let roman, bytes[start] == UInt8(ascii: "I") || bytes[start] == UInt8(ascii: "V") {
        return Number(style: .upperRoman, value: roman, isAmbiguous: true)
      }
      return Number(
        style: .upperLetter, value: Int(bytes[start] - UInt8(ascii: "A")) + 1,
        isAmbiguous: roman != nil)
    }
    if count == 1 {
      let rank = Int(bytes[start]) - Int(UInt8(ascii: "a")) + 1
      guard (1...26).contains(rank) else { return nil }
      return Number(style: .lowerLetter, value: rank, isAmbiguous: roman != nil)
    }
    if let roman { return Number(style: upper ? .upperRoman : .lowerRoman, value: roman) }
    if count == 2, !upper, bytes[start] == bytes[start + 1] {
      return Number(style: .lowerLetter, value: 26 + Int(bytes[start] - UInt8(ascii: "a")) + 1)
    }
    return nil
  }

  /// The value of roman digits up to XXXIX, in either case.
  static func romanValue(of range: Range<Int>, in bytes: [UInt8]) -> Int? {
    guard (1...6).contains(range.count) else { return nil }
    var total = 0
    var previous = 0
    for i in range.reversed() {
      let digit: Int
      switch bytes[i] | 0x20 {
      case UInt8(ascii: "i"): digit = 1
      case UInt8(ascii: "v"): digit = 5
      case UInt8(ascii: "x"): digit = 10
      default: return nil
      }
      total += digit < previous ? -digit : digit
      previous = max(previous, digit)
    }
    return (1...39).contains(total) ? total : nil
  }

  private static func bullet(at start: Int, end: Int, in bytes: [UInt8]) -> PieceLabel? {
    var length = 1
    var code = UInt32(bytes[start])
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "o"), UInt8(ascii: "+"):
      break
    case 0xC2 where start + 1 < end && bytes[start + 1] == 0xB7:
      length = 2
      code = 0xB7
    case 0xE2 where start + 2 < end:
      code = 0x2000 | UInt32(bytes[start + 1] & 0x3F) << 6 | UInt32(bytes[start + 2] & 0x3F)
      length = 3
      switch code {
      // Dashes; the bullets and signs that word processors offer.
      case 0x2012...0x2015, 0x2022, 0x2023, 0x2043, 0x2192, 0x2212, 0x25A0...0x25FF, 0x2605,
        0x2606, 0x2611, 0x2666, 0x2713, 0x2714, 0x2756, 0x2794, 0x27A2, 0x27A4, 0x2B1D, 0x2B25:
        break
      default: return nil
      }
    case 0xEF where start + 2 < end && bytes[start + 1] & 0xFC == 0x80:
      // U+F000–U+F0FF: the bullets of symbol fonts.
      code = 0xF000 | UInt32(bytes[start + 1] & 0x3F) << 6 | UInt32(bytes[start + 2] & 0x3F)
      length = 3
      return PieceLabel(bullet: code, start..<start + length)
    default: return nil
    }
    let after = start + length
    guard after < end, WhiteSpace.length(bytes, at: after, end: end) > 0 else { return nil }
    return PieceLabel(bullet: code, start..<after)
  }

  /// A label in words: `Article 2`.
  init(article range: Range<Int>) {
    style = .section
    closing = .none
    self.range = range
    core = range
    value = 0
  }

  private init(bullet: UInt32, _ range: Range<Int>) {
    style = .bullet(bullet)
    closing = .none
    self.range = range
    core = range
    value = 0
  }
}
