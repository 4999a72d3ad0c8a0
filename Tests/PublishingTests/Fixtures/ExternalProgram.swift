import Foundation

/// A program outside the package that a test asks for a second opinion.
enum ExternalProgram {
  struct Outcome {
    let status: Int32
    /// Standard output and standard error together.
    let output: String
  }

  /// Root of the package, found from this file's place.
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The Python that has the tests' libraries: `ENTENTE_PYTHON`, the package's `.venv`, or the
  /// first on the path.
  static let python: [String] = {
    let environment = ProcessInfo.processInfo.environment
    if let chosen = environment["ENTENTE_PYTHON"] { return [chosen] }
    let own = package.appending(path: ".venv/bin/python3").path()
    if FileManager.default.isExecutableFile(atPath: own) { return [own] }
    return ["/usr/bin/env", "python3"]
  }()

  /// Runs a command to its end; a command that cannot be started has status 127.
  static func run(_ command: [String], input: [UInt8] = []) -> Outcome {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "entente-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let inputFile = folder.appending(path: "input")
      let outputFile = folder.appending(path: "output")
      try Data(input).write(to: inputFile)
      try Data().write(to: outputFile)
      let process = Process()
      process.executableURL = URL(filePath: command[0])
      process.arguments = Array(command.dropFirst())
      process.standardInput = try FileHandle(forReadingFrom: inputFile)
      let output = try FileHandle(forWritingTo: outputFile)
      process.standardOutput = output
      process.standardError = output
      try process.run()
      process.waitUntilExit()
      let said = try Data(contentsOf: outputFile)
      return Outcome(
        status: process.terminationStatus, output: String(decoding: said, as: UTF8.self))
    } catch {
      return Outcome(status: 127, output: "\(error)")
    }
  }
}
