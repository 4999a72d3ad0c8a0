internal import Register
internal import Statements

/// The log: every entry in order of arrival.
extension SQLiteConnection {
  /// Appends what is not held yet and derives what follows from it. Must run in a transaction.
  func append(_ entries: [Entry]) throws(StoreError) -> [StoredEntry] {
    let base = try position()
    let appended = try log(entries)
    try project(appended, behind: base)
    return appended
  }

  /// Appends what is not held yet.
  func log(_ entries: [Entry]) throws(StoreError) -> [StoredEntry] {
    let base = try position()
    var insert = try prepare(
      """
      INSERT INTO entry (position, id, party, visibility, subject, json) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO NOTHING
      """)
    var appended: [StoredEntry] = []
    for entry in entries {
      let position = base + appended.count + 1
      try insert.run([
        .integer(position), .blob(entry.id.bytes), .text(entry.author.party.rawValue),
        .text(entry.visibility.rawValue), SQLiteValue(entry.fact.subject?.rawValue),
        .text(String(decoding: entry.bytes, as: UTF8.self)),
      ])
      if insert.changes > 0 { appended.append(StoredEntry(position: position, entry: entry)) }
    }
    return appended
  }

  /// Position of the entry that arrived last.
  func position() throws(StoreError) -> Int { try integer("SELECT max(position) FROM entry") }

  func entries(after position: Int, limit: Int?) throws(StoreError) -> [StoredEntry] {
    try rows(
      "SELECT id, json, position FROM entry WHERE position > ? ORDER BY position LIMIT ?",
      [.integer(position), .integer(limit ?? -1)]
    ) { row throws(StoreError) in StoredEntry(position: row.integer(2), entry: try entry(row)) }
  }

  func entry(_ id: EntryID) throws(StoreError) -> StoredEntry? {
    try rows("SELECT id, json, position FROM entry WHERE id = ?", [.blob(id.bytes)]) {
      row throws(StoreError) in StoredEntry(position: row.integer(2), entry: try entry(row))
    }.first
  }

  /// Entries about an item up to a position.
  func entries(about item: ItemID, upTo position: Int) throws(StoreError) -> [Entry] {
    try rows(
      """
      SELECT id, json, position FROM entry WHERE subject = ? AND position <= ? ORDER BY position
      """,
      [.text(item.rawValue), .integer(position)]
    ) { row throws(StoreError) in try entry(row) }
  }

  /// Reads a row of identifier, bytes and position.
  func entry(_ row: borrowing SQLiteStatement) throws(StoreError) -> Entry {
    func name() -> String { "Entry \(row.integer(2)) of the register \(path)" }
    guard let id = EntryID(bytes: row.bytes(0)) else {
      throw StoreError(.damaged, "\(name()) has no hash.")
    }
    do { return try Entry(bytes: row.bytes(1), keptAs: id) } catch {
      let code: StoreError.Code = error.code == .newerVersion ? .newerVersion : .damaged
      throw StoreError(code, "\(name()) cannot be read: \(error.message)")
    }
  }
}
