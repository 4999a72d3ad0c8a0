import Register

/// Holds everything that is stored against what it must be, within a transaction.
enum Verification {
  static func faults(in session: inout PostgresSession) throws(StoreError) -> [String] {
    try logFaults(in: &session) + copyFaults(in: &session) + projectionFaults(in: &session)
  }

  private static func logFaults(
    in session: inout PostgresSession
  ) throws(StoreError) -> [String] {
    var faults: [String] = []
    var position = 0
    while true {
      let rows = try session.rows(
        """
        SELECT position, id, bytes, (SELECT string_agg(item, ' ') FROM subject
          WHERE subject.position = entry.position)
        FROM entry WHERE position > $1 ORDER BY position LIMIT $2
        """, .integer(position), .integer(EntryLog.page))
      guard rows.count > 0 else { return faults }
      for index in 0..<rows.count {
        let found = rows.integer(index, 0)
        if found == position + 2 { faults.append("Entry \(position + 1) is missing from the log.") }
        if found > position + 2 {
          faults.append("Entries \(position + 1) to \(found - 1) are missing from the log.")
        }
        position = found
        do throws(StoreError) {
          let entry = try StoredEntry(rows, index).entry
          if entry.fact.subject?.rawValue != rows.optionalText(index, 3) {
            faults.append(
              "Entry \(found) (\(entry.id.short)) is not listed under what it is about.")
          }
        } catch { faults.append(error.message) }
      }
    }
  }

  private static func copyFaults(
    in session: inout PostgresSession
  ) throws(StoreError) -> [String] {
    let rows = try session.rows(
      "SELECT encode(sha256, 'hex') FROM copy WHERE sha256 <> sha256(bytes) ORDER BY 1")
    return (0..<rows.count).map { "The copy \(rows.text($0, 0)) does not match its hash." }
  }

  private static func projectionFaults(
    in session: inout PostgresSession
  ) throws(StoreError) -> [String] {
    var faults: [String] = []
    var items = ItemPages()
    while let page = try items.next(in: &session) {
      let derived = Derived(from: page.entries)
      let provisions = try rows(of: page, StoredProvision.columns, "provision", "id", in: &session)
      faults += differences(
        (0..<provisions.count).map { (provisions.text($0, 0), StoredProvision(provisions, $0)) },
        derived.provisions.map { ("\($0.row.id)", $0) }, in: "list of provisions")
      let documents = try rows(of: page, StoredDocument.columns, "document", "item", in: &session)
      faults += differences(
        (0..<documents.count).map { (documents.text($0, 0), StoredDocument(documents, $0)) },
        derived.documents.map { ($0.item, $0) }, in: "search index")
    }
    return faults
  }

  private static func rows(
    of page: ItemPages.Page, _ columns: String, _ table: String, _ key: String,
    in session: inout PostgresSession
  ) throws(StoreError) -> PostgresRows {
    let sql = "SELECT \(columns) FROM \(table) WHERE \(key) > $1"
    guard let through = page.through else { return try session.rows(sql, .text(page.after)) }
    return try session.rows(sql + " AND \(key) <= $2", .text(page.after), .text(through))
  }

  private static func differences<Row: Hashable>(
    _ stored: [(item: String, row: Row?)], _ derived: [(item: String, row: Row?)],
    in place: String
  ) -> [String] {
    let stored = Dictionary(grouping: stored, by: \.item).mapValues { Set($0.map(\.row)) }
    let derived = Dictionary(grouping: derived, by: \.item).mapValues { Set($0.map(\.row)) }
    return Set(stored.keys).union(derived.keys).sorted().compactMap { item in
      if stored[item] == derived[item] { return nil }
      if stored[item] == nil { return "The \(place) lacks \(item); derive it anew." }
      if derived[item] == nil {
        return "The \(place) holds \(item), of which no entry speaks; derive it anew."
      }
      return "The \(place) shows \(item) otherwise than its entries do; derive it anew."
    }
  }
}
