import Importing
import Reading
import Register
import Service
import Statements

/// `entente import`: statements in, proposals entered.
enum ImportCommand {
  static let acceptsAll = TypedOption<Bool>.flag(
    "accept-all", help: "Count everything that is read as confirmed, without a look at it.")
  static let replaces = TypedOption<String>(
    "replaces", placeholder: "ID", expecting: "the identifier of a statement",
    help: "The statement in the register that this file is a new version of, where that is not "
      + "found by itself."
  ) { $0.isEmpty ? nil : $0 }

  static let declaration = CommandDeclaration(
    name: "import",
    abstract: "Put statements in and propose what they promise",
    discussion: [
      "Reads each statement and enters it with its provisions as proposals, which count once a "
        + "person has confirmed them (accept, reject, amend). A file that was read before is "
        + "recognised by its bytes. A new version of a statement is compared with the earlier one: "
        + "what stayed keeps what people made of it, and only what changed is to be looked at.",
      "A statement is entered whole or not at all. A file that cannot be used is reported, and the "
        + "rest goes on.",
    ],
    operand: .init(
      usage: "FILE…|-", help: "Files and folders; - reads standard input.", offersFiles: true),
    options: [
      acceptsAll.declaration, ReadCommand.adopted.declaration, replaces.declaration,
      ReadCommand.limit.declaration,
    ] + RegisterOptions.entering,
    examples: [
      .init(
        command: "entente import statement.docx", explanation: "Put a statement into the register."),
      .init(
        command: "entente import --accept-all --json statements/",
        explanation: "Put a folder in, for a program, without a review."),
    ])

  static func run(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    guard !arguments.operands.isEmpty else {
      throw UsageError("name the files to put in", command: declaration.name)
    }
    var limits = ImportLimits()
    if let limit = try arguments.value(ReadCommand.limit) { limits.raise(to: limit) }
    let session = try await RegisterSession(arguments, surroundings, for: .writing)
    var options = ImportOptions()
    options.acceptsAll = arguments.has(acceptsAll)
    options.adopted = try arguments.value(ReadCommand.adopted)
    options.visibility = try arguments.value(RegisterOptions.visibility) ?? .parties
    if let typed = try arguments.value(replaces) {
      options.replaces = try await session.desk.snapshot().item(typed, as: StatementFact.self)
    }
    let inputs = InputList(paths: arguments.operands)
    guard options.replaces == nil || inputs.files.count == 1 else {
      throw UsageError("--replaces goes with one file", command: declaration.name)
    }
    let reading = try StatementReading(limits: limits)
    var reports: [ImportReport] = []
    var status = ExitStatus.success
    for folder in inputs.unusable {
      surroundings.say("entente: \(VisibleText.show(folder.path)): \(folder.reason)\n")
      status = .noInput
    }
    for file in inputs.files {
      do {
        let bytes = try bytes(of: file, limits)
        let document = SourceDocument(name: file.name, bytes: bytes)
        reports.append(try await session.desk.importStatement(document, by: reading, options))
      } catch let error as ImportError {
        let advice = error.code == .oversized ? " (--limit)" : ""
        surroundings.say(
          "entente: \(VisibleText.show(file.path)): \(VisibleText.show(error.message))\(advice)\n")
        if status == .success { status = ExitStatus(error.code) }
      }
    }
    if arguments.has(RegisterOptions.json) {
      try surroundings.write(json: reports)
    } else {
      let snapshot = try await session.desk.snapshot()
      let text = ImportText(
        terminal: surroundings.terminal,
        identifiers: ShortIdentifiers(snapshot, of: [.statement, .provision]))
      try surroundings.print(reports.map(text.text).joined())
      let proposed = reports.reduce(0) { $0 + $1.proposedInAll }
      if proposed > 0 { try surroundings.print(text.next(proposed: proposed)) }
    }
    return status
  }

  private static func bytes(
    of file: InputFile, _ limits: ImportLimits
  ) throws(ImportError) -> [UInt8] {
    switch file.source {
    case .file: return try Importer(limits: limits).bytes(at: file.path)
    case .standardInput:
      guard let bytes = StandardStreams.readInput(limit: limits.sourceBytes) else {
        throw ImportError(.unreadable, "standard input cannot be read", source: file.path)
      }
      return bytes
    }
  }
}
