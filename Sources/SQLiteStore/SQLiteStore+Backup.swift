internal import Foundation
public import Register

extension SQLiteStore {
  /// Copies the register as it is at this moment into a new file, while others go on writing.
  ///
  /// The file appears whole or not at all, and is complete in itself: nothing stands beside it.
  ///
  /// - Throws: `StoreError`, also where there is such a file already.
  public func backup(to path: String) async throws(StoreError) {
    try await read { file throws(StoreError) in try file.copy(toNewFile: path) }
  }

  /// Makes a register from a backup, which is verified first.
  ///
  /// - Parameters:
  ///   - backup: a file that `backup` wrote.
  ///   - path: where the register is to be; nothing may be there.
  /// - Throws: `StoreError`; `damaged` with the first fault where the backup is not what was kept.
  public static func restore(_ backup: String, to path: String) async throws(StoreError) {
    let session = SQLiteSession(label: "entente.sqlite.restore")
    try await session.open { () throws(StoreError) in
      try connection(backup, .readOnly, patience: 5000)
    }
    try await session.perform { file throws(StoreError) in
      if let fault = try file.verify().first {
        throw StoreError(.damaged, "The backup \(backup) cannot be trusted. \(fault)")
      }
      try file.copy(toNewFile: path)
    }
  }
}

extension SQLiteConnection {
  fileprivate func copy(toNewFile path: String) throws(StoreError) {
    let files = FileManager.default
    try Self.refuse(existing: path)
    // In the same folder, so that it can be given its name in one step.
    let part = "\(path).\(UUID().uuidString.prefix(8)).part"
    defer {
      for name in [part, "\(part)-journal", "\(part)-wal", "\(part)-shm"] {
        try? files.removeItem(atPath: name)
      }
    }
    try write(part)
    try Self.refuse(existing: path)
    do { try files.moveItem(atPath: part, toPath: path) } catch {
      throw StoreError(.failed, "\(path) could not be written: \(error.localizedDescription)")
    }
  }

  private static func refuse(existing path: String) throws(StoreError) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    throw StoreError(
      .cannotOpen, "There is something at \(path) already, which is never overwritten.")
  }

  /// The copy is closed when this returns, so that nothing stands beside it any more.
  private func write(_ path: String) throws(StoreError) {
    let other = try SQLiteConnection(path: path, access: .create, patience: 0)
    try copy(into: other)
    _ = try other.rows("PRAGMA journal_mode = DELETE") { $0.text(0) }
  }
}
