#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder with one language's lexicon files.
public struct LexiconFolder: Sendable {
  /// Path of the folder, as in `…/Lexicons/en`.
  public let path: String

  /// A folder of lexicon files, which need not exist yet.
  public init(path: String) { self.path = path }

  /// The lexicon of a language: beside the program, under its `share/entente`, or where
  /// `ENTENTE_LEXICONS` says.
  ///
  /// - Throws: `LexiconError` that lists where it looked.
  public static func installed(language: String = "en") throws(LexiconError) -> LexiconFolder {
    let places = candidates()
    for place in places {
      let path = "\(place)/\(language)"
      if FileManager.default.fileExists(atPath: path) { return LexiconFolder(path: path) }
    }
    throw LexiconError(
      "the lexicon “\(language)” is missing; looked in \(places.joined(separator: ", ")). "
        + "Set ENTENTE_LEXICONS to the folder that holds it.")
  }

  func table(_ name: String) throws(LexiconError) -> LexiconTable {
    let file = "\(path)/\(name).tsv"
    guard let data = FileManager.default.contents(atPath: file) else {
      throw LexiconError("the file cannot be read", file: file)
    }
    guard let contents = String(validating: data, as: UTF8.self) else {
      throw LexiconError("the file is not UTF-8", file: file)
    }
    return try LexiconTable(name: "\(name).tsv", contents: contents)
  }

  private static func candidates() -> [String] {
    if let chosen = ProcessInfo.processInfo.environment["ENTENTE_LEXICONS"] { return [chosen] }
    let program =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments.first ?? ""
    let folder = program.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let bundle = "entente_Reading.resources/Lexicons"
    return ["\(folder)/\(bundle)", "\(folder)/../share/entente/Lexicons"]
  }
}
