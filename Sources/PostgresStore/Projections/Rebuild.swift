import Register

/// Derives the projections anew from the log, within a transaction.
enum Rebuild {
  static func run(in session: inout PostgresSession) throws(StoreError) {
    // Deleted, not truncated: others go on reading what was there until this is whole.
    for table in ["subject", "provision", "document"] {
      try session.execute("DELETE FROM \(table)")
    }
    var position = 0
    while true {
      let entries = try EntryLog.entries(after: position, limit: EntryLog.page, in: &session)
      guard let last = entries.last else { break }
      try ProjectionWriter.addSubjects(of: entries, in: &session)
      position = last.position
    }
    var items = ItemPages()
    while let page = try items.next(in: &session) {
      try ProjectionWriter.write(Derived(from: page.entries), in: &session)
    }
  }
}
