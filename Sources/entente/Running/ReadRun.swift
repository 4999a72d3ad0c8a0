import Dispatch
import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads many inputs at a time and gives the outcomes back in the order of the inputs.
///
/// At most twice as many outcomes as jobs are in memory, however many inputs there are, and large
/// inputs wait for each other. Threads rather than tasks: a reader that waits for a converter
/// would keep a thread of the cooperative pool, and a program whose main thread is given to the
/// pool cannot block signals (`Interruption`).
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

  /// - Parameter deliver: called once an input, in their order, on the caller's thread.
  func run(
    _ files: [InputFile], deliver: (ReadOutcome) throws(OutputError) -> Void
  ) throws(OutputError) {
    guard jobs > 1, files.count > 1 else {
      for (i, file) in files.enumerated() { try deliver(task.run(file, index: i)) }
      return
    }
    let threads = DispatchQueue(label: "entente.statements", attributes: .concurrent)
    let finished = Finished()
    var started = 0
    var delivered = 0
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
        let file = files[index]
        bytes += file.size
        threads.async { finished.add(task.run(file, index: index)) }
        started += 1
        running += 1
      }
      finished.wait()
      running -= 1
      while let next = finished.take(delivered) {
        bytes -= files[delivered].size
        delivered += 1
        try deliver(next)
      }
    }
  }
}

/// The outcomes that wait for those before them.
private final class Finished: Sendable {
  private let outcomes = Mutex<[Int: ReadOutcome]>([:])
  private let count = DispatchSemaphore(value: 0)

  func add(_ outcome: ReadOutcome) {
    outcomes.withLock { $0[outcome.index] = outcome }
    count.signal()
  }

  /// Waits for one more outcome.
  func wait() { count.wait() }

  func take(_ index: Int) -> ReadOutcome? {
    outcomes.withLock { $0.removeValue(forKey: index) }
  }
}
