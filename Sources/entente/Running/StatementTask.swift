import Importing
import Reading
import Statements

/// All that is done with one input, on any thread: import, read, render, write to its own file.
struct StatementTask: Sendable {
  let importer: Importer
  let reader: Reader
  let settings: ReadSettings
  let rendering: Rendering
  /// Where each input's file goes; without it, the bytes go back to the caller.
  let folder: OutputFolder?
  let names: OutputNames?

  func run(_ file: InputFile, index: Int) -> ReadOutcome {
    do throws(ReadOutcome.Failure) {
      return ReadOutcome(index: index, result: .success(try output(of: file, index)))
    } catch {
      return ReadOutcome(index: index, result: .failure(error))
    }
  }

  private func output(_ coding: Coding, _ index: Int) throws(OutputError) -> [UInt8] {
    guard let folder, let names else { return rendering.part(of: coding) }
    try folder.write(rendering.file(of: coding), to: names.names[index])
    return []
  }

  private func output(
    of file: InputFile, _ index: Int
  ) throws(ReadOutcome.Failure) -> [UInt8] {
    do {
      if let folder, let names, folder.holds(file, as: names.names[index]) {
        throw OutputError(
          message: "the output would replace this input; choose another folder", place: file.path,
          isCreation: true)
      }
      return try output(coding(of: try statement(in: file)), index)
    } catch let error as ImportError {
      let place = ([file.path] + [error.line, error.column].compactMap { $0.map(String.init) })
        .joined(separator: ":")
      let advice = error.code == .oversized ? " (--limit)" : ""
      throw ReadOutcome.Failure(
        status: ExitStatus(error.code), message: "\(place): \(error.message)\(advice)")
    } catch let error as OutputError {
      throw ReadOutcome.Failure(status: ExitStatus(error), message: error.description)
    } catch {
      throw ReadOutcome.Failure(status: .software, message: "\(file.path): \(error)")
    }
  }

  /// The date from the command line stands in only for one the text does not give, which is known
  /// when it has been read.
  private func coding(of statement: Statement) -> Coding {
    let coding = reader.read(statement)
    guard coding.statement.adoptedOn == nil, let adopted = settings.adopted else { return coding }
    var dated = statement
    dated.adoptedOn = adopted
    return reader.read(dated)
  }

  private func statement(in file: InputFile) throws(ImportError) -> Statement {
    switch file.source {
    case .file:
      return try importer.statement(at: file.path, format: settings.sourceFormat)
    case .standardInput:
      guard let bytes = StandardStreams.readInput(limit: settings.limits.sourceBytes) else {
        throw ImportError(.unreadable, "standard input cannot be read", source: file.path)
      }
      return try importer.statement(
        bytes: bytes, name: file.path, format: settings.sourceFormat)
    }
  }
}
