import Foundation
import Glibc

/// Another program that uses a register file (`Tests/StoreProcess`), and what it has said.
final class OtherProcess {
  private let process = Process()
  private let output = Pipe()

  init(_ arguments: String...) throws {
    // The tests are a file beside the programs of the package.
    let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    process.executableURL = folder.appending(path: "StoreProcess")
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// Waits for its first words.
  func firstWords() -> String {
    String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
  }

  /// Ends it as a power cut would.
  func kill() { Glibc.kill(process.processIdentifier, SIGKILL) }

  /// Waits until it ends.
  ///
  /// - Returns: whole lines of what it said and was not yet asked for.
  func lines() -> [String] {
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

/// A folder for one test, gone afterwards.
final class TestFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "entente-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String = "register") -> String { "\(path)/\(name)" }
}
