/// `entente completions`: scripts that teach shells our options.
enum CompletionsCommand {
  static let declaration = CommandDeclaration(
    name: "completions",
    abstract: "Print a script that completes command lines",
    discussion: [
      "For bash, put `source <(entente completions bash)` into ~/.bashrc; for fish, save the "
        + "script as ~/.config/fish/completions/entente.fish; for zsh, as _entente in a folder of "
        + "$fpath."
    ],
    operand: .init(
      usage: "SHELL", help: "bash, zsh or fish.", words: Shell.allCases.map(\.rawValue)),
    options: [ProgramDeclaration.help.declaration],
    examples: [
      .init(
        command: "source <(entente completions bash)",
        explanation: "Complete in this bash from now on.")
    ])

  static func run(_ arguments: ParsedArguments) throws -> ExitStatus {
    let shells = Shell.allCases.map(\.rawValue)
    guard let word = arguments.operands.first, arguments.operands.count == 1 else {
      throw UsageError(
        "name one shell: \(shells.joined(separator: ", "))", command: declaration.name)
    }
    guard let shell = Shell(rawValue: word) else {
      throw UsageError(
        "there are no completions for “\(word)”, only for \(shells.joined(separator: ", "))",
        command: declaration.name)
    }
    try StandardStreams.write(Array(shell.script.utf8))
    return .success
  }
}
