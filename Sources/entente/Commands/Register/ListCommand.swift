import Publishing
import Register
import Service
import Statements

/// `entente list`: provisions by what is asked for.
enum ListCommand {
  static let area = TypedOption<Set<Area>>(
    "area", placeholder: "AREA", value: .choices(Area.allCases.map(\.rawValue)),
    expecting: "one or more areas with commas between", help: "Of these areas.",
    read: ChosenWords.read)
  static let party = TypedOption<PartyCode>(
    "party", placeholder: "CODE", expecting: "a party's code",
    help: "That this party is bound by, or asks."
  ) { $0.isEmpty ? nil : PartyCode($0) }
  static let status = TypedOption<Set<Status>>(
    "status", placeholder: "STATUS", value: .choices(Status.allCases.map(\.rawValue)),
    expecting: "one or more statuses with commas between", help: "That stand so.",
    read: ChosenWords.read)
  static let classes = TypedOption<Set<Provision.Class>>(
    "class", short: "c", placeholder: "CLASS", value: .choices(ReadCommand.classWords),
    expecting: "one or more classes with commas between",
    help: "Of these classes; commitments and requests unless told.",
    read: ReadCommand.parseClasses)
  static let mechanism = TypedOption<String>(
    "mechanism", placeholder: "ID", expecting: "a mechanism's identifier or words of its name",
    help: "Carried by this mechanism, or by those it followed or that followed it."
  ) { $0.isEmpty ? nil : $0 }
  static let statement = TypedOption<String>(
    "statement", placeholder: "ID", expecting: "a statement's identifier",
    help: "Of this statement."
  ) { $0.isEmpty ? nil : $0 }
  static let dueBefore = TypedOption<CivilDay>(
    "due-before", placeholder: "DATE", expecting: "a date such as 2031-05-04 or May 2031",
    help: "Of which the next thing is due before this day, or overdue."
  ) { RegisterDate.time($0)?.days?.lowerBound }
  static let text = TypedOption<SearchQuery>(
    "text", placeholder: "WORDS", expecting: "words",
    help: "In whose own words these occur; a star stands for the end of a word."
  ) { SearchQuery($0) }

  static let declaration = CommandDeclaration(
    name: "list",
    abstract: "List commitments by area, party, status, words …",
    discussion: ["Every condition that is given must be met."],
    operand: nil,
    options: [
      status.declaration, area.declaration, party.declaration, classes.declaration,
      mechanism.declaration, statement.declaration, dueBefore.declaration, text.declaration,
    ] + RegisterOptions.asking,
    examples: [
      .init(
        command: "entente list --status overdue,due-soon --party NL",
        explanation: "See what the Netherlands has to do now."),
      .init(
        command: "entente list --json --class all | jq -r '.provisions[].words'",
        explanation: "Give all the words of all provisions to another program."),
    ])

  static func run(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    let session = try await RegisterSession(arguments, surroundings, for: .reading)
    let board = try await session.desk.board(session.asOf(arguments))
    let query = try query(arguments, board.snapshot)
    let lines = board.list(query)
    try surroundings.show(lines, of: board, asJSON: arguments.has(RegisterOptions.json))
    return .success
  }

  static func query(
    _ arguments: ParsedArguments, _ snapshot: Snapshot
  ) throws -> ProvisionQuery {
    var query = ProvisionQuery()
    query.areas = try arguments.value(area) ?? []
    query.party = try arguments.value(party)
    query.statuses = try arguments.value(status) ?? []
    query.classes = try arguments.value(classes) ?? [.commitment, .request]
    query.dueBy = try arguments.value(dueBefore)?.advanced(days: -1)
    query.text = try arguments.value(text)
    if let typed = try arguments.value(mechanism) {
      query.mechanism = try snapshot.mechanism(typed)
    }
    if let typed = try arguments.value(statement) {
      query.statement = try snapshot.item(typed, as: StatementFact.self)
    }
    return query
  }
}
