import Register
import Service
import Statements

/// `entente accept` and `entente reject`: a person's word on what was read.
enum ReviewCommand {
  static let all = TypedOption<Bool>.flag(
    "all", help: "All proposals, or all of one statement (--statement).")
  static let above = TypedOption<Int>(
    "above", placeholder: "PERCENT", expecting: "a number from 0 to 100",
    help: "With --all, only what the reader was at least so sure of."
  ) { Int($0).flatMap { 0...100 ~= $0 ? $0 : nil } }
  static let note = TypedOption<String>(
    "note", placeholder: "WORDS", expecting: "words", help: "Why."
  ) { $0.isEmpty ? nil : $0 }

  static let accept = declaration(
    "accept", "Confirm proposals: they count from now on",
    example: .init(
      command: "entente accept p7k2m p9qrt",
      explanation: "Confirm two proposals; the beginnings of their identifiers are enough."))
  static let reject = declaration(
    "reject", "Say that a proposal was read wrongly",
    example: .init(
      command: "entente reject p7k2m --note \"a quotation from the treaty\"",
      explanation: "Say that a proposal is none, and why."))

  private static func declaration(
    _ name: String, _ abstract: String, example: CommandDeclaration.Example
  ) -> CommandDeclaration {
    CommandDeclaration(
      name: name, abstract: abstract,
      discussion: [
        "What was read from a statement is a proposal until a person has confirmed it. A word can be "
          + "taken back by the other command."
      ],
      operand: .init(usage: "[ID…]", help: "Provisions, by the beginnings of their identifiers."),
      options: [
        all.declaration, ListCommand.statement.declaration, above.declaration, note.declaration,
      ] + RegisterOptions.entering,
      examples: [example])
  }

  static func accept(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    try await run(.accept, arguments, surroundings)
  }

  static func reject(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    try await run(.reject, arguments, surroundings)
  }

  private static func run(
    _ verdict: ReviewFact.Verdict, _ arguments: ParsedArguments, _ surroundings: Surroundings
  ) async throws -> ExitStatus {
    guard arguments.has(all) != !arguments.operands.isEmpty else {
      throw UsageError("name provisions, or all of them with --all", command: arguments.command)
    }
    let session = try await RegisterSession(arguments, surroundings, for: .writing)
    let board = try await session.desk.board()
    let provisions = try chosen(arguments, board)
    let changed = try await session.desk.review(
      provisions, verdict, note: try arguments.value(note),
      visibility: try arguments.value(RegisterOptions.visibility)
    ).provisions
    let now = try await session.desk.board()
    if arguments.has(RegisterOptions.json) {
      try surroundings.write(
        json: Reviewed(
          verdict: verdict, changed: changed, proposalsLeft: now.proposals().count))
      return .success
    }
    let verb = verdict == .accept ? "accepted" : "rejected"
    if changed.count <= 20 {
      let identifiers = ShortIdentifiers(now.snapshot, of: [.provision])
      for id in changed {
        let line = "\(identifiers.short(id.item)) \(verb): \(now.snapshot.summary(of: id.item))"
        try surroundings.print(surroundings.terminal.paragraph(VisibleText.show(line)))
      }
    }
    let same = provisions.count - changed.count
    var counts = [Counted.of(changed.count, "provision") + " \(verb)"]
    if same > 0 { counts.append("\(same) \(same == 1 ? "was" : "were") already") }
    let left = now.proposals().count
    counts.append(left == 0 ? "no proposals left" : "\(Counted.of(left, "proposal")) left")
    try surroundings.print(surroundings.terminal.paragraph(counts.joined(separator: "; ") + "."))
    return .success
  }

  private struct Reviewed: Encodable {
    var verdict: ReviewFact.Verdict
    var changed: [ProvisionID]
    var proposalsLeft: Int
  }

  private static func chosen(
    _ arguments: ParsedArguments, _ board: Board
  ) throws -> [ProvisionID] {
    guard arguments.has(all) else {
      guard try arguments.value(above) == nil, try arguments.value(ListCommand.statement) == nil
      else { throw UsageError("--above and --statement go with --all", command: arguments.command) }
      return try arguments.operands.map { try board.snapshot.item($0, as: ProvisionFact.self) }
    }
    let statement = try arguments.value(ListCommand.statement).map {
      try board.snapshot.item($0, as: StatementFact.self)
    }
    return board.proposals(of: statement, above: try arguments.value(above) ?? 0).map(\.id)
  }
}
