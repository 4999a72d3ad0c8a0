import CSpawn
import Glibc

/// A running program whose output is collected; it is killed with all it started, and waited
/// for, when this value goes away.
///
/// The only place that touches processes and descriptors. Input comes from a nameless file and
/// output is read by whoever waits, so neither side can block the other and no `SIGPIPE` arises.
@safe struct ChildProcess: ~Copyable {
  struct Limits {
    var seconds: Int
    var memory: Int
    /// Bytes of standard output, and of any one file it writes.
    var output: Int
  }

  /// How it ended, and what it wrote until then.
  struct End {
    enum Reason: Hashable {
      case exited(Int)
      case signalled(Int)
      case timedOut
      case wroteTooMuch
    }
    var reason: Reason
    var output: [UInt8]
    /// At most the first 64 KiB.
    var errors: [UInt8]
  }

  /// The system's number of what went wrong (`ENOENT`, `EAGAIN`).
  struct Failure: Error { let errno: Int32 }

  /// 0 once waited for.
  private var id: pid_t
  private let output: Descriptor
  private let errors: Descriptor
  private let limits: Limits
  private let started: ContinuousClock.Instant

  init(
    program: String, arguments: [String], environment: [String], folder: String, input: [UInt8],
    limits: Limits
  ) throws(Failure) {
    self = try Self.start(
      CStrings([program] + arguments), CStrings(environment), folder: folder,
      input: Descriptor(input), output: Pipe(), errors: Pipe(), limits: limits)
  }

  private init(
    id: pid_t, output: consuming Descriptor, errors: consuming Descriptor, limits: Limits
  ) {
    self.id = id
    self.output = output
    self.errors = errors
    self.limits = limits
    started = .now
  }

  private static func start(
    _ arguments: CStrings, _ environment: CStrings, folder: String, input: consuming Descriptor,
    output: consuming Pipe, errors: consuming Pipe, limits: Limits
  ) throws(Failure) -> ChildProcess {
    let descriptors = [input.number, output.start.number, errors.start.number]
    var allowance = spawn_limits(
      memory: UInt64(limits.memory), seconds: UInt64(limits.seconds) + 1,
      file: UInt64(limits.output))
    let id = unsafe spawn_limited(
      arguments.pointers[0], arguments.pointers, environment.pointers, folder, descriptors,
      &allowance)
    guard id > 0 else { throw Failure(errno: -id) }
    // The child has copies; ours must close, or the pipes never end.
    input.close()
    return ChildProcess(id: id, output: output.end, errors: errors.end, limits: limits)
  }

  deinit {
    guard id > 0 else { return }
    // Not yet waited for, so the number is still this child's and its group's.
    kill(-id, SIGKILL)
    while waitpid(id, nil, 0) < 0, errno == EINTR {}
  }

  /// Reads until the program ends or passes a limit.
  mutating func finish() -> End {
    let deadline = started.advanced(by: .seconds(limits.seconds))
    var end = End(reason: .timedOut, output: [], errors: [])
    var outputOpen = true
    var errorsOpen = true
    var ended = false
    while true {
      if outputOpen { outputOpen = output.read(into: &end.output, upTo: limits.output + 1) }
      if errorsOpen { errorsOpen = errors.read(into: &end.errors, upTo: 1 << 16) }
      if end.output.count > limits.output {
        end.reason = .wroteTooMuch
        return end
      }
      // What it wrote before it ended has been read; what its own children may still write
      // is not waited for.
      if ended {
        end.reason = reap()
        return end
      }
      let left = ContinuousClock.now.duration(to: deadline)
      if left <= .zero { return end }
      ended = spawn_has_ended(id) != 0
      if ended { continue }
      Descriptor.wait(
        outputOpen ? output.number : -1, errorsOpen ? errors.number : -1,
        milliseconds: left < .milliseconds(50) ? 1 : outputOpen || errorsOpen ? 50 : 2)
    }
  }

  /// Ends what the program left running and takes its status.
  private mutating func reap() -> End.Reason {
    var status: Int32 = 0
    kill(-id, SIGKILL)
    while unsafe waitpid(id, &status, 0) < 0 {
      if errno != EINTR { return .exited(127) }
    }
    id = 0
    return status & 0x7F == 0 ? .exited(Int(status >> 8 & 0xFF)) : .signalled(Int(status & 0x7F))
  }
}

/// The two ends of a pipe; what is written at the start is read at the end.
private struct Pipe: ~Copyable {
  let end, start: Descriptor

  init() throws(ChildProcess.Failure) {
    var ends: [Int32] = [-1, -1]
    let status = unsafe spawn_pipe(&ends)
    guard status == 0 else { throw ChildProcess.Failure(errno: -status) }
    end = Descriptor(adopting: ends[0])
    start = Descriptor(adopting: ends[1])
  }
}

/// A file descriptor, closed when it goes out of scope.
private struct Descriptor: ~Copyable {
  let number: Int32

  init(adopting number: Int32) { self.number = number }

  /// A nameless file that holds these bytes.
  init(_ bytes: [UInt8]) throws(ChildProcess.Failure) {
    number = unsafe spawn_memory_file(bytes, bytes.count)
    guard number >= 0 else { throw ChildProcess.Failure(errno: -number) }
  }

  deinit {
    if number >= 0 { _ = Glibc.close(number) }
  }

  /// Closes the descriptor now rather than at some later end of its life.
  consuming func close() {}

  /// Appends what is there to read; beyond the limit it is read and dropped.
  ///
  /// - Returns: `false` at the end of the stream.
  borrowing func read(into bytes: inout [UInt8], upTo limit: Int) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe Glibc.read(number, &buffer, buffer.count)
      if count > 0 {
        bytes.append(contentsOf: buffer[..<min(count, max(0, limit - bytes.count))])
        if bytes.count >= limit { return true }
      } else if count == 0 {
        return false
      } else if errno != EINTR {
        return errno == EAGAIN
      }
    }
  }

  static func wait(_ first: Int32, _ second: Int32, milliseconds: Int32) {
    var polled = [
      pollfd(fd: first, events: Int16(POLLIN), revents: 0),
      pollfd(fd: second, events: Int16(POLLIN), revents: 0),
    ]
    unsafe poll(&polled, 2, milliseconds)
  }
}

/// Strings as C wants them: an array of pointers that ends with null.
@safe private final class CStrings {
  let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private let count: Int

  init(_ strings: [String]) {
    count = strings.count
    unsafe pointers = .allocate(capacity: strings.count + 1)
    for (i, string) in strings.enumerated() {
      unsafe (pointers + i).initialize(to: strdup(string))
    }
    unsafe (pointers + count).initialize(to: nil)
  }

  deinit {
    for i in 0..<count { unsafe free(pointers[i]) }
    unsafe pointers.deallocate()
  }
}
