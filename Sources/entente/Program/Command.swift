/// A subcommand: what it is called and takes, and what it does.
struct Command: Sendable {
  enum Work: Sendable {
    /// On the main thread, before any other has been started.
    case direct(@Sendable (ParsedArguments) throws -> ExitStatus)
    /// With a register, and all it may touch of the world.
    case register(@Sendable (ParsedArguments, Surroundings) async throws -> ExitStatus)
  }

  let declaration: CommandDeclaration
  let work: Work

  init(
    _ declaration: CommandDeclaration,
    direct work: @escaping @Sendable (ParsedArguments) throws -> ExitStatus
  ) {
    self.declaration = declaration
    self.work = .direct(work)
  }

  init(
    _ declaration: CommandDeclaration,
    register work: @escaping @Sendable (ParsedArguments, Surroundings) async throws -> ExitStatus
  ) {
    self.declaration = declaration
    self.work = .register(work)
  }
}

/// Commands that stand together in the help.
struct CommandGroup: Sendable {
  /// As a heading: “Keep a register”.
  let title: String
  let commands: [Command]
}
