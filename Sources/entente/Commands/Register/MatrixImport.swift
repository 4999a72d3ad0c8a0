import Publishing
import Register
import Service
import Statements

/// Reads an edited matrix back, shows what it would change, and enters it.
enum MatrixImport {
  static func run(
    _ path: String, _ arguments: ParsedArguments, _ surroundings: Surroundings
  ) async throws -> ExitStatus {
    guard arguments.operands.isEmpty else {
      throw UsageError("--import goes without a file to write", command: "matrix")
    }
    let isDryRun = arguments.has(MatrixCommand.dryRun)
    let session = try await RegisterSession(
      arguments, surroundings, for: isDryRun ? .reading : .writing)
    let leftOut = try arguments.value(MatrixCommand.leaveOut) ?? []
    let edits = try await session.desk.matrixEdits(
      FilePath.bytes(at: path),
      MatrixCommand.options(arguments, try await session.desk.snapshot(), session))
    let facts = edits.facts(leavingOut: leftOut)
    let taken = edits.rows.filter { !leftOut.contains($0.row) }
    let problems = taken.flatMap(\.problems)
    let isForPrograms = arguments.has(RegisterOptions.json)
    let text = MatrixImportText(terminal: surroundings.terminal)
    if !isForPrograms { try surroundings.print(text.text(of: edits, leavingOut: leftOut)) }
    var isEntered = false
    if !problems.isEmpty {
      for problem in problems { surroundings.say("entente: \(VisibleText.show("\(problem)"))\n") }
      let rows = Set(problems.compactMap(\.row)).sorted().map(String.init).joined(separator: ",")
      surroundings.say(
        "Nothing was entered. Put these right, or leave their rows out with --leave-out \(rows).\n")
    } else if !facts.isEmpty, !isDryRun {
      if arguments.has(MatrixCommand.yes) {
        isEntered = true
      } else {
        let question = "Enter \(Counted.of(facts.count, "change"))?"
        guard let answer = surroundings.confirm(question) else {
          throw UsageError(
            "nobody is there to be asked; --yes enters without asking", command: "matrix")
        }
        isEntered = answer
      }
    }
    if isEntered {
      let visibility = try arguments.value(RegisterOptions.visibility)
      let entries = try await session.desk.enter(facts, visibility: visibility)
      if !isForPrograms {
        try surroundings.print("\(Counted.of(entries.count, "entry", plural: "entries")) made.\n")
      }
    }
    if isForPrograms {
      try surroundings.write(
        json: MatrixImportAnswer(
          edits: taken.flatMap(\.edits).map(MatrixImportAnswer.Edit.init),
          problems: problems.map(\.description), notes: edits.notes.map(\.description),
          entered: isEntered ? facts.count : 0))
    }
    return problems.isEmpty ? .success : .unusableData
  }
}

/// What an edited matrix changes, for programs.
struct MatrixImportAnswer: Encodable {
  struct Edit: Encodable {
    var provision: ProvisionID
    var row: Int
    var cell: String
    var column: String
    var old: String
    var new: String
    var overtaken: String?

    init(_ edit: MatrixEdit) {
      provision = edit.provision
      row = edit.row
      cell = edit.cell
      column = edit.heading
      old = edit.old
      new = edit.new
      overtaken = edit.overtaken
    }
  }

  var edits: [Edit]
  var problems: [String]
  var notes: [String]
  /// How many facts were entered.
  var entered: Int
}
