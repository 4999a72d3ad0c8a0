#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads many inputs at a time and gives the outcomes back in the order of the inputs.
///
/// At most twice as many outcomes as jobs are in memory, however many inputs there are, and large
/// inputs wait for each other.
struct ReadRun: Sendable {
  let task: StatementTask
  let jobs: Int

  /// Bytes of inputs that are read at a time; an input that has more is read alone. A statement
  /// takes some sixteen times its size while it is read, so that 200 MB are enough for all.
  static let bytesAtATime = 6 << 20

  init(_ task: StatementTask, jobs: Int?) {
    self.task = task
    self.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
  }

  /// - Parameter deliver: called once an input, in their order, on one thread.
  func run(
    _ files: [InputFile], deliver: (ReadOutcome) throws(OutputError) -> Void
  ) async throws(OutputError) {
    guard jobs > 1, files.count > 1 else {
      for (i, file) in files.enumerated() { try deliver(task.run(file, index: i)) }
      return
    }
    let error: OutputError? = await withTaskGroup(of: ReadOutcome.self) { group in
      let workers = WorkerThreads()
      var started = 0
      var delivered = 0
      var waiting: [Int: ReadOutcome] = [:]
      var running = 0
      var bytes = 0
      func mayStart() -> Bool {
        guard running < jobs, started < files.count, started < delivered + 2 * jobs else {
          return false
        }
        return bytes == 0 || bytes + files[started].size <= Self.bytesAtATime
      }
      while delivered < files.count {
        while mayStart() {
          let index = started
          bytes += files[index].size
          group.addTask(executorPreference: workers) { task.run(files[index], index: index) }
          started += 1
          running += 1
        }
        guard let outcome = await group.next() else { break }
        running -= 1
        waiting[outcome.index] = outcome
        while let next = waiting.removeValue(forKey: delivered) {
          bytes -= files[delivered].size
          delivered += 1
          do throws(OutputError) { try deliver(next) } catch { return error }
        }
      }
      return nil
    }
    if let error { throw error }
  }
}
