/// A command line that cannot be understood.
struct UsageError: Error, Hashable, CustomStringConvertible {
  /// One sentence: what is wrong and, where it can be guessed, what was meant.
  let message: String
  /// The subcommand it was given to; `nil` before one is known.
  let command: String?

  init(_ message: String, command: String? = nil) {
    self.message = message
    self.command = command
  }

  var description: String {
    let program = command.map { "entente \($0)" } ?? "entente"
    return "\(program): \(message)\nSee `\(program) --help`."
  }
}
