#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder with style, script and words: beside the program, under its `share/entente`, or where
/// `ENTENTE_WEB` says.
public struct ResourceFolder: Sendable {
  let path: String

  public init(path: String) { self.path = path }

  /// - Throws: `WebError` that lists where it looked.
  public static func installed() throws(WebError) -> ResourceFolder {
    let places = candidates()
    for place in places where FileManager.default.fileExists(atPath: "\(place)/style.css") {
      return ResourceFolder(path: place)
    }
    throw WebError(
      "the files of the web pages are missing; looked in \(places.joined(separator: ", ")). "
        + "Set ENTENTE_WEB to the folder that holds them")
  }

  func bytes(of file: String) throws(WebError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: "\(path)/\(file)") else {
      throw WebError("\(path)/\(file) cannot be read")
    }
    return Array(data)
  }

  /// Names of the files in one of its folders, in order.
  func files(in folder: String) throws(WebError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")
        .sorted().map { "\(folder)/\($0)" }
    } catch {
      throw WebError("\(path)/\(folder) cannot be read")
    }
  }

  private static func candidates() -> [String] {
    if let chosen = ProcessInfo.processInfo.environment["ENTENTE_WEB"] { return [chosen] }
    let program =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments.first ?? ""
    let folder = program.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    return [
      "\(folder)/entente_Web.resources/Resources", "\(folder)/../share/entente/Web",
    ]
  }
}

/// Why the web application could not start.
public struct WebError: Error, Hashable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}
