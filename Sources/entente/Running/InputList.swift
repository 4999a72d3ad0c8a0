#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The statements that some paths name: files as they are, folders with all that is in them.
///
/// A folder gives its files of the known extensions, by name, those of its folders among them.
/// Hidden ones are passed over; a folder that can be reached in two ways (links) is read once.
/// A path that does not exist stays in the list: reading it reports it, and the rest goes on.
struct InputList: Sendable {
  /// What documents are called; a folder may hold much else.
  static let extensions: Set = [
    "akn", "docx", "epub", "htm", "html", "markdown", "md", "odt", "pdf", "rtf", "text", "txt",
    "xhtml", "xml",
  ]

  private(set) var files: [InputFile] = []
  /// Folders that gave nothing, with the reason.
  private(set) var unusable: [(path: String, reason: String)] = []

  private var visited: Set<FileStatus.Identity> = []

  /// - Parameter output: a folder to pass over, since we write to it.
  init(paths: [String], output: String? = nil) {
    if let output, let identity = FileStatus(of: output)?.identity { visited.insert(identity) }
    for path in paths {
      if path == "-" {
        files.append(.standardInput)
      } else if let status = FileStatus(of: path), status.kind == .folder {
        // Named by the user, it is read even if it is where we write to.
        visited.remove(status.identity)
        let before = files.count
        if enter(path, status), files.count == before {
          unusable.append((path, "the folder holds no documents"))
        }
      } else {
        files.append(InputFile(source: .file, path: path, size: FileStatus(of: path)?.size ?? 0))
      }
    }
  }

  /// - Returns: whether the folder could be read.
  @discardableResult
  private mutating func enter(_ folder: String, _ status: FileStatus) -> Bool {
    guard visited.insert(status.identity).inserted else { return true }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      unusable.append((folder, "the folder cannot be read"))
      return false
    }
    let prefix = folder.utf8.last == UInt8(ascii: "/") ? folder : folder + "/"
    for name in names.sorted() where name.utf8.first != UInt8(ascii: ".") {
      let path = prefix + name
      guard let status = FileStatus(of: path) else { continue }
      switch status.kind {
      case .folder: enter(path, status)
      case .file where Self.extensions.contains(InputFile.fileExtension(of: name)):
        files.append(InputFile(source: .file, path: path, size: status.size))
      case .file, .other: continue
      }
    }
    return true
  }
}
