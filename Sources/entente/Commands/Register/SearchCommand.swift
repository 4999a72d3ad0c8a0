import Register
import Service
import Statements

/// `entente search`: words, wherever they stand.
enum SearchCommand {
  static let limit = TypedOption<Int>(
    "limit", placeholder: "N", expecting: "a number from 1 to 1000",
    help: "At most so many; 20 unless told."
  ) { Int($0).flatMap { 1...1000 ~= $0 ? $0 : nil } }

  static let declaration = CommandDeclaration(
    name: "search",
    abstract: "Find words in statements, commitments, evidence, notes …",
    discussion: [
      "All words must occur, in any capitals; “quoted words” must follow each other, and a star stands "
        + "for the end of a word."
    ],
    operand: .init(usage: "WORDS…", help: "What to look for."),
    options: [
      limit.declaration, RegisterOptions.register.declaration, RegisterOptions.json.declaration,
      ProgramDeclaration.help.declaration,
    ],
    examples: [
      .init(
        command: "entente search semicond* '\"supply chain\"'",
        explanation: "Find what speaks of semiconductors and of the supply chain.")
    ])

  static func run(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    guard let query = SearchQuery(arguments.operands.joined(separator: " ")) else {
      throw UsageError("name words to look for", command: declaration.name)
    }
    let session = try await RegisterSession(arguments, surroundings, for: .reading)
    let found = try await session.desk.search(query, limit: try arguments.value(limit) ?? 20)
    if arguments.has(RegisterOptions.json) {
      try surroundings.write(json: SearchAnswer(found: found))
      return .success
    }
    let snapshot = try await session.desk.snapshot()
    let text = SearchText(
      terminal: surroundings.terminal, identifiers: ShortIdentifiers(snapshot), snapshot: snapshot)
    try surroundings.print(text.text(of: found))
    return .success
  }

  private struct SearchAnswer: Encodable {
    var found: [FoundItem]
  }
}
