import Register
import Service
import Statements

/// `entente show`: all there is to know of one item.
enum ShowCommand {
  static let declaration = CommandDeclaration(
    name: "show",
    abstract: "Show one commitment, statement, mechanism, meeting …",
    discussion: [
      "Of a commitment: the exact words in their paragraph, who is bound, how it stands and why, who "
        + "answers for it, what was reported, and its history."
    ],
    operand: .init(usage: "ID…", help: "Items, by the beginnings of their identifiers."),
    options: RegisterOptions.asking,
    examples: [
      .init(command: "entente show p7k2m", explanation: "See why a commitment stands as it does."),
      .init(
        command: "entente show p7k2m --as-of \"1 March 2032\"",
        explanation: "See how it stood on a day."),
    ])

  static func run(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    guard !arguments.operands.isEmpty else {
      throw UsageError("name what to show", command: declaration.name)
    }
    let session = try await RegisterSession(arguments, surroundings, for: .reading)
    let board = try await session.desk.board(session.asOf(arguments))
    let items = try arguments.operands.map { try board.snapshot.item($0) }
    let card = DossierText(terminal: surroundings.terminal, board: board)
    for item in items {
      if let provision = ProvisionID(item).flatMap({ board.dossier(of: $0) }) {
        if arguments.has(RegisterOptions.json) {
          try surroundings.write(json: provision)
        } else {
          try surroundings.print(card.text(of: provision))
        }
      } else if let other = board.dossier(of: item) {
        if arguments.has(RegisterOptions.json) {
          try surroundings.write(json: other)
        } else {
          try surroundings.print(card.text(of: other))
        }
      }
    }
    return .success
  }
}
