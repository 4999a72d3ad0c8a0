import Register
import SQLiteStore

/// A whole register into one file, and back.
public enum RegisterBackup {
  /// Puts a register back from a backup, or moves one to another kind of store.
  ///
  /// - Parameters:
  ///   - path: the file that a backup wrote.
  ///   - address: where no register may be yet.
  ///   - registers: what opens the address, unless it is a file.
  /// - Returns: the number of entries.
  /// - Throws: `StoreError`, also where the backup is damaged; `ServiceError` where the place is taken.
  public static func restore(
    _ path: String, into address: RegisterAddress, by registers: Registers
  ) async throws -> Int {
    switch address {
    case .file(let goal):
      try RegisterFolder.make(above: goal)
      try await SQLiteStore.restore(path, to: goal)
      return try await entries(in: goal)
    case .postgres:
      let source = try await registers.open(.file(path), for: .reading)
      return try await RegisterCopy.run(
        from: source, to: try await registers.open(address, for: .creating))
    }
  }

  fileprivate static func entries(in path: String) async throws -> Int {
    let file = try await SQLiteStore(path: path, access: .readOnly)
    let entries = try await file.position()
    await file.close()
    return entries
  }

  /// A store that has no backup of its own is copied entry by entry, under another name until the
  /// copy is whole.
  fileprivate static func write(_ store: any EntryStore, to path: String) async throws {
    if let store = store as? SQLiteStore { return try await store.backup(to: path) }
    let draft = "\(path).copy"
    defer { RegisterFolder.remove(draft) }
    let copy = try await SQLiteStore(path: draft, access: .create)
    try await RegisterCopy.run(from: store, to: copy)
    try await copy.backup(to: path)
    await copy.close()
  }
}

extension Desk {
  /// Copies the register into a new file, while others may go on writing: whole or not at all.
  ///
  /// - Returns: the number of entries.
  /// - Throws: `ServiceError` without the right to, `StoreError`, also where there is a file already.
  public func backUp(to path: String) async throws -> Int {
    try await requireAdministration()
    try await RegisterBackup.write(store, to: path)
    return try await RegisterBackup.entries(in: path)
  }
}
