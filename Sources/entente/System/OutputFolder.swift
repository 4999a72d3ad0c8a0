import Glibc
import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder into which files come whole or not at all.
///
/// Each file is written under a hidden name beside its place and renamed when it is complete.
/// Usable from any thread; `abandon` removes what is incomplete.
final class OutputFolder: Sendable {
  let path: String
  /// Paths of the incomplete files.
  private let incomplete = Mutex<Set<String>>([])

  /// Makes the folder, and those above it, where they do not exist.
  init(path: String) throws(OutputError) {
    self.path = path
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      let isTaken = FileStatus(of: path) != nil
      throw OutputError(
        message: isTaken ? "this is not a folder" : "the folder cannot be created", place: path,
        isCreation: true)
    }
    guard FileStatus(of: path)?.kind == .folder else {
      throw OutputError(message: "this is not a folder", place: path, isCreation: true)
    }
  }

  func path(of name: String) -> String { "\(path)/\(name)" }

  /// Writes one file, in place of an older one of that name.
  func write(_ bytes: [UInt8], to name: String) throws(OutputError) {
    let goal = path(of: name)
    let draft = path(of: ".\(name).\(getpid()).part")
    let descriptor = incomplete.withLock { drafts in
      let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
      if descriptor >= 0 { drafts.insert(draft) }
      return descriptor
    }
    guard descriptor >= 0 else {
      throw OutputError(
        message: "cannot be created (\(StandardStreams.describe(errno)))", place: goal,
        isCreation: true)
    }
    var code = StandardStreams.send(bytes, to: descriptor)
    if close(descriptor) != 0 && code == 0 { code = errno }
    let written = code
    let result: Int32 = incomplete.withLock { drafts in
      defer { drafts.remove(draft) }
      if unsafe written == 0 && rename(draft, goal) == 0 { return 0 }
      let code = written == 0 ? errno : written
      unsafe unlink(draft)
      return code
    }
    guard result == 0 else {
      throw OutputError(
        message: "cannot be written (\(StandardStreams.describe(result)))", place: goal,
        isCreation: false)
    }
  }

  /// Removes every incomplete file and runs what ends the program before another can begin.
  func abandon(then end: () -> Never) -> Never {
    incomplete.withLock { drafts in
      for draft in drafts { unsafe unlink(draft) }
      end()
    }
  }
}

extension OutputFolder {
  /// Whether a file that goes here would take the place of the input itself.
  func holds(_ input: InputFile, as name: String) -> Bool {
    guard input.source == .file, let own = FileStatus(of: input.path) else { return false }
    return FileStatus(of: path(of: name))?.identity == own.identity
  }
}
