/// What one option looks like to whoever parses it, documents it or completes it.
struct OptionDeclaration: Sendable, Hashable {
  /// What may stand after the option; decides the completion that shells offer.
  enum Value: Sendable, Hashable {
    case choice([String])
    /// One or more of these, separated by commas.
    case choices([String])
    case folder
    case file
    case text
  }

  /// Without the dashes: `format`.
  var long: String
  /// Without the dash: `f`.
  var short: Character?
  /// Name of the value in the help, as in `DIR`, and what it may be; `nil` for a flag.
  var placeholder: String?
  var value: Value?
  /// One or more sentences for the help and the man page.
  var help: String

  var isFlag: Bool { value == nil }

  /// `-f, --format FORMAT`.
  var usage: String {
    let name = placeholder.map { "--\(long) \($0)" } ?? "--\(long)"
    return short.map { "-\($0), \(name)" } ?? name
  }

  /// The words a shell may offer after the option.
  var words: [String] {
    switch value {
    case .choice(let words), .choices(let words): words
    case .folder, .file, .text, nil: []
    }
  }
}
