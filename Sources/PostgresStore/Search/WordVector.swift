import Register

/// The words of a text as a `tsvector`, made here so that search finds by the register's rules and not
/// by those of a server's language settings.
struct WordVector: Hashable {
  /// Longer words are indexed by their beginning; a tsvector takes no more than 2,046 bytes.
  static let longestLexeme = 255
  /// Of lexemes and places together; a tsvector takes no more than 1,048,575.
  private static let longestVector = 1_000_000
  private static let lastPlace = 16_383
  private static let mostPlaces = 255

  /// The binary form of a tsvector.
  let form: [UInt8]

  /// - Returns: `nil` where a tsvector cannot hold so many different words.
  init?(_ words: [SearchWord]) {
    var places: [String: [UInt16]] = [:]
    for (index, word) in words.enumerated() {
      let place = UInt16(min(index + 1, Self.lastPlace))
      let lexeme = Self.lexeme(word.text)
      // Places serve ranking only; what a tsvector cannot count does not matter for it.
      guard places[lexeme]?.last != place, places[lexeme]?.count ?? 0 < Self.mostPlaces else {
        continue
      }
      places[lexeme, default: []].append(place)
    }
    let size = places.reduce(0) { $0 + $1.key.utf8.count + 2 * $1.value.count + 4 }
    guard size <= Self.longestVector else { return nil }
    var form = BinaryForm()
    form.append(Int32(places.count))
    let ordered = places.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (lexeme, places) in ordered {
      form.append(lexeme.utf8)
      form.append(UInt8(0))
      form.append(UInt16(places.count))
      for place in places { form.append(place) }
    }
    self.form = form.bytes
  }

  /// The word, or its beginning where it is longer than a lexeme may be.
  static func lexeme(_ word: String) -> String {
    guard word.utf8.count > longestLexeme else { return word }
    var lexeme = String.UnicodeScalarView()
    var length = 0
    for scalar in word.unicodeScalars {
      length += UTF8.width(scalar)
      if length > longestLexeme { break }
      lexeme.append(scalar)
    }
    return String(lexeme)
  }
}
