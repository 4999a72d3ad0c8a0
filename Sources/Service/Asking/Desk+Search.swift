public import Register

extension Desk {
  /// Items whose text holds the words, best first.
  public func search(_ query: SearchQuery, limit: Int = 50) async throws -> [FoundItem] {
    try principal.require(.read)
    return try await store.search(query, for: principal.audience, limit: limit).map(FoundItem.init)
  }
}

/// What a search found.
public struct FoundItem: Encodable, Sendable {
  public var id: ItemID
  public var kind: ItemKind
  public var title: String
  /// Words around the hit; each match stands between U+E000 and U+E001.
  public var excerpt: String

  init(_ hit: SearchHit) {
    id = hit.item
    kind = hit.item.kind
    title = hit.title
    excerpt = hit.excerpt
  }
}
