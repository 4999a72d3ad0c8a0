import Importing
import Reading

extension ReadCommand {
  static func run(_ arguments: ParsedArguments) throws -> ExitStatus {
    var settings = try ReadSettings(arguments)
    if settings.paths.isEmpty {
      guard !StandardStreams.isTerminal(.input) else {
        throw UsageError(
          "name the files or folders to read, or pipe a statement in", command: "read")
      }
      settings.paths = ["-"]
    }
    let inputs = InputList(paths: settings.paths, output: settings.outputFolder)
    var report = RunReport(
      inputs,
      writesToTerminal: settings.outputFolder == nil && StandardStreams.isTerminal(.output))
    guard !inputs.files.isEmpty else { return report.finish() }

    if settings.outputFolder == nil, !settings.format.isStream, inputs.files.count > 1 {
      throw UsageError(
        "several documents of the format \(settings.format.rawValue) do not fit into one output; "
          + "name a folder with --out", command: arguments.command)
    }

    var folder: OutputFolder?
    var names: OutputNames?
    if let path = settings.outputFolder {
      Interruption.block()
      let made = try OutputFolder(path: path)
      Interruption.clear(made)
      folder = made
      let chosen = OutputNames(for: inputs.files, extension: settings.format.fileExtension)
      for i in chosen.renamed { report.note(inputs.files[i], goesTo: chosen.names[i]) }
      names = chosen
    }
    let rendering = Rendering(settings)
    let task = StatementTask(
      importer: Importer(limits: settings.limits),
      reader: try Reader(lexicon: .installed()), settings: settings, rendering: rendering,
      folder: folder, names: names)
    if folder == nil { try StandardStreams.write(rendering.opening) }
    try ReadRun(task, jobs: settings.jobs).run(inputs.files) { outcome throws(OutputError) in
      if case .success(let bytes) = outcome.result, !bytes.isEmpty {
        try StandardStreams.write(bytes)
      }
      report.add(outcome)
    }
    return report.finish()
  }
}
