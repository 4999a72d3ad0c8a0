import Register
import Service
import Statements

/// `entente due`: what is to be done, by its day.
enum DueCommand {
  static let within = TypedOption<String>(
    "within", placeholder: "TIME", expecting: "a length of time such as 90d, 6w, 3m or 1y",
    help: "How far ahead to look: 90d unless told; days, weeks, months or years."
  ) { RegisterDate.days($0, from: CivilDay(year: 2000, month: 1, day: 1)) == nil ? nil : $0 }

  static let declaration = CommandDeclaration(
    name: "due",
    abstract: "See what is overdue and what comes next, by its day",
    discussion: [
      "Commitments and requests that count, milestones and deliverables not yet reached, and meetings "
        + "that are planned. What is overdue stands first."
    ],
    operand: nil,
    options: [within.declaration, ListCommand.party.declaration] + RegisterOptions.asking,
    examples: [
      .init(command: "entente due --within 6m", explanation: "See what comes in half a year.")
    ])

  static func run(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    let session = try await RegisterSession(arguments, surroundings, for: .reading)
    let asOf = try session.asOf(arguments)
    let typed = try arguments.value(within) ?? "90d"
    let days = RegisterDate.days(typed, from: asOf.effective) ?? 90
    let board = try await session.desk.board(asOf, horizon: days)
    var lines = board.due(within: days)
    if let party = try arguments.value(ListCommand.party) {
      lines.removeAll { !$0.actors.contains(party) && $0.actors != [.parties] }
    }
    if arguments.has(RegisterOptions.json) {
      try surroundings.write(
        json: DueAnswer(asOf: EDTF("\(asOf.effective)"), withinDays: days, due: lines))
    } else {
      try surroundings.print(
        DueTable(terminal: surroundings.terminal, board: board).text(of: lines, within: days))
    }
    return .success
  }

  private struct DueAnswer: Encodable {
    var asOf: EDTF
    var withinDays: Int
    var due: [DueLine]
  }
}
