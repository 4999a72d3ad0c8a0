/// Takes back the entry that the entry holding it corrects, and puts nothing in its place.
public struct RetractionFact: FactBody {
  /// The item that entry was about.
  public var item: ItemID?
  public var reason: String?

  public init(of item: ItemID?, reason: String? = nil) {
    self.item = item
    self.reason = reason
  }

  var subject: ItemID? { item }
}
