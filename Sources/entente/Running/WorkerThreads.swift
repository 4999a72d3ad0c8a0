import Dispatch

/// Runs tasks on threads of their own, so that waiting for a converter or a disk does not keep a
/// thread of the cooperative pool.
final class WorkerThreads: TaskExecutor {
  private let queue = DispatchQueue(label: "entente.statements", attributes: .concurrent)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = unsafe asUnownedTaskExecutor()
    queue.async { unsafe job.runSynchronously(on: executor) }
  }
}
