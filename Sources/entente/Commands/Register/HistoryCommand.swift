import Register
import Service
import Statements

/// `entente history`: the record, line by line.
enum HistoryCommand {
  static let limit = TypedOption<Int>(
    "limit", placeholder: "N", expecting: "a number from 1",
    help: "Only the last so many entries."
  ) { Int($0).flatMap { $0 > 0 ? $0 : nil } }

  static let declaration = CommandDeclaration(
    name: "history",
    abstract: "See who entered what and when, of all or of one item",
    discussion: [
      "Entries are never changed or removed; one that was corrected says so. On a terminal, many "
        + "entries of one kind from one moment become one line."
    ],
    operand: .init(usage: "[ID]", help: "An item, by the beginning of its identifier."),
    options: [limit.declaration] + RegisterOptions.asking,
    examples: [
      .init(
        command: "entente history --limit 20", explanation: "See what was entered last.")
    ])

  static func run(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    guard arguments.operands.count <= 1 else {
      throw UsageError("name one item, or none for everything", command: declaration.name)
    }
    let session = try await RegisterSession(arguments, surroundings, for: .reading)
    // The record is asked for as it was written, also what holds only later.
    var asOf = try session.asOf(arguments)
    if try arguments.value(RegisterOptions.asOf) == nil {
      asOf.effective = CivilDay(year: 9999, month: 12, day: 31)
    }
    var lines: [HistoryLine]
    if let typed = arguments.operands.first {
      let item = try await session.desk.snapshot(asOf).item(typed)
      lines = try await session.desk.history(of: item, asOf)
    } else {
      lines = try await session.desk.history(asOf)
    }
    if let limit = try arguments.value(limit) { lines = lines.suffix(limit) }
    if arguments.has(RegisterOptions.json) {
      try surroundings.write(json: HistoryAnswer(entries: lines))
    } else {
      let text = HistoryText(terminal: surroundings.terminal).lines(lines)
      try surroundings.print(text.map { $0 + "\n" }.joined())
    }
    return .success
  }

  private struct HistoryAnswer: Encodable {
    var entries: [HistoryLine]
  }
}
