import Foundation

/// The program as it was built, run as a process of its own.
enum BuiltProgram {
  struct Outcome {
    var status: Int32
    var wasSignalled: Bool
    var output: String
    var errors: String
  }

  /// Beside the test program, where the build puts it.
  static let path: String = {
    let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = tests.appending(path: "entente").path()
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return package.appending(path: ".build/debug/entente").path()
  }()

  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(program: path, arguments, input: input, environment: environment)
  }

  /// - Parameter whileRunning: called once the process has started.
  static func run(
    program: String, _ arguments: [String], input: String = "",
    environment: [String: String] = [:], whileRunning: (Process) throws -> Void = { _ in }
  ) throws -> Outcome {
    let folder = try TemporaryFolder()
    let inputPath = try folder.add("input", input)
    let outputPath = try folder.add("output", "")
    let errorPath = try folder.add("errors", "")
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "COLUMNS": "80"].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: inputPath))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: outputPath))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: errorPath))
    try process.run()
    try whileRunning(process)
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, wasSignalled: process.terminationReason == .uncaughtSignal,
      output: String(decoding: try folder.contents(of: "output"), as: UTF8.self),
      errors: String(decoding: try folder.contents(of: "errors"), as: UTF8.self))
  }
}
