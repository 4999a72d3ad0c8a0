public import Register

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
    /// A kind of entry that there is not; empty where none is named.
    case noKind(String, known: [String])
    /// A field that the kind does not have.
    case noField(String, of: String, known: [String])
    /// A field that may stand there once, and stands there so often.
    case repeated(Int)
    /// A level of a scale without its score and name.
    case noLevel(String)
    /// A chair without a party and a post.
    case noPost(String)
    /// An address or number of nobody.
    case noContact
    /// A table without a column for the kind.
    case noKindColumn
    /// A line of a file that is not read, and where in it.
    case noJSON(column: Int?)
    /// A line of JSON without names and values.
    case noLine
    /// A member of a line that holds an object.
    case nested(String)
    /// A rule of the register.
    case said(Saying)
    /// A fault of the system, in its own words.
    case failed(String)
  }

  /// The field it is about; `nil` where it is about the whole.
  public let field: String?
  public let finding: Finding

  public init(_ field: String?, _ finding: Finding) {
    self.field = field
    self.finding = finding
  }

  /// What some error says; of those without a code, the system's own words.
  init(_ field: String?, of error: any Error) {
    switch error {
    case let error as ServiceError: self.init(field, .said(error.saying))
    case let error as EntryError: self.init(field, .said(error.saying))
    default: self.init(field, .failed(Self.withoutStop("\(error)")))
    }
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
    case .noKind(let text, let known):
      "\(text.isEmpty ? "kind is missing" : "“\(text)” is no kind of entry"); there are "
        + known.joined(separator: ", ")
    case .noField(let name, let kind, let known):
      "a \(kind) has no “\(name)”; it has \(known.joined(separator: ", "))"
    case .repeated(let count): "it stands there \(count) times, and once is all it may"
    case .noLevel(let text): "“\(text)” does not begin with a score and a name"
    case .noPost(let text): "“\(text)” is no party and post such as “NL: Vice-Minister”"
    case .noContact: "contact is missing: whose address or number it is"
    case .noKindColumn: "no column is headed “kind”"
    case .noJSON(let column): "this is no JSON" + (column.map { " at column \($0)" } ?? "")
    case .noLine: "this is no line of JSON with names and values"
    case .nested(let name): "“\(name)”: an object stands where a value is wanted"
    case .said(let saying): Self.withoutStop(saying.description)
    case .failed(let words): words
    }
  }

  private static func withoutStop(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }
}
