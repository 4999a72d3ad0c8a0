import Publishing
import Register
import Service

/// `entente matrix`: the follow-up matrix out to a file, and an edited one back.
enum MatrixCommand {
  static let format = TypedOption<MatrixFormat>.choice(
    "format", short: "f", placeholder: "FORMAT",
    help: "The form of the file; by the end of its name unless told.")
  static let edited = TypedOption<String>(
    "import", placeholder: "FILE", value: .file, expecting: "an XLSX or CSV file",
    help: "Read an edited matrix back: show what would change, ask, and enter it."
  ) { $0.isEmpty ? nil : $0 }
  static let yes = TypedOption<Bool>.flag(
    "yes", short: "y", help: "Enter what an edited matrix changes without asking.")
  static let dryRun = TypedOption<Bool>.flag(
    "dry-run", help: "Only show what an edited matrix would change.")
  static let leaveOut = TypedOption<Set<Int>>(
    "leave-out", placeholder: "ROWS", expecting: "row numbers with commas between",
    help: "Rows of an edited matrix that are not to be taken, by the numbers a spreadsheet shows."
  ) { text in
    let words = text.split(separator: ",")
    let rows = words.compactMap { Int($0) }
    return rows.count == words.count && !rows.isEmpty ? Set(rows) : nil
  }
  static let grouping = TypedOption<MatrixOptions.Grouping>.choice(
    "group-by", placeholder: "WHAT",
    help: "By what rows stand together: subject (the default) or paragraph.")

  static let declaration = CommandDeclaration(
    name: "matrix",
    abstract: "Write the follow-up matrix for Excel or Word, and read an edited one back",
    discussion: [
      "Writes every commitment with who answers for it, when it is due, how it stands and why. White "
        + "columns of the workbook may be edited, rows sorted and columns deleted; brought back, "
        + "exactly what was changed is entered. A row that cannot be understood is named, and nothing "
        + "is entered until the file is right or the row is left out (--leave-out)."
    ],
    operand: .init(
      usage: "[OUT]", help: "The file to write; - writes to standard output.", offersFiles: true),
    options: [
      format.declaration, grouping.declaration, CalendarCommand.statement.declaration,
      CalendarCommand.isShared.declaration, CalendarCommand.isPublic.declaration,
      edited.declaration, yes.declaration,
      dryRun.declaration, leaveOut.declaration,
    ] + RegisterOptions.asking + [
      RegisterOptions.person.declaration, RegisterOptions.visibility.declaration,
    ],
    examples: [
      .init(command: "entente matrix follow-up.xlsx", explanation: "Write the matrix for Excel."),
      .init(
        command: "entente matrix --import follow-up.xlsx",
        explanation: "Enter what was changed in it."),
    ])

  static func run(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    if let path = try arguments.value(edited) {
      return try await MatrixImport.run(path, arguments, surroundings)
    }
    guard let path = arguments.operands.first, arguments.operands.count == 1 else {
      throw UsageError(
        "name the one file to write, such as follow-up.xlsx, or give --import", command: "matrix")
    }
    guard let format = try arguments.value(format) ?? MatrixFormat(ofFile: path) else {
      let known = MatrixFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError(
        "“\(VisibleText.show(path))” does not say in which form; give --format (\(known))",
        command: "matrix")
    }
    let session = try await RegisterSession(arguments, surroundings, for: .reading)
    let readers = CalendarCommand.readers(arguments)
    var asOf = try session.asOf(arguments)
    // A sheet says what it was made from, so that what is entered later is not taken back with it.
    asOf.recorded = min(asOf.recorded, try await session.desk.present().recorded)
    let snapshot = try await session.desk.snapshot(asOf, shownTo: readers)
    var options = try options(arguments, snapshot, session)
    options.readers = readers
    let matrix = Matrix(snapshot, options: options)
    try FilePath.write(format.bytes(of: matrix), to: path, surroundings)
    if arguments.has(RegisterOptions.json), path != "-" {
      try surroundings.write(
        json: MatrixAnswer(file: path, format: format.rawValue, rows: matrix.rows.count))
    }
    return .success
  }

  static func options(
    _ arguments: ParsedArguments, _ snapshot: Snapshot, _ session: RegisterSession
  ) throws -> MatrixOptions {
    var options = MatrixOptions(
      grouping: try arguments.value(grouping) ?? .area,
      seat: session.seat.kind == .party ? session.seat.code : nil)
    if let typed = try arguments.value(CalendarCommand.statement) {
      options.statement = try snapshot.item(typed, as: StatementFact.self)
    }
    return options
  }
}

/// What was written, for programs.
struct MatrixAnswer: Encodable {
  var file: String
  var format: String
  var rows: Int
}
