@testable import Importing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files under `Fixtures`: our own statements between invented parties, saved by pandoc and
/// LibreOffice.
enum Fixture {
  static func bytes(_ path: String, file: String = #filePath) throws -> [UInt8] {
    let folder = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: folder.appending(path: "Fixtures/\(path)")))
  }
}

let pandocIsInstalled = Converter("pandoc", package: "pandoc", limits: ImportLimits()).isInstalled
