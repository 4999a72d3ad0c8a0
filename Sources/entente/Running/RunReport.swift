/// Tells on standard error how a run goes: what failed, how far it is, and how it ended.
struct RunReport {
  private let files: [InputFile]
  private let start = ContinuousClock.now
  private var status = ExitStatus.success
  private var done = 0
  private var failed = 0
  private var bytes = 0

  init(_ inputs: InputList) {
    files = inputs.files
    for folder in inputs.unusable {
      StandardStreams.say("entente: \(folder.path): \(folder.reason)\n")
      status = .noInput
    }
  }

  func note(_ file: InputFile, goesTo name: String) {
    StandardStreams.say(
      "entente: \(file.path): written as \(name), since another input has the same name\n")
  }

  mutating func add(_ outcome: ReadOutcome) {
    done += 1
    bytes += files[outcome.index].size
    if case .failure(let failure) = outcome.result {
      failed += 1
      if status == .success { status = failure.status }
      StandardStreams.say("entente: \(failure.message)\n")
    }
  }

  /// Says the last line, where there was more than one input.
  func finish() -> ExitStatus {
    if files.count > 1 {
      let seconds = start.duration(to: .now)
      var line = "entente: read \(done - failed) of \(files.count) statements"
      line += " (\(ByteCount.describe(bytes))) in \(Seconds.describe(seconds))"
      if failed > 0 { line += "; \(failed) failed" }
      StandardStreams.say(line + "\n")
    }
    return status
  }
}
