import Publishing
import Register
import Service

/// `entente calendar`: meetings, deadlines and expected occurrences for a calendar program.
enum CalendarCommand {
  static let statement = TypedOption<String>(
    "statement", placeholder: "ID", expecting: "a statement's identifier",
    help: "Only what belongs to this statement."
  ) { $0.isEmpty ? nil : $0 }
  static let isPublic = TypedOption<Bool>.flag(
    "public", help: "Only what anybody may see, in place of all that the seat sees.")
  static let isShared = TypedOption<Bool>.flag(
    "shared", help: "Only what the parties share, without anything internal to the seat.")
  static let proposals = TypedOption<Bool>.flag(
    "proposals", help: "Also deadlines that were read and that nobody has confirmed yet.")

  static let declaration = CommandDeclaration(
    name: "calendar",
    abstract: "Write meetings, deadlines and expected occurrences as a calendar",
    discussion: [
      "Writes iCalendar (RFC 5545), as Documentation/calendar.md says. Made anew, the file differs "
        + "only where something was entered, so that a calendar program takes up what has changed."
    ],
    operand: .init(
      usage: "OUT.ics|-", help: "The file to write; - writes to standard output.", offersFiles: true
    ),
    options: [
      statement.declaration, isShared.declaration, isPublic.declaration, proposals.declaration,
    ]
      + RegisterOptions.asking,
    examples: [
      .init(command: "entente calendar follow-up.ics", explanation: "Write the calendar.")
    ])

  static func run(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    guard let path = arguments.operands.first, arguments.operands.count == 1 else {
      throw UsageError("name the one file to write, such as follow-up.ics", command: "calendar")
    }
    let session = try await RegisterSession(arguments, surroundings, for: .reading)
    let snapshot = try await session.desk.snapshot(
      session.asOf(arguments), shownTo: readers(arguments))
    var options = CalendarOptions(includesProposed: arguments.has(proposals))
    if let typed = try arguments.value(statement) {
      options.statement = try snapshot.item(typed, as: StatementFact.self)
    }
    let calendar = FollowUpCalendar(snapshot, options: options)
    try FilePath.write(CalendarFile().bytes(of: calendar), to: path, surroundings)
    if arguments.has(RegisterOptions.json), path != "-" {
      try surroundings.write(json: CalendarAnswer(calendar, path))
    }
    return .success
  }

  /// For whom a file is taken out; of two options the narrower.
  static func readers(_ arguments: ParsedArguments) -> Readers {
    arguments.has(isPublic) ? .public : arguments.has(isShared) ? .partner : .own
  }
}

/// What was written, for programs.
struct CalendarAnswer: Encodable {
  var file: String
  var events: Int
  var tasks: Int

  init(_ calendar: FollowUpCalendar, _ file: String) {
    self.file = file
    events = calendar.items.count { if case .event = $0.kind { true } else { false } }
    tasks = calendar.items.count - events
  }
}
