internal import Foundation

/// A PostgreSQL server that the tests start themselves and that ends with them; one for all tests of a
/// process, with a schema for each.
public final class TestServer: Sendable {
  /// Whether there is a PostgreSQL to start.
  public static var isInstalled: Bool { programs != nil }

  /// Started when it is first asked for.
  public static func running() throws -> TestServer { try started.get() }

  private static let started = Result { try TestServer() }

  /// The folder with its socket.
  public let folder: String
  /// The server ends when this does.
  private let end: FileHandle

  private init() throws {
    guard let programs = Self.programs else {
      throw Failure(description: "PostgreSQL is not installed.")
    }
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "serve")
    process.arguments = [programs]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    folder = said.trimmingCharacters(in: .newlines)
    end = input.fileHandleForWriting
    guard folder.hasPrefix("/") else { throw Failure(description: "PostgreSQL did not start.") }
  }

  /// The address of a database or schema on it, as the superuser unless told.
  public func url(
    database: String = "postgres", user: String = "entente",
    schema: String = TestServer.freshSchema()
  ) -> String {
    "postgres:///\(database)?host=\(folder)&user=\(user)&schema=\(schema)"
  }

  /// A name that no other test has.
  public static func freshSchema() -> String {
    "t" + UUID().uuidString.lowercased().filter { $0 != "-" }
  }

  /// Where Debian, or whoever set the PATH, keeps initdb; the newest of several.
  private static let programs: String? = {
    let debian = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: debian)) ?? []
    let folders =
      versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }.map { "\(debian)/\($0)/bin" }
      + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return folders.first { FileManager.default.isExecutableFile(atPath: "\($0)/initdb") }
  }()

  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }
}
