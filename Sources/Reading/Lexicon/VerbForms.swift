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
    let vowels = Array("aeiou".utf8)
    let consonantY = last == 0x79 && !vowels.contains(beforeLast)
    let stem = String(base.dropLast())
    switch base {
    case "have": thirdPerson = "has"
    case _ where consonantY: thirdPerson = stem + "ies"
    case _ where ["s", "x", "z", "ch", "sh", "o"].contains { base.hasSuffix($0) }:
      thirdPerson = base + "es"
    default: thirdPerson = base + "s"
    }
    // "committed" tells that "commit" doubles its consonant.
    let doubles =
      past.contains { $0 == base + String(base.suffix(1)) + "ed" }
      || ["cut", "put", "set", "let", "shut", "win", "run", "begin", "get", "swap"].contains(base)
    switch base {
    case _ where base.hasSuffix("ie"): gerund = base.dropLast(2) + "ying"
    case _ where last == 0x65 && ![0x65, 0x6F, 0x79].contains(beforeLast): gerund = stem + "ing"
    case _ where doubles: gerund = base + String(base.suffix(1)) + "ing"
    default: gerund = base + "ing"
    }
    let regular =
      consonantY ? stem + "ied" : last == 0x65 ? base + "d" : base + "ed"
    self.past = past.isEmpty ? [regular] : past
    self.participle = participle.isEmpty ? [regular] : participle
  }
}
