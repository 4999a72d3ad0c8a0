import Importing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files that a command reads or writes whole.
enum FilePath {
  /// More than any table or kept copy of a source has.
  private static let limit = 256 << 20

  /// All of a file, or of standard input for `-`.
  ///
  /// - Throws: `ImportError` where it does not exist, cannot be read or is too large.
  static func bytes(at path: String) throws(ImportError) -> [UInt8] {
    guard path != "-" else {
      guard let bytes = StandardStreams.readInput(limit: limit) else {
        throw ImportError(.unreadable, "standard input cannot be read", source: path)
      }
      return bytes
    }
    var limits = ImportLimits()
    limits.raise(to: limit)
    return try Importer(limits: limits).bytes(at: path)
  }

  /// The folder a file lies in, with its stroke; empty for the working folder.
  static func folder(_ path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
  }

  /// Writes a file whole or not at all; to standard output for `-`.
  static func write(_ bytes: [UInt8], to path: String, _ surroundings: Surroundings) throws {
    guard path != "-" else { return try surroundings.write(bytes) }
    let folder = folder(path)
    let name = String(path.dropFirst(folder.count))
    guard !name.isEmpty else {
      throw OutputError(message: "this is a folder", place: path, isCreation: true)
    }
    try OutputFolder(path: folder.isEmpty ? "." : folder).write(bytes, to: name)
  }
}
