import Statements

/// Tells in which language a text is, by its commonest words.
///
/// Knows the languages in which statements are most often published in Latin letters, and tells
/// only apart; what it does not know stays unknown.
enum LanguageGuess {
  /// BCP 47 tag of the language, or `nil` where no language's words are common enough.
  static func language(of bytes: [UInt8]) -> String? {
    var counts = [Int](repeating: 0, count: languages.count)
    var words = 0
    var i = 0
    let end = min(bytes.count, sample)
    while i < end {
      let word = WordSet.word(at: i, end: end, in: bytes)
      if word.isEmpty {
        i += 1
        continue
      }
      words += 1
      for (place, language) in languages.enumerated()
      where word.count <= 4 && language.words.contains(word, in: bytes) {
        counts[place] += 1
      }
      i = word.upperBound
    }
    guard words >= 40, let most = counts.max(), most * 8 >= words,
      let place = counts.firstIndex(of: most)
    else { return nil }
    return languages[place].tag
  }

  /// The language of an outline: what its words say, else what its file says, else English.
  static func language(of outline: Outline) -> String {
    guard let guess = language(of: outline.text.utf8) else { return outline.language ?? "en" }
    if let tag = outline.language, tag == guess || tag.hasPrefix(guess + "-") { return tag }
    return guess
  }

  /// What to say of a text that is not in English, the only language that is read.
  static func diagnostic(of language: String) -> Diagnostic? {
    if language == "en" || language.hasPrefix("en-") { return nil }
    return Diagnostic(
      .warning, code: "text.language",
      "The text seems to be in another language (\(language)); only English is read.")
  }

  private static let sample = 16_384

  private static let languages: [(tag: String, words: WordSet)] = [
    ("en", ["the", "of", "and", "to", "in", "for", "on", "with", "that", "by", "will"]),
    ("fr", ["le", "la", "les", "de", "des", "du", "et", "en", "pour", "sur", "dans", "une"]),
    ("es", ["el", "la", "los", "las", "de", "del", "y", "en", "para", "por", "que", "una"]),
    ("pt", ["o", "os", "as", "de", "do", "da", "dos", "das", "e", "em", "para", "uma"]),
    ("it", ["il", "lo", "gli", "di", "del", "e", "che", "per", "con", "una", "nel"]),
    ("de", ["der", "die", "das", "und", "den", "des", "von", "zu", "mit", "für", "auf", "eine"]),
    ("nl", ["de", "het", "een", "van", "en", "in", "op", "voor", "met", "dat", "aan"]),
  ].map { ($0.0, WordSet($0.1)) }
}
