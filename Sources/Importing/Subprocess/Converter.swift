import Glibc
import Statements

/// An external program that turns one file into another: pandoc, ocrmypdf.
///
/// It runs without a shell, with a clean environment, limits on time, memory and output, and
/// without network or sight of home folders where the system allows it. Whatever happens, it and
/// all it started are gone when `run` returns, and so is its folder.
struct Converter: Sendable {
  /// Bare name, looked for on `PATH`, or a path.
  var program: String
  /// The Debian package that brings it.
  var package: String
  var limits: ImportLimits
  var isolation = Isolation.strongest

  init(_ program: String, package: String, limits: ImportLimits) {
    self.program = program
    self.package = package
    self.limits = limits
  }

  struct Job {
    /// File names in it are those of `files` and `results`, relative to the job's own folder.
    var arguments: [String]
    var input: [UInt8] = []
    /// Put into the job's folder before.
    var files: [String: [UInt8]] = [:]
    /// Taken from the folder afterwards, where they exist.
    var results: [String] = []
    /// Added to the clean environment: `OMP_THREAD_LIMIT=1`.
    var environment: [String] = []

    init(_ arguments: [String], input: [UInt8] = []) {
      self.arguments = arguments
      self.input = input
    }
  }

  struct Output {
    /// 0 for success in most programs.
    var status: Int
    var bytes: [UInt8]
    /// What it said on standard error.
    var messages: String
    var files: [String: [UInt8]]
    /// A note where the program could not be isolated.
    var diagnostics: [Diagnostic]
  }

  var isInstalled: Bool { ProgramPath.find(program) != nil }

  /// - Parameter source: the file the job is about, for messages.
  /// - Throws: `missingConverter`, `timedOut`, `bomb` (more output than allowed), `oversized`
  ///   (more memory), `converterFailed` (it crashed or could not be started). An exit status that
  ///   is not 0 is no error here: programs differ in what they mean by it.
  func run(_ job: Job, source: String) throws(ImportError) -> Output {
    guard let path = ProgramPath.find(program) else {
      throw ImportError(
        .missingConverter,
        "\(program) is needed to read this file; install it with: apt install \(package)",
        source: source)
    }
    do {
      guard !job.files.isEmpty || !job.results.isEmpty else {
        return try run(job, path: path, folder: nil, source: source).output
      }
      let folder = try WorkFolder()
      for (name, bytes) in job.files { try folder.write(bytes, to: name) }
      var (output, room) = try run(job, path: path, folder: folder.path, source: source)
      for name in job.results {
        guard let size = folder.size(of: name) else { continue }
        guard size <= room else { throw tooMuchOutput(source) }
        room -= size
        output.files[name] = folder.bytes(of: name)
      }
      return output
    } catch let error as ImportError {
      throw error
    } catch let error as ChildProcess.Failure {
      let reason = unsafe String(cString: strerror(error.errno))
      throw ImportError(
        .converterFailed, "\(program) could not be started: \(reason)", source: source)
    } catch {
      throw ImportError(
        .converterFailed, "a working file for \(program) could not be written: \(error)",
        source: source)
    }
  }

  /// - Returns: the output, and how many bytes of the limit it left.
  private func run(
    _ job: Job, path: String, folder: String?, source: String
  ) throws -> (output: Output, room: Int) {
    let command = isolation.command(path, job.arguments, folder: folder)
    let home = folder ?? "/tmp"
    var child = try ChildProcess(
      program: command[0], arguments: Array(command.dropFirst()),
      environment: [
        "PATH=\(ProgramPath.parent(path)):\(ProgramPath.standard)", "LANG=C.UTF-8",
        "LC_ALL=C.UTF-8", "HOME=\(home)", "TMPDIR=\(home)",
      ] + job.environment,
      folder: folder ?? "/", input: job.input,
      limits: ChildProcess.Limits(
        seconds: limits.converterSeconds, memory: limits.converterMemory,
        output: limits.expandedBytes))
    let end = child.finish()
    let messages = String(decoding: end.errors, as: UTF8.self)
    switch isolation.reason(end.reason) {
    case .exited(let status):
      if status != 0, Self.saysMemoryRanOut(messages) { throw tooMuchMemory(source) }
      return (
        Output(
          status: status, bytes: end.output, messages: messages, files: [:],
          diagnostics: isolationNote),
        limits.expandedBytes - end.output.count
      )
    case .timedOut:
      throw ImportError(
        .timedOut, "\(program) took longer than \(limits.converterSeconds) seconds and was stopped",
        source: source)
    case .wroteTooMuch: throw tooMuchOutput(source)
    case .signalled(Int(SIGXFSZ)): throw tooMuchOutput(source)
    case .signalled(Int(SIGXCPU)):
      throw ImportError(
        .timedOut, "\(program) used more than \(limits.converterSeconds) seconds and was stopped",
        source: source)
    case .signalled(let signal):
      if Self.saysMemoryRanOut(messages) { throw tooMuchMemory(source) }
      throw ImportError(
        .converterFailed, "\(program) was stopped by signal \(signal)", source: source)
    }
  }

  private func tooMuchOutput(_ source: String) -> ImportError {
    ImportError(
      .bomb, "\(program) made more than \(limits.expandedBytes >> 20) MiB of this file",
      source: source)
  }

  private func tooMuchMemory(_ source: String) -> ImportError {
    ImportError(
      .oversized,
      "\(program) needs more than \(limits.converterMemory >> 20) MiB of memory for this file",
      source: source)
  }

  /// Programs have no common exit status for it; these are the words of glibc, GHC, Python, GNU.
  private static func saysMemoryRanOut(_ messages: String) -> Bool {
    ["Cannot allocate memory", "eap exhausted", "MemoryError", "memory exhausted", "out of memory"]
      .contains { messages.contains($0) }
  }

  private var isolationNote: [Diagnostic] {
    guard isolation == .none else { return [] }
    return [
      Diagnostic(
        .note, code: "converter.not-isolated",
        "\(program) ran without a sandbox; install bubblewrap to have one.")
    ]
  }
}
