import Dispatch
import Glibc
import Synchronization

/// Waits for Ctrl-C or `SIGTERM`, so that a server can end what is under way before it stops.
final class StopSignal: Sendable {
  private struct State: Sendable {
    var hasCome = false
    var waiting: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())
  // Kept so that the sources go on; never touched again.
  private nonisolated(unsafe) var sources: [any DispatchSourceSignal] = []

  init() {
    for number in [SIGINT, SIGTERM] {
      // The source sees the signal; what the system would do with it must not happen.
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [weak self] in self?.come() }
      source.resume()
      unsafe sources.append(source)
    }
  }

  func wait() async {
    await withCheckedContinuation { continuation in
      let hasCome = state.withLock { state in
        if !state.hasCome { state.waiting = continuation }
        return state.hasCome
      }
      if hasCome { continuation.resume() }
    }
  }

  private func come() {
    let waiting = state.withLock { state in
      state.hasCome = true
      defer { state.waiting = nil }
      return state.waiting
    }
    waiting?.resume()
  }
}
