import Register
internal import Synchronization

/// Makes guessing at passwords slow: after five wrong ones the wait doubles, up to a quarter of an
/// hour, for the address and for where the guesses come from.
final class SignInThrottle: Sendable {
  private struct Door: Sendable {
    var failures = 0
    var closedUntil = 0
  }

  private let doors = Mutex<[String: Door]>([:])
  private static let free = 5
  private static let longest = 900_000

  /// - Throws: `ServiceError` with `tooManyAttempts` while one of them is closed.
  func check(_ names: [String], now: Moment) throws(ServiceError) {
    let until = doors.withLock { doors in
      names.filter { !$0.isEmpty }.compactMap { doors[$0]?.closedUntil }.max() ?? 0
    }
    guard until > now.milliseconds else { return }
    let seconds = (until - now.milliseconds + 999) / 1000
    throw ServiceError(waiting: seconds)
  }

  func failed(_ names: [String], now: Moment) {
    doors.withLock { doors in
      // Forgotten after a day, so that the list does not grow for ever.
      doors = doors.filter { $0.value.closedUntil > now.milliseconds - 86_400_000 }
      for name in names where !name.isEmpty {
        var door = doors[name] ?? Door(failures: 0, closedUntil: now.milliseconds)
        door.failures += 1
        let over = door.failures - Self.free
        if over >= 0 {
          door.closedUntil = now.milliseconds + min(Self.longest, 1000 << min(over, 10))
        }
        doors[name] = door
      }
    }
  }

  func succeeded(_ names: [String]) {
    doors.withLock { doors in
      for name in names { doors[name] = nil }
    }
  }
}
