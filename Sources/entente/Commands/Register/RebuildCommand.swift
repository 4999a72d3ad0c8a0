import Service

/// `entente rebuild`: derives anew what is derived.
enum RebuildCommand {
  static let declaration = CommandDeclaration(
    name: "rebuild",
    abstract: "Derive lists and search anew from the record",
    discussion: ["The record itself is not touched."],
    operand: nil, options: RegisterOptions.tending)

  static func run(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    let session = try await RegisterSession(arguments, surroundings, for: .writing)
    try await session.desk.rebuild()
    let entries = try await session.desk.extent().entries
    if arguments.has(RegisterOptions.json) {
      try surroundings.write(json: Answer(entries: entries))
    } else {
      try surroundings.print(
        "Derived anew from \(Counted.of(entries, "entry", plural: "entries")).\n")
    }
    return .success
  }

  private struct Answer: Encodable {
    var entries: Int
  }
}
