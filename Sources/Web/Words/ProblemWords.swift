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
    case .tooLarge(let limit): tooLarge(limit)
    // What a rule of the register or a file says comes in English only.
    case .said(let words): "\(words)."
    }
  }

  /// That a file is larger than what is taken.
  func tooLarge(_ limit: Int) -> String { self("problem.too-large", size(limit)) }

  /// "64 MB": rounded down, so that a file of the size that is said to be taken is.
  func size(_ bytes: Int) -> String {
    bytes < 1_000_000 ? "\(number(bytes / 1000)) kB" : "\(number(bytes / 1_000_000)) MB"
  }
}
