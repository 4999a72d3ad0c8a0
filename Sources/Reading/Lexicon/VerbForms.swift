/// The forms of one English verb, by rule where the lexicon names no irregular ones.
struct VerbForms {
  let thirdPerson: String
  let gerund: String
  let past: [String]
  let participle: [String]

  /// - Parameters:
  ///   - past: irregular past forms; empty for a regular verb.
  ///   - participle: irregular participles; empty for a regular verb.
  init(base: String, past: [String], participle: [String]) {
    let bytes = Array(base.utf8)
    let last = bytes[bytes.count - 1]
    let beforeLast = bytes.count > 1 ? bytes[bytes.count - 2] : last
    let consonantY = last == 0x79 && !Self.isVowel(beforeLast)
    let stem = String(decoding: bytes.dropLast(), as: UTF8.self)
    switch last {
    case _ where base == "have": thirdPerson = "has"
    case _ where consonantY: thirdPerson = stem + "ies"
    case 0x73, 0x78, 0x7A, 0x6F: thirdPerson = base + "es"
    case 0x68 where beforeLast == 0x63 || beforeLast == 0x73: thirdPerson = base + "es"
    default: thirdPerson = base + "s"
    }
    switch last {
    case 0x65 where beforeLast == 0x69:
      gerund = String(decoding: bytes.dropLast(2), as: UTF8.self) + "ying"
    case 0x65 where ![0x65, 0x6F, 0x79].contains(beforeLast): gerund = stem + "ing"
    case _ where Self.doubles(base, last, past):
      gerund = base + String(UnicodeScalar(last)) + "ing"
    default: gerund = base + "ing"
    }
    let regular =
      consonantY ? stem + "ied" : last == 0x65 ? base + "d" : base + "ed"
    self.past = past.isEmpty ? [regular] : past
    self.participle = participle.isEmpty ? [regular] : participle
  }

  /// Whether the last consonant is written twice: "committed" tells so of "commit".
  private static func doubles(_ base: String, _ last: UInt8, _ past: [String]) -> Bool {
    if !past.isEmpty {
      let form = base + String(UnicodeScalar(last)) + "ed"
      if past.contains(form) { return true }
    }
    return ["cut", "put", "set", "let", "shut", "win", "run", "begin", "get", "swap"]
      .contains(base)
  }

  /// - Parameter letter: an ASCII letter in lower case.
  static func isVowel(_ letter: UInt8) -> Bool {
    letter == 0x61 || letter == 0x65 || letter == 0x69 || letter == 0x6F || letter == 0x75
  }
}
