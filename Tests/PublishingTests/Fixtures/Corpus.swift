import Foundation
import Importing
import Reading
import Statements

/// Real statements, where they are present: `ENTENTE_CORPUS`, or `shared/corpus` beside the package.
enum Corpus {
  private static let folder: URL = {
    if let chosen = ProcessInfo.processInfo.environment["ENTENTE_CORPUS"] {
      return URL(filePath: chosen)
    }
    return ExternalProgram.package.deletingLastPathComponent().appending(path: "shared/corpus")
  }()

  private static let files: [URL] =
    ((try? FileManager.default.contentsOfDirectory(
      at: folder.appending(path: "statements"), includingPropertiesForKeys: nil)) ?? [])
    .filter { $0.pathExtension == "txt" }.sorted { $0.path() < $1.path() }

  static var isPresent: Bool { !files.isEmpty }

  /// All statements, read.
  static func codings() throws -> [Coding] {
    let lexicon = ExternalProgram.package.appending(path: "Sources/Reading/Lexicons/en")
    let reader = try Reader(lexicon: LexiconFolder(path: lexicon.path()))
    return try files.map { reader.read(try Importer().statement(at: $0.path())) }
  }
}
