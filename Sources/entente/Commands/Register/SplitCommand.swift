import Register
import Service
import Statements

/// `entente split` and `entente join`: one provision becomes two, or two become one.
enum SplitCommand {
  static let at = TypedOption<String>(
    "at", placeholder: "WORDS", expecting: "words of the provision",
    help: "The words with which the second begins."
  ) { $0.isEmpty ? nil : $0 }
  static let accept = TypedOption<Bool>.flag(
    "accept", help: "What comes of it counts as confirmed.")

  static let split = CommandDeclaration(
    name: "split",
    abstract: "Part a provision in two",
    discussion: [
      "Both keep what it had: who, by when, through what. The first keeps its identifier and its "
        + "targets; the record says of the second that it was split off."
    ],
    operand: .init(usage: "ID", help: "A provision, by the beginning of its identifier."),
    options: [at.declaration, accept.declaration] + RegisterOptions.entering,
    examples: [
      .init(
        command: "entente split p7k2m --at \"hold an exhibition\"",
        explanation: "Make two of “found a museum and hold an exhibition”.")
    ])

  static let join = CommandDeclaration(
    name: "join",
    abstract: "Make one of a provision and the next of its paragraph",
    discussion: [
      "The first keeps its identifier and takes from the second what it lacks; the record says of the "
        + "second that it was absorbed. Nothing is deleted."
    ],
    operand: .init(usage: "ID", help: "The first provision, by the beginning of its identifier."),
    options: [accept.declaration] + RegisterOptions.entering,
    examples: [
      .init(command: "entente join p7k2m", explanation: "Join it with the one that follows.")
    ])

  static func split(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    guard let words = try arguments.value(at) else {
      throw UsageError("say where, as in --at \"hold an exhibition\"", command: split.name)
    }
    return try await run(arguments, surroundings) { desk, held, snapshot in
      try await desk.split(
        held.fact.id, at: try word(words, of: held.fact, snapshot),
        accepting: arguments.has(accept), visibility: arguments.value(RegisterOptions.visibility))
    }
  }

  static func join(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    try await run(arguments, surroundings) { desk, held, _ in
      try await desk.join(
        held.fact.id, accepting: arguments.has(accept),
        visibility: arguments.value(RegisterOptions.visibility))
    }
  }

  private static func run(
    _ arguments: ParsedArguments, _ surroundings: Surroundings,
    deed: (Desk, Held<ProvisionFact>, Snapshot) async throws -> ReviewOutcome
  ) async throws -> ExitStatus {
    guard arguments.operands.count == 1 else {
      throw UsageError("name one provision", command: arguments.command)
    }
    let session = try await RegisterSession(arguments, surroundings, for: .writing)
    let snapshot = try await session.desk.snapshot()
    let id = try snapshot.item(arguments.operands[0], as: ProvisionFact.self)
    guard let held = snapshot[id] else { return .noInput }
    let outcome = try await deed(session.desk, held, snapshot)
    let board = try await session.desk.board()
    let lines = outcome.provisions.compactMap { board.dossier(of: $0)?.provision }
    try surroundings.show(lines, of: board, asJSON: arguments.has(RegisterOptions.json))
    return .success
  }

  /// The number of the first of these words in the provision's paragraph.
  private static func word(
    _ words: String, of fact: ProvisionFact, _ snapshot: Snapshot
  ) throws -> Int {
    guard let statement = snapshot.statement(of: fact)?.fact,
      let paragraph = ParagraphWords(holding: fact.content, of: statement),
      let passage = statement.passage(of: words, near: fact.content.start),
      passage.start >= fact.content.start, passage.end <= fact.content.end,
      let number = paragraph.numbers(of: passage)?.lowerBound
    else {
      throw ServiceError(
        .badValue, .noWordsWithin, .text(words), .text(fact.content.exact))
    }
    return number
  }
}
