public import Statements

/// A thing that work must hand over: a report, an agreement, a facility.
public struct DeliverableFact: IdentifiedFact, FactBody {
  public enum Sort: String, Codable, Hashable, Sendable, CaseIterable {
    case agreement, report, publication, event, training, equipment, facility, funding, law, other
  }

  public static var itemKind: ItemKind { .deliverable }

  public let id: DeliverableID
  /// The initiative or the commitment it belongs to.
  public var item: ItemID
  public var title: String
  public var sort: Sort
  public var due: EDTF?
  public var deliveredOn: EDTF?
  public var address: String?

  public init(
    id: DeliverableID? = nil, of item: ItemID, title: String, sort: Sort = .other,
    due: EDTF? = nil, deliveredOn: EDTF? = nil
  ) {
    self.id = id ?? DeliverableID(from: item.description, title.lowercased())
    self.item = item
    self.title = title
    self.sort = sort
    self.due = due
    self.deliveredOn = deliveredOn
  }

  var concerns: [ItemID] { [item] }

  func check() throws(EntryError) {
    try require(title, .deliverableTitle)
    guard item.kind == .initiative || item.kind == .provision else {
      throw EntryError(.badValue, .deliverableOfNothing)
    }
    if let due { try require(due, .deliverableDeadline) }
    if let deliveredOn { try require(deliveredOn, .deliveryDay) }
  }
}
