/// Text of an item as stores index it for search.
public struct SearchDocument: Hashable, Sendable {
  public let item: ItemID
  /// The circle that sees it so.
  public let circle: Circle
  public let title: String
  public let text: String

  public init(item: ItemID, circle: Circle, title: String, text: String) {
    self.item = item
    self.circle = circle
    self.title = title
    self.text = text
  }
}

/// What a search found, best first.
public struct SearchHit: Hashable, Sendable {
  public let item: ItemID
  public let title: String
  /// Words around the hit; each match stands between U+E000 and U+E001, which no text holds.
  public let excerpt: String

  public init(item: ItemID, title: String, excerpt: String) {
    self.item = item
    self.title = title
    self.excerpt = excerpt
  }

  public static let matchBegin: Unicode.Scalar = "\u{E000}"
  public static let matchEnd: Unicode.Scalar = "\u{E001}"
}
