import Register
public import Statements

/// How often something recurs, as people type it: "every 2 years", "twice a year", "regularly".
public enum TypedCadence {
  /// - Returns: `nil` for what is no cadence.
  public static func read(_ text: String) -> EDTF? {
    let trimmed = EDTF(SameWords.oneLine(text))
    if Cadence(trimmed) != nil { return trimmed }
    var words = TypedWords(text)
    if words.pieces.count == 1, case .word(let word) = words.pieces[0], let known = adverbs[word] {
      return EDTF(known)
    }
    if words.pieces.dropFirst().elementsEqual([.word("a"), .word("year")])
      || words.pieces.dropFirst().elementsEqual([.word("times"), .word("a"), .word("year")])
    {
      return perYear[words.pieces[0]].map { EDTF($0) }
    }
    guard words.drop("every") else { return nil }
    var count = 1
    if words.drop("other") || words.drop("second") {
      count = 2
    } else if case .number(let number, _)? = words.pieces.first {
      count = number
      words = TypedWords(words.pieces.dropFirst())
    } else if case .word(let word)? = words.pieces.first, let number = numbers[word] {
      count = number
      words = TypedWords(words.pieces.dropFirst())
    }
    guard words.pieces.count == 1, case .word(let word) = words.pieces[0] else { return nil }
    if word == "quarter", count == 1 { return "P3M" }
    guard let unit = units[word] else { return nil }
    let cadence = EDTF("P\(count)\(unit)")
    return Cadence(cadence) == nil ? nil : cadence
  }

  private static let adverbs = [
    "regularly": "regular", "regular": "regular", "annually": "P1Y", "yearly": "P1Y",
    "annual": "P1Y", "biennially": "P2Y", "biennial": "P2Y", "quarterly": "P3M", "monthly": "P1M",
    "weekly": "P1W",
  ]
  private static let perYear: [TypedWords.Piece: String] = [
    .word("once"): "P1Y", .word("twice"): "P6M", .number(2, digits: 1): "P6M",
    .word("three"): "P4M", .number(3, digits: 1): "P4M", .word("four"): "P3M",
    .number(4, digits: 1): "P3M",
  ]
  private static let numbers = ["two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10]
  private static let units = [
    "year": "Y", "years": "Y", "month": "M", "months": "M", "week": "W", "weeks": "W", "day": "D",
    "days": "D",
  ]
}
