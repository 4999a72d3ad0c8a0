@testable import Importing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files under `Fixtures`: our own statements between invented parties, saved by pandoc and
/// LibreOffice.
enum Fixture {
  static func bytes(_ path: String) throws -> [UInt8] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: tests.appending(path: "Fixtures/\(path)")))
  }
}

let pandocIsInstalled = Converter("pandoc", package: "pandoc", limits: ImportLimits()).isInstalled
