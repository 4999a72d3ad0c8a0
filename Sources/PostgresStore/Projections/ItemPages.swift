import Register

/// Every item with the entries about it, a page at a time, in the order of identifiers.
struct ItemPages {
  struct Page {
    /// Begins behind this item …
    let after: String
    /// … and ends with this one; `nil` for the last page, which reaches to the end of all.
    let through: String?
    let entries: [ItemID: [Entry]]
  }

  private var after = ""
  private var isAtEnd = false

  /// - Returns: `nil` after the last page.
  mutating func next(in session: inout PostgresSession) throws(StoreError) -> Page? {
    if isAtEnd { return nil }
    let last = try session.rows(
      """
      SELECT max(item) FROM (
        SELECT DISTINCT item FROM subject WHERE item > $1 ORDER BY item LIMIT $2) AS page
      """, .text(after), .integer(ProjectionWriter.batch)
    ).optionalText(0, 0)
    let rows = try session.rows(
      """
      SELECT entry.position, entry.id, entry.bytes FROM subject JOIN entry USING (position)
      WHERE subject.item > $1 AND subject.item <= $2
      """, .text(after), .text(last ?? after))
    var entries: [ItemID: [Entry]] = [:]
    for index in 0..<rows.count {
      // What cannot be read is a fault of the log, and counts for nothing here.
      guard let entry = try? StoredEntry(rows, index).entry, let item = entry.fact.subject else {
        continue
      }
      entries[item, default: []].append(entry)
    }
    let page = Page(after: after, through: last, entries: entries)
    isAtEnd = last == nil
    after = last ?? after
    return page
  }
}
