/// A time tied to an event, in words: `before:next-summit` is “before the next summit”.
enum SpokenEvent {
  /// - Returns: `nil` for what is not a relation, a colon and a name in small letters.
  static func of(_ value: String) -> String? {
    let parts = SpokenTime.split(value, at: ":")
    guard parts.count == 2, !parts[1].isEmpty, relations.contains(parts[0]) else { return nil }
    let slug = SpokenTime.split(parts[1], at: "-")
    let words = slug.map { isShortName($0) ? $0.uppercased() : $0 }.joined(separator: " ")
    if acts.contains(slug[0]), slug.count == 1 || slug[0] == "entry" {
      return parts[0] == "at" ? "on \(words)" : "\(parts[0]) \(words)"
    }
    // "COP31" and "UNGA" are names, "the G20 summit" is not.
    let isName = isShortName(slug[slug.count - 1])
    return isName ? "\(parts[0]) \(words)" : "\(parts[0]) the \(words)"
  }

  private static let relations: Set<String> = ["before", "after", "at", "until", "during", "by"]
  /// What ends a procedure has no article.
  private static let acts: Set<String> = [
    "entry", "signature", "ratification", "completion", "conclusion", "adoption",
  ]

  /// Letters with a number, and initials that no word could be.
  private static func isShortName(_ word: String) -> Bool {
    let letters = word.utf8.count { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
    let digits = word.utf8.count { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    if digits > 0 { return 1...4 ~= letters && letters + digits == word.utf8.count }
    return initials.contains(word)
  }

  private static let initials: Set<String> = [
    "adb", "apec", "asean", "brics", "cop", "eu", "imf", "mc", "nato", "oecd", "osce", "un",
    "unfccc", "unga", "wto",
  ]
}
