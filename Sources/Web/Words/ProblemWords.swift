import Service

extension Words {
  /// What is wrong with what was written into a form, as a sentence.
  func problem(_ problem: FormProblem) -> String {
    switch problem.finding {
    case .missing: self("problem.missing")
    case .neither(let text): self("problem.neither", text)
    case .noneOf(let text, let choices):
      self("problem.none-of", text, choices.joined(separator: ", "))
    case .ambiguousDay(let text): self("problem.ambiguous-day", text)
    case .noTime(let text): self("problem.no-time", text)
    case .noNumber(let text): self("problem.no-number", text)
    case .noWholeNumber(let text): self("problem.no-whole-number", text)
    case .noParty(let text, let known):
      self("problem.no-party", text, known.joined(separator: ", "))
    case .noEntry(let text): self("problem.no-entry", text)
    case .severalEntries(let text, let count):
      self("problem.several-entries", text, number(count))
    // What a rule of the register or a file says comes in English only.
    case .said(let words): "\(words)."
    }
  }
}
