import Register

/// Keeps the projections in step with the log, within the transaction that changes it.
enum ProjectionWriter {
  /// Items derived at once, so that a long import needs no memory for all.
  static let batch = 1000

  /// Takes in entries that have just been added to the log, in its order.
  static func add(_ new: [StoredEntry], in session: inout PostgresSession) throws(StoreError) {
    guard let first = new.first?.position else { return }
    try addSubjects(of: new, in: &session)
    var entries: [ItemID: [Entry]] = [:]
    for stored in new {
      guard let item = stored.entry.fact.subject else { continue }
      entries[item, default: []].append(stored.entry)
    }
    let items = entries.keys.sorted()
    for start in stride(from: 0, to: items.count, by: batch) {
      let page = items[start..<min(start + batch, items.count)]
      var whole: [ItemID: [Entry]] = [:]
      for item in page { whole[item] = entries[item] }
      let earlier = try Self.entries(about: Array(page), before: first, in: &session)
      for (item, entries) in earlier { whole[item, default: []] += entries }
      if !earlier.isEmpty { try remove(earlier.keys.sorted(), in: &session) }
      try write(Derived(from: whole), in: &session)
    }
  }

  static func write(_ derived: Derived, in session: inout PostgresSession) throws(StoreError) {
    let provisions = StoredProvision.columns.replacing("provision.", with: "")
    if !derived.provisions.isEmpty {
      try session.copy(into: "provision (\(provisions))", derived.provisions.lazy.map(\.values))
    }
    if !derived.documents.isEmpty {
      try session.copy(
        into: "document (\(StoredDocument.columns))", derived.documents.lazy.map(\.values))
    }
  }

  static func addSubjects(
    of entries: [StoredEntry], in session: inout PostgresSession
  ) throws(StoreError) {
    try session.copy(
      into: "subject (item, position)",
      entries.lazy.compactMap { stored in
        stored.entry.fact.subject.map { [.text($0.rawValue), .integer(stored.position)] }
      })
  }

  private static func remove(
    _ items: [ItemID], in session: inout PostgresSession
  ) throws(StoreError) {
    let items = PostgresValue.texts(items.map(\.rawValue))
    try session.rows("DELETE FROM provision WHERE id = ANY($1)", items)
    try session.rows("DELETE FROM document WHERE item = ANY($1)", items)
  }

  private static func entries(
    about items: [ItemID], before position: Int, in session: inout PostgresSession
  ) throws(StoreError) -> [ItemID: [Entry]] {
    let rows = try session.rows(
      """
      SELECT entry.position, entry.id, entry.bytes FROM subject JOIN entry USING (position)
      WHERE subject.item = ANY($1) AND subject.position < $2
      """, .texts(items.map(\.rawValue)), .integer(position))
    var entries: [ItemID: [Entry]] = [:]
    for index in 0..<rows.count {
      let entry = try StoredEntry(rows, index).entry
      if let item = entry.fact.subject { entries[item, default: []].append(entry) }
    }
    return entries
  }
}
