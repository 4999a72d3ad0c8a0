internal import Register
internal import Sodium
internal import Statements

/// Holds what the file has against what it should have.
extension SQLiteConnection {
  /// - Returns: one sentence for each fault.
  func verify() throws(StoreError) -> [String] {
    var faults = try read { () throws(StoreError) in
      try structure() + log() + copies() + projections()
    }
    if !isReadOnly { faults += wordFaults() }
    return faults
  }

  private func structure() throws(StoreError) -> [String] {
    let said = try rows("PRAGMA integrity_check(20)") { $0.text(0) }.filter { $0 != "ok" }
    let loose = try rows("PRAGMA foreign_key_check") { $0.text(0) }
    return said.map { "SQLite finds damage in the file: \($0)." }
      + Set(loose).sorted().map { "A row of the table \($0) belongs to no other." }
  }

  private func log() throws(StoreError) -> [String] {
    var faults: [String] = []
    var expected = 1
    var statement = try prepare(
      "SELECT position, id, party, visibility, subject, json FROM entry ORDER BY position")
    while try statement.step() {
      let position = statement.integer(0)
      if position > expected {
        faults.append(
          position - expected == 1
            ? "Entry \(expected) is missing from the log."
            : "Entries \(expected) to \(position - 1) are missing from the log.")
      }
      expected = position + 1
      let entry: Entry
      do { entry = try Entry(bytes: statement.bytes(5)) } catch {
        faults.append("Entry \(position) cannot be read: \(error.message)")
        continue
      }
      if entry.id.bytes != statement.bytes(1) {
        faults.append("Entry \(position) (\(entry.id.short)) does not match its hash.")
      }
      if entry.author.party.rawValue != statement.text(2)
        || entry.visibility.rawValue != statement.text(3)
        || entry.fact.subject?.rawValue != statement.optionalText(4)
      {
        faults.append("Entry \(position) (\(entry.id.short)) stands in a log that is not its own.")
      }
    }
    return faults
  }

  private func copies() throws(StoreError) -> [String] {
    try rows("SELECT sha256, bytes FROM copy ORDER BY sha256") { row -> String? in
      SHA256(of: row.bytes(1)).hexadecimal == row.text(0)
        ? nil : "The copy \(row.text(0)) does not match its hash."
    }.compactMap { $0 }
  }

  /// Faults of the word indexes, which only SQLite can look into.
  private func wordFaults() -> [String] {
    ["provision", "document"].compactMap { table in
      do {
        try execute(
          "INSERT INTO \(table)_words (\(table)_words, rank) VALUES ('integrity-check', 1)")
        return nil
      } catch {
        return "The words of the table \(table) are not those of its texts; rebuild the register."
      }
    }
  }
}
