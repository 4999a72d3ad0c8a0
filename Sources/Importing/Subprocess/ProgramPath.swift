import Glibc

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where programs are.
enum ProgramPath {
  static let standard = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

  /// The file of a program on `PATH` and then in the standard places.
  ///
  /// - Parameter name: a bare name, or a path that is taken as it is.
  static func find(_ name: String) -> String? {
    if name.utf8.contains(UInt8(ascii: "/")) { return isProgram(name) ? name : nil }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    for folder in "\(path):\(standard)".split(separator: ":") where folder.utf8.first == 0x2F {
      let file = "\(folder)/\(name)"
      if isProgram(file) { return file }
    }
    return nil
  }

  static func parent(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else {
      return "/"
    }
    return String(path[..<slash])
  }

  private static func isProgram(_ file: String) -> Bool {
    unsafe access(file, X_OK) == 0
  }
}
