import Importing
import Statements

/// A `read` command line, understood.
struct ReadSettings: Sendable {
  var paths: [String]
  var format: OutputFormat
  var outputFolder: String?
  /// `nil` where the format decides.
  var classes: Set<Provision.Class>?
  var explains: Bool
  /// `nil` for as many as there are processors.
  var jobs: Int?
  var sourceFormat: SourceFormat?
  var adopted: EDTF?
  var limits: ImportLimits
  var isPretty: Bool
  var csvHasMark: Bool
  var csvSeparator: CSVSeparator

  init(_ arguments: ParsedArguments) throws(UsageError) {
    paths = arguments.operands
    format = try arguments.value(ReadCommand.format) ?? .table
    outputFolder = try arguments.value(ReadCommand.output)
    classes = try arguments.value(ReadCommand.classes)
    explains = arguments.has(ReadCommand.explain)
    jobs = try arguments.value(ReadCommand.jobs)
    sourceFormat = try arguments.value(ReadCommand.from)
    adopted = try arguments.value(ReadCommand.adopted)
    limits = ImportLimits()
    if let limit = try arguments.value(ReadCommand.limit) {
      limits.raise(to: limit)
    }
    isPretty = arguments.has(ReadCommand.pretty)
    csvHasMark = arguments.has(ReadCommand.byteOrderMark)
    csvSeparator = try arguments.value(ReadCommand.separator) ?? .comma
    try check(arguments)
  }

  /// Options that would do nothing are mistakes.
  private func check(_ arguments: ParsedArguments) throws(UsageError) {
    for (option, wanted) in [
      (ReadCommand.pretty.declaration, OutputFormat.json),
      (ReadCommand.byteOrderMark.declaration, .csv), (ReadCommand.separator.declaration, .csv),
    ] where format != wanted && arguments.options.contains(where: { $0.option == option.long }) {
      throw UsageError(
        "--\(option.long) belongs to --format \(wanted.rawValue), but the format is "
          + format.rawValue, command: arguments.command)
    }
    if paths.filter({ $0 == "-" }).count > 1 {
      throw UsageError("standard input (-) can be read only once", command: arguments.command)
    }
  }
}

extension ImportLimits {
  /// Another limit for files; what a larger file unpacks to is larger in proportion.
  mutating func raise(to limit: Int) {
    sourceBytes = limit
    expandedBytes = max(expandedBytes, limit > Int.max / 4 ? limit : limit * 4)
  }
}
