import Service

/// The command line: `entente COMMAND …`.
@main struct Entente {
  static func main() {
    StandardStreams.ignoreBrokenPipes()
    end(status(of: Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs one command line; whatever goes wrong has been said when it returns.
  static func status(of words: [String]) -> ExitStatus {
    do {
      return try run(words)
    } catch let error as UsageError {
      StandardStreams.say("\(error)\n")
      return .usage
    } catch {
      StandardStreams.say("entente: \(error)\n")
      return ExitStatus(of: error)
    }
  }

  private static func run(_ words: [String]) throws -> ExitStatus {
    let commands = ProgramDeclaration.groups.flatMap(\.commands)
    var words = words[...]
    // `entente help read` is `entente read --help`.
    if words.first == "help" { words = words.dropFirst() + ["--help"] }
    switch words.first {
    case "--help", "-h": return try print(HelpText(columns: columns).textOfProgram())
    case "--version": return try print(ProgramDeclaration.versions + "\n")
    default: break
    }
    guard let word = words.first else {
      throw UsageError("name a command; `entente --help` lists them")
    }
    guard let command = commands.first(where: { $0.declaration.name == word }) else {
      throw UsageError(
        "there is no command “\(VisibleText.show(word))”"
          + Suggestion.sentence(for: word, among: commands.map(\.declaration.name)))
    }
    let arguments = try ArgumentParser(command.declaration).parse(words.dropFirst())
    if arguments.has(ProgramDeclaration.help) {
      return try print(HelpText(columns: columns).text(of: command.declaration))
    }
    switch command.work {
    case .direct(let work): return try work(arguments)
    case .register(let work):
      return try Waiting.run {
        let open = OpenRegisters(.installed)
        do {
          let status = try await work(arguments, .ofProcess(open.registers))
          await open.close()
          return status
        } catch {
          await open.close()
          throw error
        }
      }
    }
  }

  private static var columns: Int { TerminalSettings.ofOutput().columns }

  private static func print(_ text: String) throws -> ExitStatus {
    try StandardStreams.write(Array(text.utf8))
    return .success
  }
}
