import Service

extension Words {
  /// What is wrong with what was written into a form, as a sentence.
  func problem(_ problem: FormProblem) -> String {
    switch problem.finding {
    case .missing: self("problem.missing")
    case .neither(let text): self("problem.neither", text)
    case .noneOf(let text, let choices):
      self("problem.none-of", text, listed(choices))
    case .ambiguousDay(let text): self("problem.ambiguous-day", text)
    case .noTime(let text): self("problem.no-time", text)
    case .noNumber(let text): self("problem.no-number", text)
    case .noWholeNumber(let text): self("problem.no-whole-number", text)
    case .noParty(let text, let known):
      self("problem.no-party", text, listed(known))
    case .noEntry(let text): self("problem.no-entry", text)
    case .severalEntries(let text, let count):
      self("problem.several-entries", text, number(count))
    case .tooLarge(let limit): tooLarge(limit)
    case .noKind(let text, let known):
      text.isEmpty ? self("problem.missing") : self("problem.none-of", text, listed(known))
    case .noField(let name, _, let known): self("problem.no-field", name, listed(known))
    case .repeated(let count): self("problem.repeated", number(count))
    case .noLevel(let text): self("problem.no-level", text)
    case .noPost(let text): self("problem.no-post", text)
    case .noContact: self("problem.no-contact")
    case .noKindColumn: self("problem.no-kind-column")
    case .noJSON(let column):
      column.map { self("problem.no-json-there", number($0)) } ?? self("problem.no-json")
    case .noLine: self("problem.no-line")
    case .nested(let name): self("problem.nested", name)
    case .said(let saying): say(saying)
    case .failed(let words): self("refusal.unforeseen", words)
    }
  }

  private func listed(_ choices: [String]) -> String { choices.joined(separator: ", ") }

  /// That a file is larger than what is taken.
  func tooLarge(_ limit: Int) -> String { self("problem.too-large", size(limit)) }

  /// "2 MB" or "731 kB" of a file that somebody has, rounded to what is nearest.
  func fileSize(_ bytes: Int) -> String {
    bytes < 999_500
      ? "\(number(max(1, (bytes + 500) / 1000))) kB" : "\(number((bytes + 500_000) / 1_000_000)) MB"
  }

  /// "64 MB": rounded down, so that a file of the size that is said to be taken is.
  func size(_ bytes: Int) -> String {
    bytes < 1_000_000 ? "\(number(bytes / 1000)) kB" : "\(number(bytes / 1_000_000)) MB"
  }
}
