import Register

/// Search, within a session.
enum Search {
  static func hits(
    _ query: SearchQuery, for audience: Audience, limit: Int, in session: inout PostgresSession
  ) throws(StoreError) -> [SearchHit] {
    let words = WordQuery(query)
    // Ranked by how often the words occur for the length of the text (normalization 2), as in memory.
    let rows = try session.rows(
      """
      SELECT item, title, text FROM document
      WHERE \(CircleColumns.condition(on: "document", parameter: 1))
        AND \(words.condition(from: 3))
      ORDER BY ts_rank('{1, 1, 1, 1}', words, $3::tsquery, 2) DESC NULLS LAST, item
      LIMIT $2
      """, [CircleColumns.keys(of: audience), .integer(max(0, limit))] + words.parameters)
    return (0..<rows.count).compactMap { index in
      guard let item = ItemID(rawValue: rows.text(index, 0)) else { return nil }
      let excerpt = TextMatch(query, in: rows.text(index, 2))?.excerpt
      return SearchHit(item: item, title: rows.text(index, 1), excerpt: excerpt ?? "")
    }
  }
}
