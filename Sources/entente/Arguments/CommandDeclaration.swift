/// A subcommand as users see it: the one source of its parser, help, man page and completions.
struct CommandDeclaration: Sendable {
  struct Operand: Sendable {
    /// As in the usage line: `[PATH…]`.
    var usage: String
    var help: String
    /// Words a shell may offer; empty where it offers files.
    var words: [String] = []
    var offersFiles = false
  }

  struct Example: Sendable {
    var command: String
    var explanation: String
  }

  var name: String
  /// One line without a full stop, as in a list of commands.
  var abstract: String
  /// Paragraphs.
  var discussion: [String]
  var operand: Operand?
  var options: [OptionDeclaration]
  var examples: [Example] = []

  /// `entente read [OPTION]… [PATH…]`.
  var usage: String {
    var parts = ["entente \(name)"]
    if !options.isEmpty { parts.append("[OPTION…]") }
    if let operand { parts.append(operand.usage) }
    return parts.joined(separator: " ")
  }
}
