import Register

/// The log, within a session.
///
/// Writers take turns: each holds the register's advisory lock from its first statement until its
/// transaction has been committed. So positions have no gaps, and whoever has seen position n never
/// finds a smaller one appear later – a sequence would promise neither, since a transaction that took
/// its numbers first may be committed last. A lock on the table would do the same, but would also
/// make every writer throw out an autovacuum that happens to be at work.
enum EntryLog {
  /// Entries read or decoded at once.
  static let page = 5000

  static func append(
    _ entries: [Entry], at address: PostgresAddress, in session: inout PostgresSession
  ) throws(StoreError) -> [StoredEntry] {
    try lock(address, in: &session)
    let state = try session.rows(
      """
      SELECT (SELECT coalesce(max(position), 0) FROM entry), (SELECT max(number) FROM migration)
      """)
    // The schema may have been brought on by a newer program while this one was running.
    guard state.integer(0, 1) <= Migration.all.count else {
      throw Layout.newerVersion(address.schema)
    }
    var known = try held(entries, in: &session)
    var position = state.integer(0, 0)
    var new: [StoredEntry] = []
    for entry in entries where known.insert(entry.id.bytes).inserted {
      position += 1
      new.append(StoredEntry(position: position, entry: entry))
    }
    guard !new.isEmpty else { return [] }
    try session.copy(
      into: "entry (position, id, bytes)",
      new.lazy.map { [.integer($0.position), .bytes($0.entry.id.bytes), .bytes($0.entry.bytes)] })
    try ProjectionWriter.add(new, in: &session)
    try session.rows("SELECT pg_notify($1, $2)", .text(address.channel), .text("\(position)"))
    return new
  }

  /// Makes whoever else wants to append wait until the transaction ends; taken twice, it is one.
  static func lock(
    _ address: PostgresAddress, in session: inout PostgresSession
  ) throws(StoreError) {
    try session.rows("SELECT pg_advisory_xact_lock($1)", .integer(address.lock))
  }

  private static func held(
    _ entries: [Entry], in session: inout PostgresSession
  ) throws(StoreError) -> Set<[UInt8]> {
    let rows = try session.rows(
      "SELECT id FROM entry WHERE id = ANY($1)", .byteStrings(entries.map(\.id.bytes)))
    return Set((0..<rows.count).map { rows.bytes($0, 0) })
  }

  static func entries(
    after position: Int, limit: Int, in session: inout PostgresSession
  ) throws(StoreError) -> [StoredEntry] {
    var entries: [StoredEntry] = []
    // The log only grows at its end, so pages read one after the other are one reading.
    while entries.count < limit {
      let rows = try session.rows(
        "SELECT position, id, bytes FROM entry WHERE position > $1 ORDER BY position LIMIT $2",
        .integer(entries.last?.position ?? position), .integer(min(page, limit - entries.count)))
      for index in 0..<rows.count { entries.append(try StoredEntry(rows, index)) }
      if rows.count < page { break }
    }
    return entries
  }

  static func position(in session: inout PostgresSession) throws(StoreError) -> Int {
    try session.rows("SELECT coalesce(max(position), 0) FROM entry").integer(0, 0)
  }
}
