/// Tells on standard error how a run goes: what failed, how far it is, and how it ended.
struct RunReport {
  private let files: [InputFile]
  private let bytesTotal: Int
  private let start = ContinuousClock.now
  private var status = ExitStatus.success
  private var done = 0
  private var failed = 0
  private var bytes = 0
  private var lastDrawn: ContinuousClock.Instant?
  private let showsProgress: Bool

  /// - Parameter writesToTerminal: whether the results go to the same terminal as we do.
  init(_ inputs: InputList, writesToTerminal: Bool) {
    files = inputs.files
    bytesTotal = inputs.files.reduce(0) { $0 + $1.size }
    showsProgress =
      files.count > 1 && !writesToTerminal && StandardStreams.isTerminal(.error)
    for folder in inputs.unusable {
      tell("\(folder.path): \(folder.reason)")
      status = .noInput
    }
  }

  func note(_ file: InputFile, goesTo name: String) {
    tell("\(file.path): written as \(name), since another input has the same name")
  }

  mutating func add(_ outcome: ReadOutcome) {
    done += 1
    bytes += files[outcome.index].size
    if case .failure(let failure) = outcome.result {
      failed += 1
      if status == .success { status = failure.status }
      tell(failure.message)
    }
    draw()
  }

  /// Says the last line, where there was more than one input.
  func finish() -> ExitStatus {
    clear()
    if files.count > 1 {
      var line = "entente: read \(done - failed) of \(files.count) statements"
      line += " (\(ByteCount.describe(bytes))) in \(Seconds.describe(start.duration(to: .now)))"
      if failed > 0 { line += "; \(failed) failed" }
      StandardStreams.say(line + "\n")
    }
    return status
  }

  private func tell(_ message: String) {
    clear()
    StandardStreams.say("entente: \(VisibleText.show(message))\n")
  }

  private func clear() {
    if lastDrawn != nil { StandardStreams.say("\r\u{1B}[K") }
  }

  /// Ten times a second at most, and not for what is over before it is seen.
  private mutating func draw() {
    guard showsProgress else { return }
    let now = ContinuousClock.now
    guard lastDrawn ?? start + .milliseconds(200) <= now - .milliseconds(100) else { return }
    lastDrawn = now
    let bar = ProgressBar(
      done: done, total: files.count, bytesDone: bytes, bytesTotal: bytesTotal,
      elapsed: start.duration(to: now))
    StandardStreams.say("\r\(bar.line(columns: StandardStreams.columns(of: .error) ?? 80))\u{1B}[K")
  }
}
