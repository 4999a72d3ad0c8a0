import Statements

/// Temporary.
struct ActorReader {
  let statement: Statement
  let tokens: TokenizedText
  let everyone: [PartyCode] = ["parties"]

  func actors(of phrase: Range<Int>, previous: [PartyCode]) -> Actors? {
    let w = tokens.words(phrase).lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init)
    let heads: Set<String> = ["we","they","he","she","leaders","sides","countries","parties","ministers","president","prime","minister","governments","government","participants","both","states","leader","presidents","signatories","partners","members","economies", "australia","japan","korea","netherlands","indonesia","china","india","kingdom","states","singapore","mexico","u","us","uk","eu","union","nl","rok","asean","council","quad","france","ukraine","philippines"]
    guard w.contains(where: heads.contains) else { return nil }
    return Actors(kind: .parties, codes: everyone, rule: "temp", words: phrase, confidence: 1)
  }

  func unnamed(previous: [PartyCode], at i: Int) -> Actors {
    Actors(kind: .parties, codes: previous.isEmpty ? everyone : previous, rule: "actors.unnamed", words: i..<i, confidence: 0.8)
  }
}
