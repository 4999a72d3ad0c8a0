/// Words as somebody typed them into a cell: small letters, digits and marks, one after the other.
struct TypedWords {
  enum Piece: Hashable {
    case word(String)
    case number(Int, digits: Int)
    /// Any other character but white space.
    case mark(Unicode.Scalar)
  }

  private(set) var pieces: [Piece]

  init(_ text: String) {
    pieces = []
    var word = ""
    var digits = ""
    func end(_ pieces: inout [Piece]) {
      if !word.isEmpty { pieces.append(.word(word)) }
      if let number = Int(digits) { pieces.append(.number(number, digits: digits.utf8.count)) }
      (word, digits) = ("", "")
    }
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        end(&pieces)
      } else if "0"..."9" ~= scalar {
        if !word.isEmpty { end(&pieces) }
        if digits.utf8.count < 9 { digits.unicodeScalars.append(scalar) }
      } else if scalar.properties.isAlphabetic || scalar == "'" || scalar == "’" {
        if !digits.isEmpty { end(&pieces) }
        word += scalar.properties.lowercaseMapping
      } else {
        end(&pieces)
        pieces.append(.mark(scalar))
      }
    }
    end(&pieces)
  }

  init(_ pieces: some Sequence<Piece>) { self.pieces = Array(pieces) }

  /// Takes these words from the front, if they stand there.
  mutating func drop(_ words: String...) -> Bool {
    guard pieces.prefix(words.count).elementsEqual(words.map { .word($0) }) else { return false }
    pieces.removeFirst(words.count)
    return true
  }
}
