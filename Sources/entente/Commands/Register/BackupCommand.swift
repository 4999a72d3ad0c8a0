import Service

/// `entente backup` and `entente restore`: a register into one file, and back.
enum BackupCommand {
  static let backup = CommandDeclaration(
    name: "backup",
    abstract: "Copy the whole register into one file",
    discussion: [
      "Others may go on writing meanwhile. The file is a register itself, and appears whole or not at "
        + "all; a file that is there already is not replaced."
    ],
    operand: .init(usage: "FILE", help: "The file to make.", offersFiles: true),
    options: RegisterOptions.tending,
    examples: [
      .init(
        command: "entente backup \"register-$(date +%F).db\"",
        explanation: "Keep a copy with today's date.")
    ])
  static let restore = CommandDeclaration(
    name: "restore",
    abstract: "Put a register back from such a file",
    discussion: [
      "Into a place where no register is: what is there is never replaced. Between a file and "
        + "PostgreSQL, this moves a register from one to the other."
    ],
    operand: .init(usage: "FILE", help: "The file that backup made.", offersFiles: true),
    options: RegisterOptions.tending,
    examples: [
      .init(
        command: "entente restore register.db --register postgres:///partnership",
        explanation: "Move a register from a file into PostgreSQL.")
    ])

  static func backup(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    let path = try file(arguments)
    let session = try await RegisterSession(arguments, surroundings, for: .reading)
    let entries = try await session.desk.backUp(to: path)
    return try tell(entries, "copied into \(path)", path, arguments, surroundings)
  }

  static func restore(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    let path = try file(arguments)
    let address = try RegisterSession.address(arguments, surroundings)
    let entries = try await RegisterBackup.restore(
      path, into: address, by: surroundings.registers)
    return try tell(entries, "put back into \(address)", path, arguments, surroundings)
  }

  private static func file(_ arguments: ParsedArguments) throws(UsageError) -> String {
    guard let path = arguments.operands.first, arguments.operands.count == 1 else {
      throw UsageError("name one file", command: arguments.command)
    }
    return path
  }

  private struct Answer: Encodable {
    var entries: Int
    var file: String
  }

  private static func tell(
    _ entries: Int, _ deed: String, _ path: String, _ arguments: ParsedArguments,
    _ surroundings: Surroundings
  ) throws -> ExitStatus {
    if arguments.has(RegisterOptions.json) {
      try surroundings.write(json: Answer(entries: entries, file: path))
    } else {
      let count = Counted.of(entries, "entry", plural: "entries")
      try surroundings.print(VisibleText.show("\(count) \(deed).") + "\n")
    }
    return .success
  }
}
