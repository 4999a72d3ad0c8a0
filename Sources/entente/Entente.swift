import Reading

/// The command line: `entente COMMAND …`.
@main struct Entente {
  static let commands = [ReadCommand.declaration]

  static func main() async {
    let words = Array(CommandLine.arguments.dropFirst())
    end(await status(of: words))
  }

  /// Runs one command line; whatever goes wrong has been said when it returns.
  static func status(of words: [String]) async -> ExitStatus {
    do {
      return try await run(words)
    } catch let error as UsageError {
      StandardStreams.say("\(error)\n")
      return ExitStatus(error)
    } catch let error as LexiconError {
      StandardStreams.say("entente: \(error)\n")
      return ExitStatus(error)
    } catch let error as OutputError {
      StandardStreams.say("entente: \(error)\n")
      return ExitStatus(error)
    } catch {
      StandardStreams.say("entente: \(error)\n")
      return .software
    }
  }

  private static func run(_ words: [String]) async throws -> ExitStatus {
    guard let command = words.first else {
      throw UsageError("name a command: \(commands.map(\.name).joined(separator: ", "))")
    }
    guard let declaration = commands.first(where: { $0.name == command }) else {
      throw UsageError(
        "there is no command “\(command)”"
          + Suggestion.sentence(for: command, among: commands.map(\.name)))
    }
    let arguments = try ArgumentParser(declaration).parse(words.dropFirst())
    return try await ReadCommand.run(arguments)
  }
}
