internal import Dispatch

/// Runs what a connection does on a queue of its own, so that waiting for a server keeps no thread of
/// the cooperative pool.
final class ConnectionQueue: SerialExecutor {
  private let queue = DispatchQueue(label: "entente.postgres")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { unsafe job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
