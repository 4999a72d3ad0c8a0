/// How a list writes its numbers.
enum NumberStyle: Sendable, Hashable {
  case decimal, lowerLetter, upperLetter, lowerRoman, upperRoman
  /// `01`, `02`.
  case twoDigits
  /// `1st`, `2nd`.
  case ordinal
  /// The same sign for every item.
  case bullet
  /// An item without a mark.
  case none

  func string(_ number: Int) -> String {
    switch self {
    case .decimal: String(number)
    case .twoDigits: (0..<10).contains(number) ? "0\(number)" : String(number)
    case .ordinal: Self.ordinal(number)
    case .lowerLetter: Self.letters(number, from: UInt8(ascii: "a"))
    case .upperLetter: Self.letters(number, from: UInt8(ascii: "A"))
    case .lowerRoman: Self.roman(number).lowercased()
    case .upperRoman: Self.roman(number)
    case .bullet: "•"
    case .none: ""
    }
  }

  /// `a … z`, then `aa, bb …` as word processors write them.
  private static func letters(_ number: Int, from first: UInt8) -> String {
    guard (1...780).contains(number) else { return String(number) }
    let letter = UnicodeScalar(first + UInt8((number - 1) % 26))
    return String(repeating: String(letter), count: (number - 1) / 26 + 1)
  }

  private static func ordinal(_ number: Int) -> String {
    let suffix =
      switch (number % 10, number % 100) {
      case (_, 11...13): "th"
      case (1, _): "st"
      case (2, _): "nd"
      case (3, _): "rd"
      default: "th"
      }
    return "\(number)\(suffix)"
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3_999).contains(number) else { return String(number) }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var left = number
    var result = ""
    for (value, sign) in signs {
      while left >= value {
        result += sign
        left -= value
      }
    }
    return result
  }
}
