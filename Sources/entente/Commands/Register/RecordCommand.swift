import Register
import Service
import Statements

/// `entente record`: facts entered one by one with options, or many from a file.
enum RecordCommand {
  static let file = TypedOption<String>(
    "file", short: "f", placeholder: "FILE", value: .file,
    expecting: "a file, or - for standard input",
    help: "Enter many facts from JSON lines or a table (CSV) with a column “kind”; nothing is "
      + "entered while any line is wrong."
  ) { $0.isEmpty ? nil : $0 }

  private static let kinds = RecordForms.all.map { $0.kind.rawValue }

  static let declaration = CommandDeclaration(
    name: "record",
    abstract: "Enter meetings, progress, evidence, judgements …",
    discussion: [
      "Enters one fact from the options, or many from a file. A kind's first field may stand without "
        + "its name, as in `entente record progress p7k2 --note …`. An item is named by the beginning "
        + "of its identifier, a commitment also by its paragraph and words of it (“¶ 12 summit”), a "
        + "mechanism also by words of its name.",
      "What is entered is never changed: --corrects takes the place of an own entry, and `record "
        + "retraction` takes one back. A status is never entered; what changed in it is said.",
    ]
      + RecordForms.all.map { form in
        let fields = form.fields.map { field in
          let name = field.isRequired ? field.name : "[\(field.name)]"
          return field.isRepeated ? "\(name)…" : name
        }
        return "\(form.kind.rawValue): \(form.purpose). Fields: \(fields.joined(separator: ", "))."
      },
    operand: .init(
      usage: "KIND [VALUE…]", help: "What is entered, and its first field.", words: kinds),
    options: [file.declaration] + fieldOptions + RegisterOptions.entering,
    examples: [
      .init(
        command: "entente record meeting \"Port Dialogue\" --on \"4 May 2031\" --mechanism port",
        explanation: "Enter a meeting of a mechanism."),
      .init(
        command:
          "entente record evidence \"¶ 12 summit\" --publisher Gazette --shows done --copy page.pdf",
        explanation: "Enter a source, and keep a copy of it."),
      .init(
        command: "entente record --file facts.csv",
        explanation: "Enter many facts at once."),
    ])

  /// One option for every field of every form; what is asked with the same name means the same.
  private static let fieldOptions: [OptionDeclaration] = {
    var options: [OptionDeclaration] = []
    let taken = Set((RegisterOptions.entering + [file.declaration]).map(\.long))
    for form in RecordForms.all {
      for field in form.fields where !taken.contains(field.name) {
        if let known = options.firstIndex(where: { $0.long == field.name }) {
          if options[known].value != value(field) { options[known].value = .text }
          continue
        }
        options.append(option(field))
      }
    }
    return options + FormField.common.filter { !taken.contains($0.name) }.map(option)
  }()

  private static func option(_ field: FormField) -> OptionDeclaration {
    let value = value(field)
    return OptionDeclaration(
      long: field.name, placeholder: value == nil ? nil : placeholder(field.value), value: value,
      help: field.help)
  }

  private static func value(_ field: FormField) -> OptionDeclaration.Value? {
    switch field.value {
    case .flag: nil
    case .choice(let words): .choice(words)
    case .file: .file
    default: .text
    }
  }

  private static func placeholder(_ value: FormField.Value) -> String {
    switch value {
    case .text: "WORDS"
    case .time: "DATE"
    case .number: "NUMBER"
    case .flag: ""
    case .choice: "WORD"
    case .item: "ID"
    case .party: "PARTY"
    case .entry: "ENTRY"
    case .file: "FILE"
    }
  }

  static func run(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    let path = try arguments.value(file)
    let lines = try path.map { try read($0, arguments) } ?? [line(arguments)]
    let session = try await RegisterSession(arguments, surroundings, for: .writing)
    let folder = path.map(FilePath.folder) ?? ""
    let report: RecordReport
    do {
      report = try await session.desk.record(
        lines, visibility: try arguments.value(RegisterOptions.visibility)
      ) { try FilePath.bytes(at: $0.hasPrefix("/") ? $0 : folder + $0) }
    } catch let error as RecordError where path == nil {
      let words = error.problems.map(\.words).joined(separator: "\n")
      throw UsageError(words, command: declaration.name)
    }
    if arguments.has(RegisterOptions.json) {
      try surroundings.write(json: report)
    } else {
      let text = RecordText(
        terminal: surroundings.terminal, snapshot: try await session.desk.snapshot())
      try surroundings.print(text.text(of: report))
    }
    return .success
  }

  private static func read(
    _ path: String, _ arguments: ParsedArguments
  ) throws -> [RecordLine] {
    guard arguments.operands.isEmpty else {
      throw UsageError("--file goes without a kind", command: declaration.name)
    }
    return try RecordFile.lines(FilePath.bytes(at: path))
  }

  /// The one line that operands and options make.
  private static func line(_ arguments: ParsedArguments) throws(UsageError) -> RecordLine {
    guard let kind = arguments.operands.first else {
      throw UsageError(
        "say what to record (\(kinds.joined(separator: ", "))), or give a --file",
        command: declaration.name)
    }
    guard let form = RecordForms.form(kind) else {
      throw UsageError(
        "“\(VisibleText.show(kind))” is nothing to record"
          + Suggestion.sentence(for: kind, among: kinds), command: declaration.name)
    }
    let own = Set((RegisterOptions.entering + [file.declaration]).map(\.long))
    var values: [String: [String]] = [:]
    for given in arguments.options where !own.contains(given.option) {
      let isFlag = declaration.options.first { $0.long == given.option }?.isFlag ?? false
      values[given.option, default: []].append(isFlag ? "yes" : given.value)
    }
    // Operands fill in what must be said, in the form's order: `assent 3fa9 accept`.
    var fields = form.fields.filter { $0.isRequired || $0.name == form.fields[0].name }[...]
    for operand in arguments.operands.dropFirst() {
      guard let field = fields.first else {
        throw UsageError(
          "“\(VisibleText.show(operand))” is one word too many; put words with spaces in quotation "
            + "marks", command: declaration.name)
      }
      values[field.name, default: []].append(operand)
      if !field.isRepeated { fields.removeFirst() }
    }
    return RecordLine(kind, values)
  }
}
