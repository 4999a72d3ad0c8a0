import Foundation

/// A folder for one test, gone when the test is over.
final class TemporaryFolder {
  let url = FileManager.default.temporaryDirectory
    .appending(path: "entente-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var path: String { url.path() }

  @discardableResult
  func add(_ name: String, _ contents: String = HarbourStatement.unwrapped) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(contents.utf8).write(to: file)
    return file.path()
  }

  /// Names in a folder, hidden ones too, in order.
  func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.appending(path: folder).path())
      .sorted()
  }

  func contents(of name: String) throws -> Data {
    try Data(contentsOf: url.appending(path: name))
  }
}
