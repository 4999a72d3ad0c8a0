import Dispatch
import Synchronization

/// Runs what is asynchronous to its end while the main thread waits.
///
/// The main thread stays ours: one that is given to Swift's pool cannot block signals
/// (`Interruption`).
final class Waiting<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, any Error>?>(nil)
  private let done = DispatchSemaphore(value: 0)

  static func run(for work: @escaping @Sendable () async throws -> Value) throws -> Value {
    let waiting = Waiting()
    Task.detached {
      do { waiting.end(.success(try await work())) } catch { waiting.end(.failure(error)) }
    }
    return try waiting.wait()
  }

  private func end(_ value: Result<Value, any Error>) {
    result.withLock { $0 = value }
    done.signal()
  }

  private func wait() throws -> Value {
    while true {
      done.wait()
      if let value = result.withLock(\.self) { return try value.get() }
    }
  }
}
