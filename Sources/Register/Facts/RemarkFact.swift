import Statements

/// A note on an item that changes nothing.
public struct RemarkFact: IdentifiedFact, FactBody {
  public static var itemKind: ItemKind { .remark }

  public let id: RemarkID
  public var item: ItemID
  /// Empty where a remark was taken back.
  public var text: String

  /// One remark an item and author: a new one takes the place of the old.
  public init(on item: ItemID, by author: Author, text: String) {
    id = RemarkID(from: item.description, author.party.rawValue, author.person ?? "")
    self.item = item
    self.text = text
  }

  var concerns: [ItemID] { [item] }
}
