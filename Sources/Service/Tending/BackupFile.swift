import Register

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A backup made to be sent on: its file is gone once nobody holds this any more.
public final class BackupFile: Sendable {
  public let path: String
  private let folder: URL

  /// A place that only this program's user may look into, since a backup holds everything.
  init() throws(ServiceError) {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "entente-\(UUID().uuidString.lowercased())")
    path = folder.appending(path: "register.db").path
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw ServiceError(.badValue, .noBackupRoom, .text(folder.path))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}

extension Desk {
  /// Copies the register into a file of passage, while others may go on writing.
  ///
  /// - Throws: `ServiceError` without the right to, `StoreError`.
  public func backUp() async throws -> BackupFile {
    try await requireAdministration()
    let file = try BackupFile()
    _ = try await backUp(to: file.path)
    return file
  }
}
