import Glibc

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder only the owner can read, removed with all it holds when it goes out of scope.
struct WorkFolder: ~Copyable {
  /// Absolute.
  let path: String

  init() throws(ChildProcess.Failure) {
    let chosen = ProcessInfo.processInfo.environment["TMPDIR"] ?? ""
    let base = chosen.utf8.first == UInt8(ascii: "/") ? chosen : "/tmp"
    var template = Array("\(base)/entente-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw ChildProcess.Failure(errno: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: "\(path)/\(name)"))
  }

  /// A file's size in bytes; `nil` if there is none.
  func size(of name: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
    return attributes?[.size] as? Int
  }

  func bytes(of name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map { [UInt8]($0) }
  }
}
