import Register

extension StoredEntry {
  /// Reads the columns `position, id, bytes`.
  ///
  /// - Throws: `StoreError.damaged` where the bytes are no entry, or another one.
  init(_ rows: borrowing PostgresRows, _ index: Int) throws(StoreError) {
    let position = rows.integer(index, 0)
    let entry: Entry
    do throws(EntryError) { entry = try Entry(bytes: rows.bytes(index, 2)) } catch {
      throw StoreError(
        error.code == .newerVersion ? .newerVersion : .damaged,
        "Entry \(position) cannot be read: \(error.message)")
    }
    guard entry.id.bytes == rows.bytes(index, 1) else {
      throw StoreError(
        .damaged, "Entry \(position) (\(entry.id.short)) does not match its hash.")
    }
    self.init(position: position, entry: entry)
  }
}
