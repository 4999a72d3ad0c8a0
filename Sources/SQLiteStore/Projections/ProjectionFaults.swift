internal import Register

/// Holds what is derived against what the log gives.
extension SQLiteConnection {
  func projections() throws(StoreError) -> [String] {
    var faults = try strangers() + listFaults()
    do throws(StoreError) {
      try forEachItem { (item, entries) throws(StoreError) in
        let documents = try documents(of: item)
        if Set(documents) != Set(Projection.documents(of: item, from: entries)) {
          faults.append(
            "The \(item.kind.rawValue) \(item) is found by other words than its entries give it.")
        }
        guard let provision = ProvisionID(item) else { return }
        let rows = try provisions(of: provision)
        if Set(rows) != Set(Projection.rows(of: provision, from: entries)) {
          faults.append("The provision \(item) is listed otherwise than its entries say.")
        }
      }
    } catch {
      // An entry that cannot be read has been named already; what is derived from it is unknown.
      guard error.code == .damaged || error.code == .newerVersion else { throw error }
      faults.append("What is derived cannot be held against the log: \(error.message)")
    }
    return faults
  }

  private func documents(of item: ItemID) throws(StoreError) -> [SearchDocument] {
    try rows(
      "SELECT circle, title, text FROM document WHERE item = ?", [.text(item.rawValue)]
    ) { row -> SearchDocument? in
      Circle(key: row.text(0)).map {
        SearchDocument(item: item, circle: $0, title: row.text(1), text: row.text(2))
      }
    }.compactMap { $0 }
  }

  private func provisions(of id: ProvisionID) throws(StoreError) -> [ProvisionRow] {
    try rows(
      "SELECT \(Self.provisionColumns) FROM provision WHERE id = ?", [.text(id.description)]
    ) { row throws(StoreError) in try provision(row) }
  }

  /// What is listed or found although no entry speaks of it.
  private func strangers() throws(StoreError) -> [String] {
    try rows(
      """
      SELECT id FROM provision WHERE NOT EXISTS (SELECT 1 FROM entry WHERE subject = provision.id)
      UNION SELECT item FROM document WHERE NOT EXISTS (SELECT 1 FROM entry WHERE subject = document.item)
      """
    ) { "The item \($0.text(0)) is listed, but no entry speaks of it." }
  }

  /// Lists that hold other values than their rows.
  private func listFaults() throws(StoreError) -> [String] {
    var faults: [String] = []
    for list in ["actor", "area", "mechanism"] {
      let kept = "SELECT number, \(list), statement, start, id FROM provision_\(list)"
      let given = """
        SELECT p.number, each.value, p.statement, p.start, p.id
        FROM provision AS p, json_each(p.\(list)s) AS each
        """
      let differing = try integer(
        """
        SELECT (SELECT count(*) FROM (\(kept) EXCEPT \(given)))
          + (SELECT count(*) FROM (\(given) EXCEPT \(kept)))
        """)
      if differing > 0 {
        faults.append(
          "The list of provisions by \(list) differs from the provisions in \(differing) places.")
      }
    }
    return faults
  }
}
