internal import Register

/// Derives what the log gives.
extension SQLiteConnection {
  /// Derives anew what these entries touch, each item once.
  ///
  /// - Parameters:
  ///   - appended: new entries, which the log holds already.
  ///   - base: position of the last entry before them.
  func project(_ appended: [StoredEntry], behind base: Int) throws(StoreError) {
    var touched: [ItemID: [Entry]] = [:]
    for stored in appended {
      guard let item = stored.entry.fact.subject else { continue }
      touched[item, default: []].append(stored.entry)
    }
    guard !touched.isEmpty else { return }
    var writer = try ProjectionWriter(self)
    for (item, new) in touched.sorted(by: { $0.key < $1.key }) {
      let earlier = try entries(about: item, upTo: base)
      if !earlier.isEmpty { try writer.remove(item) }
      try derive(item, from: earlier + new, with: &writer)
    }
  }

  private func derive(
    _ item: ItemID, from entries: [Entry], with writer: inout ProjectionWriter
  ) throws(StoreError) {
    for document in Projection.documents(of: item, from: entries) { try writer.insert(document) }
    guard let provision = ProvisionID(item) else { return }
    for row in Projection.rows(of: provision, from: entries) {
      try insert(row, with: &writer)
    }
  }

  /// Derives everything anew. Must run in a transaction.
  func rebuild() throws(StoreError) {
    // Made from nothing, so that no damage outlives it.
    if let sql = Migration.derived?.sql { try execute(sql) }
    try derive()
  }

  /// Fills the derived tables, which must be empty.
  func derive() throws(StoreError) {
    var writer = try ProjectionWriter(self)
    try forEachItem { (item, entries) throws(StoreError) in
      try derive(item, from: entries, with: &writer)
    }
  }

  /// Every item that entries are about, with these entries.
  func forEachItem(
    _ body: (ItemID, [Entry]) throws(StoreError) -> Void
  ) throws(StoreError) {
    var statement = try prepare(
      """
      SELECT id, json, position FROM entry WHERE subject IS NOT NULL ORDER BY subject, position
      """
    )
    var item: ItemID?
    var about: [Entry] = []
    while try statement.step() {
      let entry = try entry(statement)
      if entry.fact.subject != item {
        if let item { try body(item, about) }
        item = entry.fact.subject
        about = []
      }
      about.append(entry)
    }
    if let item { try body(item, about) }
  }
}
