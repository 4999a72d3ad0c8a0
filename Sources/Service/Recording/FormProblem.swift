/// Why a form cannot be entered as it is filled in.
public struct FormProblem: Error, Hashable, Sendable {
  /// What is wrong, with what was typed.
  public enum Finding: Hashable, Sendable {
    case missing
    /// Neither yes nor no.
    case neither(String)
    case noneOf(String, [String])
    /// A day that may be read in two ways, such as 4/5/2031.
    case ambiguousDay(String)
    case noTime(String)
    case noNumber(String)
    case noWholeNumber(String)
    /// No party of the register, which has these: “NL (Kingdom of the Netherlands)”.
    case noParty(String, known: [String])
    /// No entry has an identifier that begins so.
    case noEntry(String)
    case severalEntries(String, Int)
    /// A file larger than so many bytes.
    case tooLarge(limit: Int)
    /// Anything else, as a sentence without its full stop.
    case said(String)
  }

  /// The field it is about; `nil` where it is about the whole.
  public let field: String?
  public let finding: Finding

  public init(_ field: String?, _ finding: Finding) {
    self.field = field
    self.finding = finding
  }

  init(_ field: String?, _ words: String) {
    self.init(field, .said(words))
  }

  /// What is wrong, as an English sentence without its full stop.
  public var words: String {
    switch finding {
    case .missing: "\(field ?? "something") is missing"
    case .neither(let text): "“\(text)” is neither yes nor no"
    case .noneOf(let text, let choices):
      "“\(text)” is none of \(choices.joined(separator: ", "))"
    case .ambiguousDay(let text):
      "“\(text)” may be read in two ways; write it as “4 May 2031” or 2031-05-04"
    case .noTime(let text): "“\(text)” is no date such as 2031-05-04, “4 May 2031” or 2031"
    case .noNumber(let text): "“\(text)” is no number such as 12.5"
    case .noWholeNumber(let text): "“\(text)” is no whole number"
    case .noParty(let text, let known):
      "“\(text)” is no party; known are \(known.joined(separator: ", "))"
    case .noEntry(let text): "no entry has an identifier that begins with “\(text)”"
    case .severalEntries(let text, let count):
      "“\(text)” may be any of \(count) entries; write more of it"
    case .tooLarge(let limit): "the file is larger than \(limit) bytes, which are all that is taken"
    case .said(let words): words
    }
  }
}
