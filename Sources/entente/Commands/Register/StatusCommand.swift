import Register
import Service
import Statements

/// `entente status`: how the whole register stands.
enum StatusCommand {
  static let declaration = CommandDeclaration(
    name: "status",
    abstract: "See how everything stands, overdue first",
    discussion: [
      "Counts commitments and requests by status and by area. A status is never typed in: it follows "
        + "from what was entered and the day that is asked for."
    ],
    operand: nil, options: RegisterOptions.asking,
    examples: [
      .init(command: "entente status", explanation: "See how things stand today."),
      .init(
        command: "entente status --as-of 2032-12-31 --recorded 2032-12-31",
        explanation: "See how they stood at the end of a year, as was known then."),
    ])

  static func run(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    let session = try await RegisterSession(arguments, surroundings, for: .reading)
    let board = try await session.desk.board(session.asOf(arguments))
    let overview = board.overview()
    if arguments.has(RegisterOptions.json) {
      try surroundings.write(json: overview)
    } else {
      try surroundings.print(
        StatusText(terminal: surroundings.terminal, board: board).text(of: overview))
    }
    return .success
  }
}
