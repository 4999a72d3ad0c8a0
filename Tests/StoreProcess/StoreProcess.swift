import Glibc
import Register
import SQLiteStore

/// A program beside the tests that uses a register file, to be killed, starved or shut out.
///
/// - `append FILE FIRST COUNT`: appends batches and prints the number of each when it is acknowledged.
/// - `starve FILE BYTES`: the same, while no file may grow beyond so many bytes; prints the error's
///   code at last.
/// - `look FILE`: without the rights of the superuser, prints what reading and writing give.
@main
struct StoreProcess {
  static func main() async throws {
    let arguments = CommandLine.arguments
    switch arguments[1] {
    case "append":
      let first = Int(arguments[3]) ?? 0
      try await append(arguments[2], first..<(first + (Int(arguments[4]) ?? 0)))
    case "starve":
      var limit = rlimit(rlim_cur: rlim_t(arguments[3]) ?? 0, rlim_max: rlim_t(arguments[3]) ?? 0)
      unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      // Else the system would end the program before SQLite could say what is wrong.
      signal(SIGXFSZ, SIG_IGN)
      do { try await append(arguments[2], 0..<10_000) } catch let error as StoreError {
        say(error.code.rawValue)
      }
    default: await look(arguments[2])
    }
  }

  private static func append(_ path: String, _ numbers: Range<Int>) async throws {
    let store = try await SQLiteStore(path: path, access: .create, patience: 60_000)
    for number in numbers {
      guard try await store.append(Batch.entries(number)).count == Batch.size else { exit(3) }
      say("\(number)")
    }
  }

  private static func look(_ path: String) async {
    if getuid() == 0 { setuid(65534) }
    do throws(StoreError) {
      let store = try await SQLiteStore(path: path)
      say("\(try await store.position())")
      try await store.set("seat", to: "NM")
      say("written")
    } catch {
      say(error.code.rawValue)
    }
  }

  /// At once, whoever listens: what was said before a kill must be heard.
  private static func say(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(1, $0.baseAddress, $0.count) }
  }
}
