internal import Register

/// Finds items by their words.
extension SQLiteConnection {
  /// So many of the documents written last are ranked where more match: ranking half a register
  /// would take longer than anybody waits, and nobody reads on so far.
  private static var mostRanked: Int { 5000 }

  func search(
    _ query: SearchQuery, for audience: Audience, limit: Int
  ) throws(StoreError) -> [SearchHit] {
    let expression = try expression(query, in: .document)
    var values: [SQLiteValue] = [.text(expression), .integer(limit)]
    let sees = CircleCondition.sql("document", key: "item", audience) { value in
      values.append(value)
      return "?\(values.count)"
    }
    let found = try rows(
      """
      SELECT number, item, title FROM (
        SELECT document.number, document.item, document.title, document_words.rank AS score
        FROM document_words CROSS JOIN document ON document.number = document_words.rowid
        WHERE document_words MATCH ?1 AND \(sees)
        ORDER BY document_words.rowid DESC LIMIT \(Self.mostRanked))
      ORDER BY score, item LIMIT ?2
      """, values
    ) { ($0.integer(0), $0.text(1), $0.text(2)) }
    guard !found.isEmpty else { return [] }
    var excerpt = try prepare(
      """
      SELECT snippet(document_words, 0, ?, ?, '…', 24) FROM document_words
      WHERE document_words MATCH ? AND rowid = ?
      """)
    var hits: [SearchHit] = []
    for (number, item, title) in found {
      guard let item = ItemID(rawValue: item) else { continue }
      try excerpt.bind([
        .text("\(SearchHit.matchBegin)"), .text("\(SearchHit.matchEnd)"), .text(expression),
        .integer(number),
      ])
      guard try excerpt.step() else { continue }
      hits.append(SearchHit(item: item, title: title, excerpt: excerpt.text(0)))
    }
    return hits
  }
}
